import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Outcome } from './itemOutcome';
import { ItemReader } from './itemReader';
import { originOf } from './onlookers';
import type { EndedItem, Entry, Operation } from './operation';

/**
 * Sums up a run for the operations that do so, and gives the person at the editor a hint about what
 * needs them.
 *
 * @returns the item that sums up the run, linked to all input items; none when it is not wanted
 */
export function summaryItems(
	context: IExecuteFunctions,
	{ summary }: Operation,
	entries: Array<Entry<unknown>>,
	outcomes: Array<Outcome | undefined>,
): INodeExecutionData[] {
	if (!summary || outcomes.length === 0) return [];
	const params = new Map(entries.map((entry) => [entry.index, entry.params]));
	const ended = Array.from(outcomes, (end, index): EndedItem<unknown> => ({
		index,
		...(params.has(index) && { params: params.get(index) }),
		...(end && { end }),
	}));
	const hint = summary.hint(ended);
	// The hints of n8n are younger than the oldest n8n that runs the node.
	if (hint) context.addExecutionHints?.({ message: hint, type: 'warning', location: 'outputPane' });
	if (!summary.isWanted(new ItemReader(context, 0))) return [];
	const pairedItem = ended.map(({ index: item }) => ({ item }));
	return [{ json: summary.item(ended, originOf(context)), pairedItem }];
}
