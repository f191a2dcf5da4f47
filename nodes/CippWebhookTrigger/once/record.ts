import type { ICheckProcessedOptions, IExecuteFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { Found } from '../../CippTrigger/found';

/**
 * How many events n8n remembers of a node. It stores a hash of each, in one row of its database that
 * every process of n8n sees.
 */
const MOST_REMEMBERED = 10_000;

const OPTIONS: ICheckProcessedOptions = { mode: 'entries', maxEntries: MOST_REMEMBERED };

/** How often the record is looked at again, and how long before each look, in milliseconds. */
const LOOKS_AFTER_MS = [20, 60];

/** Runs of the same node in this process take turns: n8n reads its record and writes it back. */
const turns = new Map<string, Promise<unknown>>();

/**
 * What was not reported before, by whichever run and process. n8n keeps the record (the one behind its
 * node Remove Duplicates), because webhooks, polls and runs may be at work in different processes,
 * which do not see each other's static data.
 *
 * @param found events, of which some may be known and some may be there twice
 * @returns the new ones in their order; from now on they are known
 */
export async function onlyNew(context: IExecuteFunctions, found: Found[]): Promise<Found[]> {
	const byKey = new Map<string, Found>();
	for (const one of found) if (one.key && !byKey.has(one.key)) byKey.set(one.key, one);
	return await inTurn(context, async () => {
		const forgotten = found.flatMap(({ forgets = [] }) => forgets);
		if (forgotten.length > 0) {
			await context.helpers.removeProcessed(forgotten, 'node', OPTIONS);
		}
		const fresh = new Set(await record(context, [...byKey.keys()]));
		const others = [...byKey.values()]
			.filter(({ key }) => fresh.has(key))
			.flatMap(({ alsoKnownAs = [] }) => alsoKnownAs);
		await record(context, others);
		return found.filter((one) => !one.key || (fresh.has(one.key) && byKey.get(one.key) === one));
	});
}

/** Notes that something was there before the node began to watch, and is no news. */
export async function noteKnown(context: IExecuteFunctions, keys: string[]): Promise<void> {
	await inTurn(context, async () => await record(context, keys));
}

/**
 * @returns the keys that were not there. Another process may write the row back at the same moment
 * and lose what was just added, so the record is looked at until it holds the keys
 */
async function record(context: IExecuteFunctions, keys: string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const fresh = await check(context, keys);
	let missing = fresh;
	for (const pause of LOOKS_AFTER_MS) {
		if (missing.length === 0) break;
		await sleep(pause * (0.5 + Math.random()));
		missing = await check(context, missing);
	}
	return fresh;
}

async function check(context: IExecuteFunctions, keys: string[]): Promise<string[]> {
	const ask = async () =>
		(await context.helpers.checkProcessedAndRecord(keys, 'node', OPTIONS)).new as string[];
	try {
		return await ask();
	} catch {
		// Two processes made the first record of the node at the same moment; now it is there.
		await sleep(LOOKS_AFTER_MS[0] ?? 0);
		return await ask();
	}
}

async function inTurn<T>(context: IExecuteFunctions, work: () => Promise<T>): Promise<T> {
	const { id } = context.getNode();
	const before = turns.get(id) ?? Promise.resolve();
	const mine = before.then(work, work);
	const settled = mine.catch(() => undefined);
	turns.set(id, settled);
	try {
		return await mine;
	} finally {
		if (turns.get(id) === settled) turns.delete(id);
	}
}
