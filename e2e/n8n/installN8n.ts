import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cacheFolder } from './cacheFolder';
import { installOnce } from './installOnce';
import { nodeRuntime } from './nodeRuntime';
import { releaseOf } from './releases';
import { runNpm } from './runNpm';

/** An installed release of n8n that can be started. */
export interface InstalledN8n {
	version: string;
	/** Node.js binary to start it with. */
	node: string;
	/** The script behind the command `n8n`. */
	script: string;
	/** Settings that this release needs, by the names of its environment variables. */
	settings: Record<string, string>;
}

/**
 * Installs a release of n8n from the registry, or finds it where an earlier run has put it. The
 * first time takes four to ten minutes and two gigabytes.
 *
 * @param version a version that `releaseOf` knows
 * @throws Error with the end of npm's output when it cannot be installed
 */
export async function installN8n(version: string): Promise<InstalledN8n> {
	const release = releaseOf(version);
	const node = await nodeRuntime(release.nodeMajor);
	const folder = join(cacheFolder(), `n8n-${version}`);
	const { dependencies, overrides } = release;
	await installOnce(folder, { dependencies, overrides, abi: node.abi }, async () => {
		const manifest = { name: 'n8n-under-test', private: true, dependencies, overrides };
		writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, '\t'));
		console.log(`Installing n8n ${version} into ${folder}, which takes some minutes`);
		const run = { cwd: folder, log: join(folder, 'install.log'), ...node };
		await runNpm(['install', '--ignore-scripts'], run);
		await runNpm(['rebuild', ...release.compiled, '--ignore-scripts=false'], run);
	});
	return {
		version,
		node: node.binary,
		script: join(folder, 'node_modules', 'n8n', 'bin', 'n8n'),
		settings: release.settings,
	};
}
