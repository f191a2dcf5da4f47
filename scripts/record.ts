import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { projectRoot } from '../demo/projectRoot';
import type { RecordArguments } from './record/arguments';
import { BadArguments, readArguments, USAGE } from './record/arguments';
import { merged } from './record/merge';
import { microsoftAt } from './record/microsoft';
import { recordNode } from './record/nodeRuns';
import { readRecordings, writeRecordings } from './record/recording';
import { report } from './record/report';
import { runRecordings } from './record/run';
import type { Sender } from './record/target';
import { senderTo } from './record/target';

/** How long a task may take, in milliseconds. */
const PATIENCE = { longestMs: 180_000, pauseMs: 500 };

async function main(): Promise<number> {
	const given = readArguments(process.argv.slice(2), process.env);
	if (!given) {
		console.log(USAGE);
		return 0;
	}
	const folder = join(projectRoot(), 'test', 'recordings');
	const sender = senderTo({ address: given.cipp, timeoutMs: 180_000, ...given });
	const version = given.version ?? (await versionOf(sender));
	return given.node
		? await writeNode(given, version, folder)
		: await playAll(given, version, folder, sender);
}

async function playAll(
	given: RecordArguments,
	version: string,
	folder: string,
	sender: Sender,
): Promise<number> {
	const microsoft = given.microsoft === undefined ? undefined : microsoftAt(given.microsoft);
	const results = [];
	for (const [name, recordings] of readRecordings(folder)) {
		// A case that only other versions have is new for this one when it is to be written.
		const own = recordings.filter(({ cipp }) => cipp.includes(version));
		const seen = new Set(own.map((recording) => recording.case));
		const others = given.write ? recordings.filter((other) => !seen.has(other.case)) : [];
		// Runs of the node are written by running the node.
		const wanted = [...own, ...others]
			.filter(({ node }) => !(given.write && node))
			.filter((recording) => recording.case.includes(given.only ?? ''));
		if (wanted.length === 0) continue;
		console.log(`${name}: ${wanted.length} cases`);
		const result = await runRecordings(wanted, sender, microsoft, PATIENCE, (done) => {
			if (done % 50 === 0) console.log(`  ${done}`);
		});
		results.push(result);
		if (given.write) {
			writeRecordings(folder, name, merged(recordings, result.answered, version));
		}
	}
	const { text, isAlike, details } = report(version, results);
	mkdirSync(dirname(given.out), { recursive: true });
	writeFileSync(given.out, `${JSON.stringify(details, null, '\t')}\n`);
	console.log(`${text}\nDetails: ${given.out}`);
	return isAlike || given.write ? 0 : 1;
}

async function writeNode(given: RecordArguments, version: string, folder: string): Promise<number> {
	const kept = readRecordings(folder).get('node.jsonl') ?? [];
	const answered = await recordNode(given, version, (line) => console.log(line));
	writeRecordings(folder, 'node.jsonl', merged(kept, answered, version));
	return 0;
}

/** CIPP's own word for its version. */
async function versionOf(sender: Sender): Promise<string> {
	const { status, answer } = await sender.send('editor', {
		method: 'GET',
		endpoint: 'GetVersion',
		query: { LocalVersion: '0' },
	});
	const version = (answer as { LocalCIPPAPIVersion?: unknown } | null)?.LocalCIPPAPIVersion;
	if (status !== 200 || typeof version !== 'string') {
		throw new BadArguments('CIPP does not tell its version. Add --version, for example 10.9.0.');
	}
	return version;
}

main().then(
	(code) => (process.exitCode = code),
	(error: unknown) => {
		console.error(error instanceof BadArguments ? `${error.message}\n\n${USAGE}` : error);
		process.exitCode = 2;
	},
);
