import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Looks for a program, on PATH and in further folders.
 *
 * @param names names it may have, the best first
 * @param folders further folders, the best first
 * @returns its path, or undefined when it is not installed
 */
export function findProgram(names: string[], folders: string[] = []): string | undefined {
	const places = [...(process.env.PATH ?? '').split(delimiter), ...folders];
	return names
		.flatMap((name) => places.map((place) => join(place, name)))
		.find((path) => existsSync(path));
}

/** Debian keeps the server programs of PostgreSQL in a folder per version, outside PATH. */
export function postgresFolders(): string[] {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) return [];
	return readdirSync(root)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(root, version, 'bin'));
}

/** The browser for the tests of the editor; CIPP_E2E_CHROMIUM names another one. */
export function findChromium(): string | undefined {
	return (
		process.env.CIPP_E2E_CHROMIUM ||
		findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'])
	);
}
