import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { TenantDirectory } from '../transport/tenantDirectory';
import { connect } from '../transport/client';
import { CippFailure } from '../transport/failure';
import type { RequestOptions } from '../transport/requestOptions';
import { readRequestOptions } from './readRequestOptions';
import { ItemReader } from './itemReader';
import { markerSource } from './marker';
import { SentItems } from './memory';
import { patienceOf } from './patience';
import type { Entry, Operation, Output, Refusals } from './operation';
import type { NamedItem, SentBefore } from './outcome';
import { errorItem, refusedRun, sentEarlier, stoppedRun } from './outcome';
import { inBatches, runInBatches } from './pool';
import { InvalidInput } from './invalidInput';
import { withWarnings } from './warnings';
import { groupsOf, rememberedOf, sendGroup, type Stages } from './sending';

/** What stands for each input item while the run goes on. */
type Outcome = { output: Output } | { error: Error };

/**
 * Runs one operation for all input items, in stages: read and check every item, look things up,
 * send, complete. Nothing is sent before every item has been checked.
 *
 * When the node stops on errors, one bad item means that nothing is sent, and a refusal by CIPP
 * keeps the unsent items from being sent. When it continues, each bad item becomes an error item.
 *
 * @param context execution context of the node
 * @param operation the operation to run
 * @param credentialType credential to sign in with
 * @returns one group of output items per input item, in the order of the input
 * @throws NodeOperationError for parameters, NodeApiError for what CIPP or the network refused
 */
export async function runOperation(
	context: IExecuteFunctions,
	operation: Operation,
	credentialType: string,
): Promise<INodeExecutionData[]> {
	const count = context.getInputData().length;
	const outcomes = new Array<Outcome | undefined>(count);
	const sent = new SentItems(context);
	const { entries, options, warnings } = readAll(context, operation, count, outcomes);
	refuse(operation.checkTogether?.(entries), outcomes);
	settleRefused(context, operation, entries, outcomes, sent);

	const open = () => entries.filter(({ index }) => outcomes[index] === undefined);
	if (open().length > 0 && options) {
		const stages = await prepareStages(context, credentialType, options, sent).catch(
			(error: Error) => failAll(open(), error, outcomes),
		);
		if (stages) {
			const unsettled = open().filter((entry) => !isSettled(operation, entry, stages));
			refuse(await resolveAll(operation, unsettled, stages, outcomes), outcomes);
		}
		settleRefused(context, operation, entries, outcomes, sent);
		if (stages) await sendAll(context, operation, open(), stages, options, outcomes);
	}
	if (!context.continueOnFail()) sent.forget();
	return outcomes.flatMap((outcome, index) => toItems(outcome, index, warnings.get(index)));
}

function readAll(
	context: IExecuteFunctions,
	operation: Operation,
	count: number,
	outcomes: Array<Outcome | undefined>,
): { entries: Entry<unknown>[]; options?: RequestOptions; warnings: Map<number, string[]> } {
	const entries: Entry<unknown>[] = [];
	const warnings = new Map<number, string[]>();
	let options: RequestOptions | undefined;
	const fixed = new Map<string, unknown>();
	for (let index = 0; index < count; index++) {
		const reader = new ItemReader(context, index, fixed);
		try {
			const params = operation.read(reader);
			const requestOptions = readOptions(reader);
			reader.finish();
			// Pacing and transport belong to the run; n8n's declarative nodes take item 0's as well.
			options ??= requestOptions;
			entries.push({ index, params });
			warnings.set(index, reader.takeWarnings());
		} catch (error) {
			outcomes[index] = { error: error as Error };
		}
	}
	return { entries, options, warnings };
}

/** Notes what is wrong with the Request Options, so that it is told with the item's other problems. */
function readOptions(reader: ItemReader): RequestOptions | undefined {
	try {
		return readRequestOptions(reader.value('requestOptions', 'Request Options'));
	} catch (error) {
		const problems = error instanceof InvalidInput ? error.problems : [(error as Error).message];
		problems.forEach((problem) => reader.note(problem));
		return undefined;
	}
}

function refuse(refusals: Refusals | undefined, outcomes: Array<Outcome | undefined>): void {
	for (const [index, problems] of refusals ?? []) {
		outcomes[index] = {
			error: Array.isArray(problems) ? new InvalidInput(problems) : problems,
		};
	}
}

function failAll(
	entries: Entry<unknown>[],
	error: Error,
	outcomes: Array<Outcome | undefined>,
): undefined {
	for (const { index } of entries) outcomes[index] = { error };
}

/** Ends a run that stops on errors; otherwise tells of each item what is known of it. */
function settleRefused(
	context: IExecuteFunctions,
	operation: Operation,
	entries: Entry<unknown>[],
	outcomes: Array<Outcome | undefined>,
	sent: SentItems,
): void {
	const refused = outcomes.flatMap((outcome, index) =>
		outcome && 'error' in outcome ? [{ index, error: outcome.error }] : [],
	);
	if (refused.length === 0) return;
	if (!context.continueOnFail()) {
		const names = nameItems(operation, entries);
		// What keeps all items back, such as CIPP's list of tenants that cannot be read, is no fault of
		// one of them: the others are named as not submitted.
		const isForAll = !refused.some(({ error }) => error instanceof InvalidInput);
		const before = sentBefore(sent, outcomes.length, names, isForAll);
		throw refusedRun(context, refused, names, before);
	}
	for (const { index, error } of refused) {
		const remembered = sent.earlier.get(index);
		if (remembered) outcomes[index] = { error: sentEarlier(remembered, error) };
	}
}

/**
 * What earlier tries of this run have done with its items.
 *
 * @param withUnsent whether a first try, in which nothing was sent, names its items too
 */
function sentBefore(
	{ earlier }: SentItems,
	count: number,
	name: (index: number) => NamedItem,
	withUnsent: boolean,
): SentBefore {
	const indexes =
		earlier.size > 0 || withUnsent ? Array.from({ length: count }, (_, index) => index) : [];
	const named = (kind: 'accepted' | 'unknown' | undefined) =>
		indexes.filter((index) => earlier.get(index)?.kind === kind).map(name);
	return { submitted: named('accepted'), unknown: named('unknown'), unsent: named(undefined) };
}

async function prepareStages(
	context: IExecuteFunctions,
	credentialType: string,
	options: RequestOptions,
	sent: SentItems,
): Promise<Stages> {
	const client = await connect(context, credentialType, options);
	const patience = patienceOf(context);
	return {
		client,
		patience,
		tenants: new TenantDirectory(client, patience),
		withoutTenantCheck: options.withoutTenantCheck,
		timezone: context.getTimezone(),
		credential: async (type) => await context.getCredentials<IDataObject>(type),
		marker: markerSource(context),
		wasSent: (index) => sent.earlier.get(index)?.kind === 'accepted',
		sent,
	};
}

async function resolveAll(
	operation: Operation,
	entries: Entry<unknown>[],
	stages: Stages,
	outcomes: Array<Outcome | undefined>,
): Promise<Refusals> {
	try {
		return (await operation.resolve?.(entries, stages)) ?? new Map();
	} catch (error) {
		failAll(entries, error as Error, outcomes);
		return new Map();
	}
}

async function sendAll(
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

	await runInBatches(
		inBatches(entries, options.batchSize).map((batch) => groupsOf(operation, batch, stages)),
		{
			batchIntervalMs: options.batchIntervalMs,
			stopped: () => signal?.aborted === true || (firstFailure !== undefined && !goOn),
		},
		async (group) => {
			for (const { entry, end } of await sendGroup(operation, group, stages)) {
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

/**
 * True for an item that an earlier try has sent and that nothing is left to do for. It needs no
 * look-up any more, and might not stand one: the user of a deletion is gone.
 */
function isSettled(operation: Operation, entry: Entry<unknown>, stages: Stages): boolean {
	if (!operation.writes || operation.finish) return false;
	return rememberedOf(operation, entry, stages)?.kind === 'accepted';
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

function isOutput(outcome: Outcome | undefined): boolean {
	return outcome !== undefined && 'output' in outcome;
}

function isUnknown(outcome: Outcome | undefined): boolean {
	return (
		outcome !== undefined &&
		'error' in outcome &&
		outcome.error instanceof CippFailure &&
		outcome.error.outcome === 'unknown'
	);
}

function nameItems(operation: Operation, entries: Entry<unknown>[]): (index: number) => NamedItem {
	const byIndex = new Map(entries.map(({ index, params }) => [index, operation.subject(params)]));
	return (index) => ({ index, name: byIndex.get(index) ?? '' });
}

function toItems(
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
