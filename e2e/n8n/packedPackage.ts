import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packs the project as for publishing and unpacks the result: what a user would install.
 *
 * @param project folder of the project, already built
 * @param workspace folder to put it into
 * @returns the folder with the content of the tarball
 */
export function packedPackage(project: string, workspace: string): string {
	mkdirSync(workspace, { recursive: true });
	const folder = mkdtempSync(join(workspace, 'package-'));
	execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
		cwd: project,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
	if (tarball === undefined) throw new Error('npm pack left no tarball.');
	const unpacked = join(folder, 'unpacked');
	mkdirSync(unpacked);
	execFileSync('tar', ['-xzf', join(folder, tarball), '-C', unpacked, '--strip-components=1']);
	return unpacked;
}
