import { execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { projectRoot } from '../../demo/projectRoot';
import type { Goal } from '../report/goals';
import { markdownTable } from '../report/markdownTable';
import { bytes, median, short } from '../report/numbers';
import type { LoadingCost } from './main';

const REPEATS = 15;

/** What `npm pack --dry-run --json` says. */
interface Tarball {
	size: number;
	unpackedSize: number;
	entryCount: number;
}

/**
 * Loads the built node in fresh processes, and looks at what is published.
 *
 * @returns the goals; the table is printed
 */
export async function benchLoading(): Promise<Goal[]> {
	const costs: LoadingCost[] = [];
	for (let repeat = 0; repeat < REPEATS; repeat++) costs.push(await loadOnce());
	const of = (figure: (cost: LoadingCost) => number) => median(costs.map(figure));
	const description = costs[0]?.description ?? '';
	const tarball = packed();
	const loadMs = of(({ requireMs, buildMs }) => requireMs + buildMs);
	console.log(`
## Loading

In fresh processes that have loaded n8n-workflow before; medians of ${REPEATS}.

${markdownTable(
	['What', 'Measured'],
	[
		['Time to require the node', `${short(of(({ requireMs }) => requireMs))} ms`],
		['Time to build the node with its description', `${short(of(({ buildMs }) => buildMs))} ms`],
		['Heap', bytes(of(({ heapBytes }) => heapBytes))],
		['Resident memory', bytes(of(({ residentBytes }) => residentBytes))],
		['Description as JSON', bytes(Buffer.byteLength(description))],
		['Description as JSON, compressed with gzip', bytes(gzipSync(description).length)],
		['Tarball', bytes(tarball.size)],
		['Tarball, unpacked', bytes(tarball.unpackedSize)],
		['Files of the tarball', String(tarball.entryCount)],
	],
)}
`);
	return [
		{
			what: 'Loading: time to require and build the node below 40 ms',
			measured: `${short(loadMs)} ms`,
			isMet: loadMs < 40,
		},
		{
			what: 'Loading: tarball below 640 KB',
			measured: bytes(tarball.size),
			isMet: tarball.size < 640 * 1024,
		},
	];
}

async function loadOnce(): Promise<LoadingCost> {
	const child = fork(join(__dirname, 'main.js'), { execArgv: ['--expose-gc'] });
	return await new Promise((resolve, reject) => {
		child.once('message', (cost) => resolve(cost as LoadingCost));
		child.once('exit', (code) => reject(new Error(`Loading the node ended (${code}).`)));
	});
}

function packed(): Tarball {
	const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: projectRoot(),
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [tarball] = JSON.parse(text) as [Tarball];
	return tarball;
}
