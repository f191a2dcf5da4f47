import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { cacheFolder } from './cacheFolder';
import { installOnce } from './installOnce';
import { runNpm } from './runNpm';

/** A Node.js to run n8n with. */
export interface NodeRuntime {
	/** Path of the binary. */
	binary: string;
	/** Version of its binary interface; compiled modules fit one only. */
	abi: string;
	/** Folder with `include/node`, for compiling modules; left out to let npm find the headers. */
	headers?: string;
}

/** Binary interfaces of the Node.js versions that are fetched. */
const ABI: Record<number, string> = { 24: '137' };

/**
 * Finds a Node.js that is new enough: the one that runs this, or else one from the registry, whose
 * packages `node-<platform>-<arch>` hold the binary and the headers.
 *
 * @param major the major version that is needed at least
 */
export async function nodeRuntime(major: number): Promise<NodeRuntime> {
	const [running = 0] = process.versions.node.split('.').map(Number);
	if (running >= major) {
		const prefix = dirname(dirname(process.execPath));
		return {
			binary: process.execPath,
			abi: process.versions.modules,
			...(existsSync(join(prefix, 'include', 'node', 'node.h')) && { headers: prefix }),
		};
	}
	const name = `node-${process.platform}-${process.arch}`;
	const folder = join(cacheFolder(), `node-${major}`);
	await installOnce(folder, { name, major }, async () => {
		await runNpm(['install', '--ignore-scripts', '--no-save', `${name}@${major}`], {
			cwd: folder,
			log: join(folder, 'install.log'),
		});
	});
	const root = join(folder, 'node_modules', name);
	return { binary: join(root, 'bin', 'node'), abi: ABI[major] ?? `node-${major}`, headers: root };
}
