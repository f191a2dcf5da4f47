/**
 * `npm run bench`: what the node costs, measured against a simulated CIPP in a process of its own.
 * Nothing leaves the machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { benchLoading } from './loading/loading';
import { benchPickers } from './pickers/pickers';
import { goalTable, type Goal } from './report/goals';
import { load, machine } from './report/machine';
import { benchSending } from './sending/sending';
import { benchSharing } from './sharing/sharing';
import { benchWaiting } from './waiting/waiting';

const USAGE = `Usage: npm run bench [-- --only PART,... --repeats N]

PART is sending, waiting, sharing, loading or pickers; all of them when left out.
N is how often each way of sending is measured, 3 when left out.`;

/** In the order of the report. */
const PARTS: Record<string, (repeats: number) => Promise<Goal[]>> = {
	sending: benchSending,
	waiting: benchWaiting,
	sharing: benchSharing,
	loading: benchLoading,
	pickers: benchPickers,
};

async function bench(parts: string[], repeats: number): Promise<void> {
	console.log(`# Benchmarks\n\n${machine()}`);
	const goals: Goal[] = [];
	for (const part of parts) goals.push(...((await PARTS[part]?.(repeats)) ?? []));
	console.log(`## Goals\n\n${goalTable(goals)}\n\nLoad at the end: ${load()}`);
}

/** n8n's engine writes an instance file into its user folder: not into the one of a real n8n. */
async function inOwnUserFolder(work: () => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cipp-bench-'));
	process.env.N8N_USER_FOLDER = folder;
	process.env.N8N_ENCRYPTION_KEY = 'only-for-benchmarks';
	try {
		await work();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', default: Object.keys(PARTS).join(',') },
			repeats: { type: 'string', default: '3' },
			help: { type: 'boolean', default: false },
		},
	});
	const parts = values.only.split(',');
	const repeats = Number(values.repeats);
	const isUsable = parts.every((part) => part in PARTS) && Number.isInteger(repeats) && repeats > 0;
	if (values.help || !isUsable) {
		console.log(USAGE);
		process.exitCode = values.help ? 0 : 1;
		return;
	}
	await inOwnUserFolder(async () => await bench(parts, repeats));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
