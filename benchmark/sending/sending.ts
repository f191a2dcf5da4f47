import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { CippProcess, TENANT } from '../cipp/cippProcess';
import type { Goal } from '../report/goals';
import { markdownTable } from '../report/markdownTable';
import { bytes, median, perFurtherItem, short } from '../report/numbers';
import { LATENCY_MS, VARIANTS, WARM_UP, type Variant } from './job';
import { lookUpTable } from './lookUps';
import { measureSending, type Measurement } from './senderProcess';

const SIZES = [1, 100, 1000, 5000] as const;

/** Of the n8n that the end-to-end tests install; its HTTP Request node is compared with. */
const N8N_FOLDER = join(homedir(), '.cache', 'n8n-nodes-cipp', 'n8n-2.8.4');

type Size = (typeof SIZES)[number];

/** All measurements of one variant and one number of items. */
type Results = Map<Variant, Map<Size, Measurement[]>>;

/**
 * Sends 1, 100, 1,000 and 5,000 leavers in each way, in rounds, so that what else goes on on the
 * machine strikes all of them alike.
 *
 * @param repeats number of rounds
 * @returns the goals; the tables are printed
 */
export async function benchSending(repeats: number): Promise<Goal[]> {
	const hasHttpRequest = existsSync(join(N8N_FOLDER, 'node_modules', 'n8n-nodes-base'));
	const variants = (Object.keys(VARIANTS) as Variant[]).filter(
		(variant) => variant !== 'httpRequest' || hasHttpRequest,
	);
	const results: Results = new Map(variants.map((variant) => [variant, new Map()]));
	const cipp = await CippProcess.start({
		latencyMs: LATENCY_MS,
		// The work that the scheduler does afterwards is not what is measured here.
		runMode: 'manual',
		volume: { tenants: 1, usersPerTenant: 0 },
	});
	try {
		for (let round = 0; round < repeats; round++) {
			for (const items of SIZES) {
				for (const variant of variants) {
					const measured = await measureSending(cipp, {
						variant,
						items,
						warmUp: WARM_UP,
						tenant: TENANT,
						n8nFolder: N8N_FOLDER,
					});
					const bySize = results.get(variant) as Map<Size, Measurement[]>;
					bySize.set(items, [...(bySize.get(items) ?? []), measured]);
				}
			}
		}
		const memory = await memoryPerItem(cipp);
		console.log(`
## Sending

All leavers of one tenant, two steps each; tenant and user come from expressions. Each measurement
has a process of its own that has sent ${WARM_UP} leavers before. The simulated CIPP answers after
${LATENCY_MS} ms. Medians of ${repeats}; the range of the wall time is in brackets.
${hasHttpRequest ? '' : `\nThe HTTP Request node is left out: there is no n8n in ${N8N_FOLDER}.\n`}
${SIZES.map((items) => sizeSection(items, results)).join('\n\n')}

### What a further item costs

Offboard User has at most ${bytes(memory)} of the heap more in use for each item between 1,000 and
5,000, measured in runs of their own that collect garbage four times a second. The peak memory below
is that of the process, with garbage that was not collected yet. Between two numbers of items: if the cost of an item is flat, the columns are alike.

${furtherTable(results)}

${await lookUpTable(cipp)}
`);
		return goals(results, memory);
	} finally {
		await cipp.close();
	}
}

/** @returns how much more of the heap is in use at most for each further item, in bytes */
async function memoryPerItem(cipp: CippProcess): Promise<number> {
	const inUse = async (items: Size) => {
		const job = { variant: 'queueAgain', items, warmUp: WARM_UP, tenant: TENANT } as const;
		return (await measureSending(cipp, { ...job, watchHeap: true })).mostInUseBytes ?? NaN;
	};
	return perFurtherItem(await inUse(1000), await inUse(5000), 4000);
}

function sizeSection(items: Size, results: Results): string {
	const limit = middle(results, 'bareLoop', items, ({ wallMs }) => wallMs);
	const rows = [...results.keys()].map((variant) => {
		const of = (figure: (measured: Measurement) => number) =>
			middle(results, variant, items, figure);
		const wall = of(({ wallMs }) => wallMs);
		const walls = measurements(results, variant, items).map(({ wallMs }) => wallMs);
		return [
			VARIANTS[variant],
			`${short(wall)} ms (${short(Math.min(...walls))}–${short(Math.max(...walls))})`,
			(wall / limit).toFixed(2),
			`${short(of(({ cpuMs }) => cpuMs))} ms`,
			`${short(of(({ cpuMs }) => cpuMs) / items)} ms`,
			bytes(of(({ peakBytes }) => peakBytes)),
			short(of(({ seen }) => seen.requests)),
			short(of(({ seen }) => seen.tokenRequests)),
			short(of(({ seen }) => seen.mostInFlight)),
		];
	});
	return `### ${short(items)} ${items === 1 ? 'item' : 'items'}

${markdownTable(
	[
		'Way',
		'Wall time',
		'Against bare loop',
		'CPU',
		'CPU an item',
		'Peak memory',
		'Requests',
		'Token requests',
		'Most in flight',
	],
	rows,
)}`;
}

function furtherTable(results: Results): string {
	const spans = [
		[100, 1000],
		[1000, 5000],
	] as const;
	const further = (
		variant: Variant,
		[from, to]: readonly [Size, Size],
		figure: (measured: Measurement) => number,
	) =>
		perFurtherItem(
			middle(results, variant, from, figure),
			middle(results, variant, to, figure),
			to - from,
		);
	const titles = spans.map(([from, to]) => `${short(from)} to ${short(to)}`);
	return markdownTable(
		[
			'Way',
			...titles.map((title) => `Wall, ${title}`),
			...titles.map((title) => `CPU, ${title}`),
			...titles.map((title) => `Peak memory, ${title}`),
			`Held at the end, ${titles.at(-1)}`,
		],
		[...results.keys()].map((variant) => [
			VARIANTS[variant],
			...spans.map((span) => `${short(further(variant, span, ({ wallMs }) => wallMs))} ms`),
			...spans.map((span) => `${short(further(variant, span, ({ cpuMs }) => cpuMs))} ms`),
			...spans.map((span) => bytes(further(variant, span, ({ peakBytes }) => peakBytes))),
			bytes(further(variant, [1000, 5000], ({ heldBytes }) => heldBytes)),
		]),
	);
}

function goals(results: Results, memory: number): Goal[] {
	const of = (variant: Variant, items: Size, figure: (measured: Measurement) => number) =>
		middle(results, variant, items, figure);
	const wall = (variant: Variant, items: Size) => of(variant, items, ({ wallMs }) => wallMs);
	const cpu = (variant: Variant, items: Size) => of(variant, items, ({ cpuMs }) => cpuMs) / items;
	const ratios = ([100, 1000, 5000] as const).map((items) => ({
		items,
		ratio: wall('queueAgain', items) / wall('bareLoop', items),
	}));
	const others = (['httpRequest', 'declarative'] as const).filter((name) => results.has(name));
	const ownCpu = cpu('queueAgain', 1000);
	const tokens = SIZES.map((items) => of('queueAgain', items, ({ seen }) => seen.tokenRequests));
	const flat = wall('queueAgain', 5000) / 5000 / (wall('queueAgain', 100) / 100);
	return [
		...ratios.map(({ items, ratio }) => ({
			what: `Sending: wall time against the bare loop up to 1.10 at ${short(items)} items`,
			measured: ratio.toFixed(2),
			isMet: ratio <= 1.1,
		})),
		...others.map((other) => ({
			what: `Sending: CPU an item below the ${VARIANTS[other]} at 1,000 items`,
			measured: `${short(ownCpu)} ms against ${short(cpu(other, 1000))} ms`,
			isMet: ownCpu < cpu(other, 1000),
		})),
		{
			what: 'Sending: one token request',
			measured: [...new Set(tokens)].join(', '),
			isMet: tokens.every((count) => count === 1),
		},
		{
			what: 'Sending: memory in use grows by less than 10 KB an item, 1,000 to 5,000',
			measured: bytes(memory),
			isMet: memory < 10 * 1024,
		},
		{
			what: 'Sending: wall time an item flat from 100 to 5,000 items (up to 1.10)',
			measured: flat.toFixed(2),
			isMet: flat <= 1.1,
		},
	];
}

function measurements(results: Results, variant: Variant, items: Size): Measurement[] {
	return results.get(variant)?.get(items) ?? [];
}

function middle(
	results: Results,
	variant: Variant,
	items: Size,
	figure: (measured: Measurement) => number,
): number {
	return median(measurements(results, variant, items).map(figure));
}
