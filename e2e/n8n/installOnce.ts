import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Written last: a folder without it, or with another recipe in it, is done again from scratch. */
const MARKER = '.complete.json';

/** How often the holder of a lock shows that it is alive, and when it counts as dead. */
const HEARTBEAT_MS = 5_000;
const STALE_MS = 60_000;

/**
 * Fills a folder once, whoever needs it first. Others who want it at the same time wait; one that
 * was interrupted is filled again.
 *
 * @param folder absolute path of the folder to fill; its parent is made if need be
 * @param recipe what the content follows from; another recipe than last time fills it again
 * @param fill puts the content into the empty folder
 * @throws whatever `fill` throws; the folder is then not complete
 */
export async function installOnce(
	folder: string,
	recipe: unknown,
	fill: () => Promise<void>,
): Promise<void> {
	const wanted = JSON.stringify(recipe, null, '\t');
	const isComplete = () => readIfThere(join(folder, MARKER)) === wanted;
	if (isComplete()) return;
	const release = await lock(`${folder}.lock`);
	try {
		if (isComplete()) return;
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		await fill();
		writeFileSync(join(folder, MARKER), wanted);
	} finally {
		release();
	}
}

/** A lock is a folder, since making one either succeeds or finds it there, on every file system. */
async function lock(path: string): Promise<() => void> {
	for (;;) {
		try {
			mkdirSync(join(path, '..'), { recursive: true });
			mkdirSync(path);
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			if (Date.now() - lastSignOfLife(path) > STALE_MS) {
				rmSync(path, { recursive: true, force: true });
			} else {
				await sleep(1_000);
			}
		}
	}
	const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), HEARTBEAT_MS);
	return () => {
		clearInterval(heartbeat);
		rmSync(path, { recursive: true, force: true });
	};
}

function lastSignOfLife(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
