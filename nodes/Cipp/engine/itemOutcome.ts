import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { CippFailure } from '../transport/failure';
import { InvalidInput } from './invalidInput';
import type { Entry, Operation, Output, Refusals } from './operation';
import { errorItem, type NamedItem } from './outcome';
import { withWarnings } from './warnings';

/** What stands for each input item while the run goes on. */
export type Outcome = { output: Output } | { error: Error };

/** @returns true for an item that has its output already */
export function isOutput(outcome: Outcome | undefined): boolean {
	return outcome !== undefined && 'output' in outcome;
}

/** @returns true for an item of which CIPP may have taken the request */
export function isUnknown(outcome: Outcome | undefined): boolean {
	return (
		outcome !== undefined &&
		'error' in outcome &&
		outcome.error instanceof CippFailure &&
		outcome.error.outcome === 'unknown'
	);
}

/** @returns a function that names an item by what it is about, for messages */
export function nameItems(
	operation: Operation,
	entries: Entry<unknown>[],
): (index: number) => NamedItem {
	const byIndex = new Map(entries.map(({ index, params }) => [index, operation.subject(params)]));
	return (index) => ({ index, name: byIndex.get(index) ?? '' });
}

/** Makes refusals the outcomes of their items, in place. */
export function refuse(refusals: Refusals | undefined, outcomes: Array<Outcome | undefined>): void {
	for (const [index, problems] of refusals ?? []) {
		outcomes[index] = {
			error: Array.isArray(problems) ? new InvalidInput(problems) : problems,
		};
	}
}

/** Makes one failure the outcome of all these items, in place. */
export function failAll(
	entries: Entry<unknown>[],
	error: Error,
	outcomes: Array<Outcome | undefined>,
): undefined {
	for (const { index } of entries) outcomes[index] = { error };
}

/**
 * @param warnings what was noted while the item was read
 * @returns the output items of an input item, linked to it
 */
export function toItems(
	outcome: Outcome | undefined,
	index: number,
	warnings: string[] = [],
): INodeExecutionData[] {
	if (outcome === undefined) return [];
	if ('error' in outcome) return [errorItem(outcome.error, index)];
	const outputs = Array.isArray(outcome.output) ? outcome.output : [outcome.output];
	return outputs.map((json) => ({
		json: withWarnings(withoutError(json), warnings),
		pairedItem: { item: index },
	}));
}

/** n8n takes an item with a top-level `error` for a failed one, and would run the node again. */
function withoutError(json: IDataObject): IDataObject {
	if (!('error' in json)) return json;
	const { error, ...rest } = json;
	return { ...rest, errorDetails: error };
}
