import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { oAuth2Data } from '../e2e/credentialData';
import { installN8n } from '../e2e/n8n/installN8n';
import { N8n } from '../e2e/n8n/n8n';
import { OWNER } from '../e2e/n8n/owner';
import { packedPackage } from '../e2e/n8n/packedPackage';
import { startSimulator, type Simulator } from '../simulator';
import { exampleWorkflows } from './exampleWorkflows';

const PROJECT = resolve(__dirname, '../..');

const { values } = parseArgs({
	options: { n8n: { type: 'string', default: '2.8.4' }, port: { type: 'string', default: '5678' } },
});

/** What goes beside the compiled code under the same path. */
const ASSET = /\.(svg|png|node\.json)$/;

/** Keeps the installed package like the sources: compiled code by tsc, the rest by copying. */
function rebuildOnChange(installed: string): () => void {
	const dist = join(installed, 'dist');
	const compiler = spawn(
		process.execPath,
		[
			join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc'),
			...['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput', '--outDir', dist],
		],
		{ cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'] },
	);
	const watchers = ['nodes', 'credentials', 'icons'].map((folder) =>
		watch(join(PROJECT, folder), { recursive: true }, (_event, name) => {
			if (name === null || !ASSET.test(name)) return;
			const target = join(dist, folder, name);
			mkdirSync(dirname(target), { recursive: true });
			try {
				copyFileSync(join(PROJECT, folder, name), target);
			} catch {
				// It was removed, or an editor is just replacing it and will report once more.
			}
		}),
	);
	return () => {
		for (const watcher of watchers) watcher.close();
		compiler.kill();
	};
}

/** Puts the credential and the example workflows into a new n8n. */
async function furnish({ api }: N8n, cipp: Simulator): Promise<string[]> {
	await api.setUpOwner();
	const credential = await api.createCredential('cippOAuth2Api', 'CIPP', oAuth2Data(cipp));
	const names: string[] = [];
	for (const draft of exampleWorkflows(join(PROJECT, 'examples'), credential)) {
		await api.createWorkflow(draft);
		names.push(draft.name);
	}
	return names;
}

/** Resolves when somebody wants it to end: Ctrl+C, a closed terminal, a service manager. */
async function interruption(): Promise<void> {
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
	});
}

async function start(n8n: N8n, cipp: Simulator): Promise<void> {
	await n8n.start();
	const examples = await furnish(n8n, cipp);
	console.log(`
  n8n        ${n8n.url}
  Sign in    ${OWNER.email} with the password ${OWNER.password}
  CIPP       ${cipp.url}, simulated; the credential “CIPP” is in place
  Workflows  ${examples.join(', ') || 'none'}
  Logs       ${n8n.logs}

Changes of nodes, credentials and icons are built and loaded; reload the page to see them.
Everything is thrown away at the end. Ctrl+C ends it.
`);
}

async function main(): Promise<void> {
	const installed = await installN8n(values.n8n);
	const interrupted = interruption();
	const workspace = join(PROJECT, 'build', 'dev');
	const cipp = await startSimulator({
		// Slow enough to watch the states change, fast enough not to wait.
		timing: { wakeUpMs: 2000, startMs: 500, stepMs: 700, graphQueueMs: 3000 },
	});
	const n8n = await N8n.prepare({
		installed,
		packageFolder: packedPackage(PROJECT, workspace),
		logs: join(workspace, 'logs'),
		port: Number(values.port),
		// n8n loads changed packages anew only in what it takes for development.
		settings: { NODE_ENV: 'development', N8N_DEV_RELOAD: 'true' },
	});
	const stopRebuilding = rebuildOnChange(n8n.installedPackage);
	try {
		console.log(`Starting n8n ${values.n8n}`);
		await Promise.race([start(n8n, cipp), interrupted]);
		await interrupted;
	} finally {
		stopRebuilding();
		await n8n.remove();
		await cipp.close();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
