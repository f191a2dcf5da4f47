import type { IDataObject } from 'n8n-workflow';

import type { Entry, Operation, OperationContext, Refusals } from '../engine/operation';
import { CippFailure } from '../transport/failure';

/**
 * Looks up for one item what its request needs; the problems of the item, in sentences.
 *
 * @param earlier what was changed of the same whole before, by items of the run that succeeded
 */
export type Prepare<P> = (
	params: P,
	context: OperationContext,
	earlier: P[],
) => Promise<string[]> | string[];

/** Looks up what items need before they are sent. */
type Resolve<P> = (
	entries: Array<Entry<P>>,
	context: OperationContext,
	earlier?: P[],
) => Promise<Refusals>;

/**
 * Sends items that change the same whole one after another, each on what the one before has left.
 * All of it goes out with each of them, or is read and written by CIPP, so that two at a time would
 * undo each other.
 *
 * @param operation the change
 * @param wholeOf names what is written as a whole, once it was looked up
 * @param resolve its look-up, which is made once more for each of several items that change the same
 */
export function inTurn<P extends object>(
	operation: Operation<P>,
	wholeOf: (params: P) => string,
	resolve: Resolve<P>,
): Operation<P> {
	// What was changed of the same whole, by each of several items that share it, in whatever batch.
	const shared = new WeakMap<P, P[]>();
	const submit = async (entry: Entry<P>, context: OperationContext): Promise<IDataObject> => {
		const earlier = shared.get(entry.params);
		if (!earlier) return await operation.submit(entry, context);
		const refusal = (await resolve([entry], context, earlier)).get(entry.index);
		if (refusal) throw asFailure(refusal);
		const receipt = await operation.submit(entry, context);
		earlier.push(entry.params);
		return receipt;
	};
	return {
		...operation,
		submit,
		async resolve(entries, context) {
			const refusals = await resolve(entries, context);
			const found = entries.filter(({ index }) => !refusals.has(index));
			for (const group of groupsBy(found, wholeOf).filter(({ length }) => length > 1)) {
				const earlier: P[] = [];
				for (const { params } of group) shared.set(params, earlier);
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

function asFailure(refusal: string[] | CippFailure): CippFailure {
	if (!Array.isArray(refusal)) return refusal;
	return new CippFailure(refusal.join(' '), {
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
