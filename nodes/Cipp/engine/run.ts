import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { TenantDirectory } from '../transport/tenantDirectory';
import { connect } from '../transport/client';
import type { RequestOptions } from '../transport/requestOptions';
import { markerSource } from './marker';
import { SentItems } from './memory';
import { patienceOf } from './patience';
import type { Entry, Operation, Refusals } from './operation';
import type { NamedItem, SentBefore } from './outcome';
import { refusedRun, sentEarlier } from './outcome';
import { InvalidInput } from './invalidInput';
import { rememberedOf, type Stages } from './sending';
import { failAll, nameItems, refuse, toItems, type Outcome } from './itemOutcome';
import { addFiles } from './files';
import { onlookersOf, originOf } from './onlookers';
import { readAll } from './readAll';
import { sendAll } from './sendAll';
import { summaryItems } from './summary';

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
 * @returns one group of output items per input item, in the order of the input, and at the end the
 * item that sums them up where the operation has one and it is wanted
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
	const items = outcomes.flatMap((outcome, index) => toItems(outcome, index, warnings.get(index)));
	await addFiles(context, operation, entries, items);
	return [...items, ...summaryItems(context, operation, entries, outcomes)];
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
		origin: originOf(context),
		say: onlookersOf(context),
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

/**
 * True for an item that an earlier try has sent and that nothing is left to do for. It needs no
 * look-up any more, and might not stand one: the user of a deletion is gone.
 */
function isSettled(operation: Operation, entry: Entry<unknown>, stages: Stages): boolean {
	if (!operation.writes || operation.finish) return false;
	return rememberedOf(operation, entry, stages)?.kind === 'accepted';
}
