/**
 * The demo: HR sends a file of leavers, and a workflow has them offboarded by CIPP. Runs the built
 * node with n8n's own engine against a simulated CIPP in this process. Nothing leaves the machine.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { builtPackage } from './builtPackage';
import { unexpected } from './check';
import { readExpected, readLeavers, readWorkflow } from './exampleFiles';
import { withFreshDates } from './freshDates';
import { offboardLeavers } from './offboardLeavers';
import { leaverBlock, summary } from './report';
import { startCipp } from './simulatedCipp';

/** The README shows the lines as they are when nothing says how wide the window is. */
const NARROWEST = 100;
const WIDEST = 160;
/** Ends a demo that hangs; it takes about ten seconds. */
const LONGEST_MS = 60_000;

/** @returns true when everything came out as expected. */
async function demo(): Promise<boolean> {
	const started = Date.now();
	const width = Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? 0));
	const workflow = readWorkflow();
	const timezone = workflow.settings.timezone ?? 'UTC';
	const hrExport = withFreshDates(readLeavers(), new Date());
	const cippPackage = await builtPackage();
	const cipp = await startCipp();
	try {
		console.log(`
A simulated CIPP answers at ${cipp.apiUrl}.
HR sends demo/leavers.json, as of ${hrExport.exportedOn}, to the workflow demo/workflow.json (${timezone}).
n8n's own engine runs it with the built node, which waits for the offboardings that run now...
`);
		const outcomes = await offboardLeavers(hrExport, workflow, cippPackage, cipp);
		for (const outcome of outcomes) console.log(`${leaverBlock(outcome, width)}\n`);
		console.log(`"not sent" was found out by the node, before anything was sent. "refused" was said by CIPP.
"scheduled" means that CIPP has taken the order, not that the steps are done.

${summary(outcomes, width)}

That took ${((Date.now() - started) / 1000).toFixed(1)} s.`);
		const problems = unexpected(outcomes, readExpected(), cipp.tasks, timezone);
		for (const problem of problems) console.error(`Unexpected: ${problem}`);
		return problems.length === 0;
	} finally {
		await cipp.close();
	}
}

/** n8n's engine writes an instance file into its user folder: not into the one of a real n8n. */
function useOwnUserFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'cipp-demo-'));
	process.env.N8N_USER_FOLDER = folder;
	process.env.N8N_ENCRYPTION_KEY = randomUUID();
	return folder;
}

async function main(): Promise<void> {
	const userFolder = useOwnUserFolder();
	// The engine keeps a timer for SSH connections that nobody stops (n8n-core, SSHClientsManager),
	// so the process has to be ended.
	const end = (asExpected: boolean) => {
		rmSync(userFolder, { recursive: true, force: true });
		process.exit(asExpected ? 0 : 1);
	};
	setTimeout(() => {
		console.error(`The demo has not come to its end within ${LONGEST_MS / 1000} seconds.`);
		end(false);
	}, LONGEST_MS);
	try {
		end(await demo());
	} catch (error) {
		console.error(error);
		end(false);
	}
}

void main();
