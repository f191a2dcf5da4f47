import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project's folder. The compiled demo runs from `build/demo` and its tests from `demo`, so it
 * is found by its package.json and not by a fixed number of levels.
 *
 * @returns an absolute path
 * @throws Error when no folder above this file has a package.json
 */
export function projectRoot(): string {
	let folder = __dirname;
	while (!existsSync(join(folder, 'package.json'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`No package.json is found above ${__dirname}.`);
		folder = parent;
	}
	return folder;
}
