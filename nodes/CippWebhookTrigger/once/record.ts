import type { ICheckProcessedOptions, IExecuteFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { Found } from '../../CippTrigger/found';
import { Turns } from './turns';

/**
 * How many events n8n remembers of a node. It stores a hash of each, in one row of its database that
 * every process of n8n sees.
 */
const MOST_REMEMBERED = 10_000;

const OPTIONS: ICheckProcessedOptions = { mode: 'entries', maxEntries: MOST_REMEMBERED };

/** How long to wait before the record is looked at again, in milliseconds. */
const LOOKS_AFTER_MS = [20, 60, 150, 300, 600, 1000];

/** So often in a row it must hold what was added: looking writes it back, too. */
const GOOD_LOOKS = 2;

/** Runs of the same node in this process share their turns at the record. */
const turns = new Turns<Found[], Found[]>();

/**
 * What was not reported before, by whichever run and process. n8n keeps the record (the one behind its
 * node Remove Duplicates), because webhooks, polls and runs may be at work in different processes,
 * which do not see each other's static data.
 *
 * @param found events, of which some may be known and some may be there twice
 * @returns the new ones in their order; from now on they are known
 */
export async function onlyNew(context: IExecuteFunctions, found: Found[]): Promise<Found[]> {
	if (found.every(({ key, forgets }) => !key && !forgets)) return found;
	const { id } = context.getNode();
	return await turns.take(id, found, async (together) => await sortOut(context, together));
}

/** Notes that something was there before the node began to watch, and is no news. */
export async function noteKnown(context: IExecuteFunctions, keys: string[]): Promise<void> {
	if (keys.length === 0) return;
	await onlyNew(
		context,
		keys.map((key) => ({ key, json: {} })),
	);
}

/** @returns for each list what is new in it; what is in several counts for the first */
async function sortOut(context: IExecuteFunctions, lists: Found[][]): Promise<Found[][]> {
	const all = lists.flat();
	const forgotten = all.flatMap(({ forgets = [] }) => forgets);
	if (forgotten.length > 0) await context.helpers.removeProcessed(forgotten, 'node', OPTIONS);

	const keys = new Set(all.flatMap(({ key }) => (key ? [key] : [])));
	const fresh = new Set(await record(context, [...keys]));
	const others = all.flatMap(({ key, alsoKnownAs = [] }) => (fresh.has(key) ? alsoKnownAs : []));
	await record(context, [...new Set(others)]);
	// Each key is given out once.
	return lists.map((list) => list.filter(({ key }) => !key || fresh.delete(key)));
}

/**
 * @returns the keys that were not there. Another process may write the row back at the same moment
 * and lose what was just added, so the record is looked at until it holds the keys
 */
async function record(context: IExecuteFunctions, keys: string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const fresh = await check(context, keys);
	if (fresh.length === 0) return fresh;
	let good = 0;
	for (const pause of LOOKS_AFTER_MS) {
		await sleep(pause * (0.5 + Math.random()));
		const missing = await check(context, fresh);
		good = missing.length === 0 ? good + 1 : 0;
		if (good === GOOD_LOOKS) break;
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
