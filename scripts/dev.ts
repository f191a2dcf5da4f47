import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { oAuth2Data } from '../e2e/credentialData';
import type { Preparation } from '../e2e/examples/exampleWorkflow';
import { HttpSink, type SunkRequest } from '../e2e/examples/httpSink';
import { installN8n, type InstalledN8n } from '../e2e/n8n/installN8n';
import { N8n } from '../e2e/n8n/n8n';
import { OWNER } from '../e2e/n8n/owner';
import { packedPackage } from '../e2e/n8n/packedPackage';
import { startSimulator, type Simulator } from '../simulator';
import { exampleWorkflows } from './exampleWorkflows';
import { freePort } from './freePort';
import { interruption } from './interruption';
import { rebuildOnChange } from './rebuildOnChange';

const PROJECT = resolve(__dirname, '../..');

const { values } = parseArgs({
	options: { n8n: { type: 'string', default: '2.8.4' }, port: { type: 'string', default: '5678' } },
});

/** Who may call the webhooks of the examples, and who may approve. n8n listens on loopback only. */
const CALLER = { name: 'x-caller', value: 'dev' };
const APPROVER = { user: 'approver', password: 'dev' };

/** An n8n that is installed already is found faster. */
const QUICK_MS = 2_000;

/** How long npm gets to end by itself, as it does when Ctrl+C reaches it, too. */
const NPM_ENDS_MS = 5_000;

/** Somebody whom the simulated CIPP knows. */
const LEAVER = {
	ticket: 'HR-1',
	name: 'Jane Doe',
	company: 'Contoso',
	tenant: 'contoso.com',
	userPrincipalName: 'jane.doe@contoso.com',
};

/** Installs n8n if need be. The first time takes long, so it says what goes on. */
async function install(version: string): Promise<InstalledN8n> {
	const start = Date.now();
	const news = setTimeout(
		() => console.log('The first time takes four to ten minutes and two gigabytes.'),
		QUICK_MS,
	);
	const installed = await installN8n(version).finally(() => clearTimeout(news));
	const ms = Date.now() - start;
	if (ms > QUICK_MS) {
		console.log(`n8n ${version} was installed in ${(ms / 60_000).toFixed(1)} minutes.`);
	}
	return installed;
}

/** Puts credentials and the example workflows into a new n8n; the chat model is left to the user. */
async function furnish({ api }: N8n, cipp: Simulator, sink: HttpSink): Promise<string[]> {
	await api.setUpOwner();
	const credentials: Preparation['credentials'] = {
		cippOAuth2Api: await api.createCredential('cippOAuth2Api', 'CIPP', oAuth2Data(cipp)),
		httpHeaderAuth: await api.createCredential('httpHeaderAuth', 'Caller', CALLER),
		httpBasicAuth: await api.createCredential('httpBasicAuth', 'Approver', APPROVER),
	};
	const preparation = { credentials, address: sink.url };
	const names: string[] = [];
	for (const draft of exampleWorkflows(join(PROJECT, 'examples'), preparation)) {
		await api.createWorkflow(draft);
		names.push(draft.name);
	}
	return names;
}

/** Shows what a workflow wrote to one of the systems outside. */
function show({ system, path, body }: SunkRequest): void {
	const lines = Object.entries(body).map(([name, value]) => `    ${name}: ${value}`);
	console.log([`\n  ${system} got ${path}`, ...lines].join('\n'));
}

async function start(n8n: N8n, cipp: Simulator, sink: HttpSink): Promise<void> {
	await n8n.start();
	const names = await furnish(n8n, cipp, sink);
	console.log(`
  n8n        ${n8n.url}
  Sign in    ${OWNER.email} with the password ${OWNER.password}
  CIPP       ${cipp.url}, simulated; the credential “CIPP” is in place
  Workflows  ${names.join('\n             ')}
  Logs       ${n8n.logs}

What the workflows send to tickets, chat and approver is shown here. Publish the one with the
approval and post a leaver; the form that is shown then takes ${APPROVER.user} and ${APPROVER.password}:
  curl ${n8n.url}/webhook/hr-leavers -H "${CALLER.name}: ${CALLER.value}" -H "content-type: application/json" \\
    -d '${JSON.stringify({ leavers: [LEAVER] })}'

Changes of nodes, credentials and icons are built and loaded; reload the page to see them.
Everything is thrown away at the end. Ctrl+C ends it.
`);
}

async function main(): Promise<void> {
	const port = await freePort(values.port);
	const interrupted = interruption();
	const installed = await Promise.race([
		install(values.n8n),
		interrupted.then(async () => {
			await sleep(NPM_ENDS_MS);
			throw new Error('Ended before n8n was installed.');
		}),
	]);
	const workspace = join(PROJECT, 'build', 'dev');
	const cipp = await startSimulator({
		// Slow enough to watch the states change, fast enough not to wait.
		timing: { wakeUpMs: 2000, startMs: 500, stepMs: 700, graphQueueMs: 3000 },
	});
	const sink = await HttpSink.start(show);
	const n8n = await N8n.prepare({
		installed,
		packageFolder: packedPackage(PROJECT, workspace),
		logs: join(workspace, 'logs'),
		port,
		// n8n loads changed packages anew only in what it takes for development.
		settings: { NODE_ENV: 'development', N8N_DEV_RELOAD: 'true' },
	});
	const stopRebuilding = rebuildOnChange(PROJECT, n8n.installedPackage);
	try {
		console.log(`Starting n8n ${values.n8n}`);
		await Promise.race([start(n8n, cipp, sink), interrupted]);
		await interrupted;
		console.log('Ending n8n');
	} finally {
		await Promise.all([stopRebuilding(), n8n.remove(), cipp.close(), sink.close()]);
	}
}

main().then(
	// An n8n that was still starting when it was ended leaves requests behind that wait for it.
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
