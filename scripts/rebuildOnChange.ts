import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** What goes beside the compiled code under the same path. */
const ASSET = /\.(svg|png|node\.json)$/;

/**
 * Keeps an installed package like the sources: compiled code by tsc, the rest by copying. What tsc
 * has to say goes to the terminal.
 *
 * @param project folder of the sources
 * @param installed folder of the package
 * @returns ends it
 */
export function rebuildOnChange(project: string, installed: string): () => Promise<void> {
	const dist = join(installed, 'dist');
	// Under the guard, which ends it also when this process is killed.
	const compiler = spawn(
		process.execPath,
		[
			join(project, 'e2e', 'process', 'guard.js'),
			process.execPath,
			join(project, 'node_modules', 'typescript', 'bin', 'tsc'),
			...['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput', '--outDir', dist],
		],
		{ cwd: project, stdio: ['pipe', 'inherit', 'inherit'] },
	);
	const ended = new Promise((resolve) => compiler.once('exit', resolve));
	const watchers = ['nodes', 'credentials', 'icons'].map((folder) =>
		watch(join(project, folder), { recursive: true }, (_event, name) => {
			if (name === null || !ASSET.test(name)) return;
			const target = join(dist, folder, name);
			mkdirSync(dirname(target), { recursive: true });
			try {
				copyFileSync(join(project, folder, name), target);
			} catch {
				// It was removed, or an editor is just replacing it and will report once more.
			}
		}),
	);
	return async () => {
		for (const watcher of watchers) watcher.close();
		compiler.stdin.end();
		await ended;
	};
}
