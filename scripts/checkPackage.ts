import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { foreignImports } from './foreignImports';
import { loadingProblems } from './loadedPackage';
import { tarballProblems } from './tarballContents';

const NODES = ['cipp', 'cippTrigger', 'cippWebhookTrigger'];
const CREDENTIALS = ['cippApi', 'cippOAuth2Api', 'cippWebhookApi'];

/** Modules that n8n provides; apart from them the unpacked package can reach nothing. */
const PROVIDED = ['n8n-workflow', 'luxon'];

/**
 * Packs the project as for publishing, unpacks it elsewhere, and checks what is inside and
 * whether n8n can load it.
 *
 * @param project the project's folder, already built
 * @param workspace an empty folder to work in
 * @returns the tarball's size in bytes, its files, and a sentence per problem
 */
async function checkPackage(project: string, workspace: string) {
	execFileSync('npm', ['pack', '--silent', '--pack-destination', workspace], {
		cwd: project,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const tarball = readdirSync(workspace).find((name) => name.endsWith('.tgz'));
	if (tarball === undefined) throw new Error('npm pack left no tarball.');
	const size = statSync(join(workspace, tarball)).size;

	const modules = join(workspace, 'node_modules');
	const unpacked = join(modules, 'unpacked');
	mkdirSync(unpacked, { recursive: true });
	const intoUnpacked = ['-C', unpacked, '--strip-components=1'];
	execFileSync('tar', ['-xzf', join(workspace, tarball), ...intoUnpacked]);
	for (const name of PROVIDED) {
		symlinkSync(join(project, 'node_modules', name), join(modules, name), 'dir');
	}

	const files = filesBelow(unpacked);
	const foreign = files
		.filter((file) => file.endsWith('.js'))
		.flatMap((file) =>
			foreignImports(readFileSync(join(unpacked, file), 'utf8')).map(
				(name) => `${file} loads ${name}, which n8n does not provide.`,
			),
		);
	return {
		size,
		files,
		problems: [
			...tarballProblems(files, size),
			...foreign,
			...(await loadingProblems(unpacked, NODES, CREDENTIALS)),
		],
	};
}

/** Paths of all files below a folder, relative to it, with forward slashes. */
function filesBelow(folder: string, prefix = ''): string[] {
	return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory()
			? filesBelow(folder, `${prefix}${entry.name}/`)
			: [`${prefix}${entry.name}`],
	);
}

async function main(): Promise<void> {
	const workspace = mkdtempSync(join(tmpdir(), 'cipp-package-'));
	try {
		const { size, files, problems } = await checkPackage(resolve(__dirname, '../..'), workspace);
		for (const problem of problems) console.error(problem);
		console.log(`${files.length} files, ${size} bytes packed, problems: ${problems.length}`);
		process.exitCode = problems.length === 0 ? 0 : 1;
	} finally {
		rmSync(workspace, { recursive: true, force: true });
	}
}

void main();
