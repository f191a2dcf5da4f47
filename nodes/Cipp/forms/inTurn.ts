import type { IDataObject } from 'n8n-workflow';

import type { Entry, Operation, OperationContext } from '../engine/operation';
import { CippFailure } from '../transport/failure';
import { notFoundOut } from '../transport/wrapFailure';

/** Looks up for one item what its request needs; the problems of the item, in sentences. */
export type Prepare<P> = (params: P, context: OperationContext) => Promise<string[]> | string[];

/**
 * Sends items that change the same whole one after another, each on what the one before has left.
 * All of it goes out with each of them, so that two at a time would undo each other.
 *
 * @param operation the change, whose look-up is made for all items before the first is sent
 * @param wholeOf names what is written as a whole
 * @param prepare the look-up, which is made once more where several items change the same
 */
export function inTurn<P extends object>(
	operation: Operation<P>,
	wholeOf: (params: P) => string,
	prepare: Prepare<P>,
): Operation<P> {
	const shared = new WeakSet<P>();
	const submit = async (entry: Entry<P>, context: OperationContext): Promise<IDataObject> => {
		if (shared.has(entry.params)) await again(entry.params, context, prepare);
		return await operation.submit(entry, context);
	};
	return {
		...operation,
		submit,
		async resolve(entries, context) {
			const refusals = (await operation.resolve?.(entries, context)) ?? new Map();
			const found = entries.filter(({ index }) => !refusals.has(index));
			for (const group of groupsBy(found, wholeOf)) {
				if (group.length > 1) for (const { params } of group) shared.add(params);
			}
			return refusals;
		},
		sharing: {
			groups: (entries) => groupsBy(entries, wholeOf),
			async submit(group, context) {
				const ends = new Map<number, IDataObject | Error>();
				for (const entry of group) {
					ends.set(entry.index, await submit(entry, context).catch((error: Error) => error));
				}
				return ends;
			},
		},
	};
}

async function again<P>(params: P, context: OperationContext, prepare: Prepare<P>): Promise<void> {
	let problems: string[];
	try {
		problems = await prepare(params, context);
	} catch (error) {
		throw notFoundOut('What is there now could not be read', error as Error);
	}
	if (problems.length === 0) return;
	throw new CippFailure(problems.join(' '), {
		outcome: 'refused',
		details: { outcome: 'notSent' },
	});
}

function groupsBy<P>(entries: Array<Entry<P>>, wholeOf: (params: P) => string): Array<Entry<P>>[] {
	const groups = new Map<string, Array<Entry<P>>>();
	for (const entry of entries) {
		const whole = wholeOf(entry.params);
		groups.set(whole, [...(groups.get(whole) ?? []), entry]);
	}
	return [...groups.values()];
}
