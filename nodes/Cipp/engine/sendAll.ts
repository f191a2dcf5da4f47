import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { RequestOptions } from '../transport/requestOptions';
import { isOutput, isUnknown, nameItems, type Outcome } from './itemOutcome';
import type { Entry, Operation } from './operation';
import { stoppedRun } from './outcome';
import { tellOfStop } from './onlookers';
import { inBatches, runInBatches } from './pool';
import { progressOf } from './progress';
import { groupsOf, sendGroup, type Stages } from './sending';

/**
 * The last stages: sends the items, in batches if the user wants, and completes what CIPP took.
 *
 * @param outcomes changed in place
 * @throws NodeApiError when an item fails and the node stops on errors
 */
export async function sendAll(
	context: IExecuteFunctions,
	operation: Operation,
	entries: Entry<unknown>[],
	stages: Stages,
	options: RequestOptions,
	outcomes: Array<Outcome | undefined>,
): Promise<void> {
	const signal = context.getExecutionCancelSignal();
	const goOn = context.continueOnFail();
	let firstFailure: { index: number; error: Error } | undefined;
	const submitted: Array<Entry<unknown> & { receipt: IDataObject }> = [];
	const sending = progressOf(entries.length, stages.say);

	await runInBatches(
		inBatches(entries, options.batchSize).map((batch) => groupsOf(operation, batch, stages)),
		{
			batchIntervalMs: options.batchIntervalMs,
			stopped: () => signal?.aborted === true || (firstFailure !== undefined && !goOn),
		},
		async (group) => {
			for (const { entry, end } of await sendGroup(operation, group, stages)) {
				sending.next();
				if ('receipt' in end) {
					submitted.push({ ...entry, receipt: end.receipt });
					continue;
				}
				outcomes[entry.index] = end;
				firstFailure ??= { index: entry.index, error: end.error };
			}
		},
	);
	submitted.sort((a, b) => a.index - b.index);
	if (signal?.aborted && operation.writes)
		tellOfStop(context, operation, entries, submitted, outcomes);

	if (firstFailure && !goOn) {
		const { index: failedIndex } = firstFailure;
		const names = nameItems(operation, entries);
		const accepted = new Set(submitted.map(({ index }) => index));
		// An item that an earlier try has sent may not have come up again before this one stopped.
		const earlier = (index: number) =>
			outcomes[index] === undefined ? stages.sent.earlier.get(index)?.kind : undefined;
		const isSubmitted = (index: number) =>
			accepted.has(index) || isOutput(outcomes[index]) || earlier(index) === 'accepted';
		const mayBe = (index: number) => isUnknown(outcomes[index]) || earlier(index) === 'unknown';
		const others = entries.map(({ index }) => index).filter((index) => index !== failedIndex);
		throw stoppedRun(
			context,
			firstFailure,
			others.filter(isSubmitted).map(names),
			others.filter((index) => !isSubmitted(index) && !mayBe(index)).map(names),
			others.filter((index) => !isSubmitted(index) && mayBe(index)).map(names),
		);
	}
	if (submitted.length > 0) await finishAll(context, operation, submitted, stages, outcomes);
}

async function finishAll(
	context: IExecuteFunctions,
	operation: Operation,
	submitted: Array<Entry<unknown> & { receipt: IDataObject }>,
	stages: Stages,
	outcomes: Array<Outcome | undefined>,
): Promise<void> {
	const finish = operation.finish?.bind(operation);
	// Thrown out of the node, it would send the input items of a workflow that continues to its
	// success branch, as if nothing had happened.
	const finished = await finish?.(submitted, stages).catch(
		(error: Error) => new Map(submitted.map(({ index }) => [index, error] as const)),
	);
	for (const { index, receipt } of submitted) {
		const result = finished?.get(index) ?? receipt;
		outcomes[index] = result instanceof Error ? { error: result } : { output: result };
	}
	if (context.continueOnFail()) return;
	const failed = submitted.find(({ index }) => finished?.get(index) instanceof Error);
	if (failed) {
		const names = nameItems(operation, submitted);
		throw stoppedRun(
			context,
			{ index: failed.index, error: finished?.get(failed.index) as Error },
			submitted.map(({ index }) => names(index)),
			[],
			[],
		);
	}
}
