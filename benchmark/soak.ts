/**
 * `npm run soak`: many executions through mixed faults. Every item must end as exactly one of
 * accepted once, refused with a reason, or outcome unknown and said so; what CIPP's task table holds
 * decides whether that is true. Nothing leaves the machine.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { startSimulator } from '../simulator';
import { builtPackage } from './builtPackage';
import { credentialsFor } from './cipp/credentials';
import { markdownTable } from './report/markdownTable';
import { FATES } from './soak/fates';
import { soakRound, VOLUME, type Judged } from './soak/round';

const USAGE = `Usage: npm run soak [-- --minutes N --seed N]

N minutes: 10 when left out; 0 for a single round. A round that has begun is brought to its end.
The seed of the first round is drawn when left out; each further round has the next one.`;

const MOST_PROBLEMS_SHOWN = 20;
const LONGEST_PROBLEM = 400;

async function soak(minutes: number, firstSeed: number): Promise<boolean> {
	const built = await builtPackage();
	const cipp = await startSimulator({
		latencyMs: 5,
		volume: VOLUME,
		timing: { wakeUpMs: 300, startMs: 50, stepMs: 50 },
	});
	const judged: Judged[] = [];
	const end = Date.now() + minutes * 60_000;
	let seed = firstSeed;
	try {
		do {
			const round = await soakRound(cipp, built.node, credentialsFor(cipp, built), seed);
			judged.push(...round);
			const problems = round.filter(({ problem }) => problem);
			for (const { leaver, manner, problem } of problems.slice(0, MOST_PROBLEMS_SHOWN)) {
				console.error(
					`${leaver.upn} (${leaver.fate.name}; ${manner}): ${problem?.slice(0, LONGEST_PROBLEM)}`,
				);
			}
			if (problems.length > 0) {
				console.error(
					`${problems.length} items broke the rule. Repeat the round with: npm run soak -- --minutes 0 --seed ${seed}\n`,
				);
			}
			seed += 1;
		} while (Date.now() < end);
	} finally {
		await cipp.close();
	}
	report(judged, firstSeed, seed - 1);
	return judged.every(({ problem }) => problem === undefined);
}

function report(judged: Judged[], firstSeed: number, lastSeed: number): void {
	const count = (fate: string, kind: Judged['kind']) =>
		String(
			judged.filter(({ leaver, ...item }) => leaver.fate.name === fate && item.kind === kind)
				.length,
		);
	const broken = judged.filter(({ problem }) => problem).length;
	console.log(`
Seeds ${firstSeed} to ${lastSeed}: ${judged.length} items, ${broken} broke the rule.

${markdownTable(
	['What struck the order', 'Accepted', 'Refused', 'Outcome unknown', 'Broken'],
	FATES.map(({ name }) => [
		name,
		count(name, 'accepted'),
		count(name, 'refused'),
		count(name, 'unknown'),
		String(judged.filter(({ leaver, problem }) => leaver.fate.name === name && problem).length),
	]),
)}`);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			minutes: { type: 'string', default: '10' },
			seed: { type: 'string', default: String(randomInt(1_000_000)) },
			help: { type: 'boolean', default: false },
		},
	});
	const minutes = Number(values.minutes);
	const seed = Number(values.seed);
	if (values.help || !(minutes >= 0) || !Number.isInteger(seed)) {
		console.log(USAGE);
		process.exitCode = values.help ? 0 : 1;
		return;
	}
	// n8n's engine writes an instance file into its user folder: not into the one of a real n8n.
	const folder = mkdtempSync(join(tmpdir(), 'cipp-soak-'));
	process.env.N8N_USER_FOLDER = folder;
	process.env.N8N_ENCRYPTION_KEY = randomUUID();
	try {
		if (!(await soak(minutes, seed))) process.exitCode = 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
