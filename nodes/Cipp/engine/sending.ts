import type { IDataObject } from 'n8n-workflow';

import { CippFailure } from '../transport/failure';
import type { Remembered, SentItems } from './memory';
import type { Entry, Operation, OperationContext, RequestSharing } from './operation';

/** What the stages of a run work with. */
export interface Stages extends OperationContext {
	sent: SentItems;
}

/** What the sending of an item came to. A receipt is completed by the operation's `finish`. */
export type SendingEnd = { error: Error } | { receipt: IDataObject };

/**
 * Puts items that share a request together. What an earlier try has sent goes alone, since no
 * request is left to make for it.
 *
 * @returns groups in the order of their first items
 */
export function groupsOf(
	operation: Operation,
	entries: Entry<unknown>[],
	stages: Stages,
): Entry<unknown>[][] {
	const sharing = sharingOf(operation);
	if (!sharing) return entries.map((entry) => [entry]);
	const unsent: Entry<unknown>[] = [];
	const groups: Entry<unknown>[][] = [];
	for (const entry of entries) {
		if (rememberedOf(operation, entry, stages)) groups.push([entry]);
		else unsent.push(entry);
	}
	groups.push(...sharing.groups(unsent, stages));
	return groups.sort(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0));
}

function sharingOf(operation: Operation): RequestSharing<unknown> | undefined {
	return operation.sharing;
}

/**
 * Sends the items of a group, unless an earlier try has sent them, finds out what became of those
 * that got no answer, and remembers what was accepted or may have been. Throws nothing.
 */
export async function sendGroup(
	operation: Operation,
	group: Entry<unknown>[],
	stages: Stages,
): Promise<Array<{ entry: Entry<unknown>; end: SendingEnd }>> {
	const [entry, ...others] = group;
	if (entry && others.length === 0) {
		return [{ entry, end: await sendOne(operation, entry, stages) }];
	}
	const ends = await submitTogether(operation, group, stages);
	return await Promise.all(
		group.map(async (member) => {
			const end = await recovered(operation, member, endOf(ends.get(member.index)), stages);
			remember(operation, member, end, stages);
			return { entry: member, end };
		}),
	);
}

async function sendOne(
	operation: Operation,
	entry: Entry<unknown>,
	stages: Stages,
): Promise<SendingEnd> {
	if (!operation.writes || operation.onlyReads?.(entry.params)) {
		return await sendNow(operation, entry, stages);
	}

	const remembered = rememberedOf(operation, entry, stages);
	if (remembered?.kind === 'accepted') return { receipt: remembered.receipt };
	const sent = remembered
		? { error: new CippFailure(remembered.message, remembered) }
		: await sendNow(operation, entry, stages);
	const end = await recovered(operation, entry, sent, stages);
	remember(operation, entry, end, stages);
	return end;
}

/** @returns what an earlier try of this run came to with an item */
export function rememberedOf(
	operation: Operation,
	{ index, params }: Entry<unknown>,
	{ sent }: Stages,
): Remembered | undefined {
	return sent.get(index, operation.subject(params));
}

async function sendNow(
	operation: Operation,
	entry: Entry<unknown>,
	stages: Stages,
): Promise<SendingEnd> {
	try {
		return { receipt: await operation.submit(entry, stages) };
	} catch (error) {
		return { error: error as Error };
	}
}

async function submitTogether(
	operation: Operation,
	group: Entry<unknown>[],
	stages: Stages,
): Promise<Map<number, IDataObject | Error>> {
	try {
		return (await sharingOf(operation)?.submit(group, stages)) ?? new Map();
	} catch (error) {
		return new Map(group.map(({ index }) => [index, error as Error]));
	}
}

/** An operation that forgets an item must not make it look sent, nor look unsent. */
function endOf(result: IDataObject | Error | undefined): SendingEnd {
	if (result instanceof Error) return { error: result };
	if (result) return { receipt: result };
	return {
		error: new CippFailure('It is not known what became of this item', { outcome: 'unknown' }),
	};
}

/** Asks CIPP about an item that may have been accepted although no answer came. */
async function recovered(
	operation: Operation,
	entry: Entry<unknown>,
	sent: SendingEnd,
	stages: Stages,
): Promise<SendingEnd> {
	if (!('error' in sent) || !(sent.error instanceof CippFailure)) return sent;
	if (sent.error.outcome !== 'unknown') return sent;
	const receipt = await operation.recover?.(entry, sent.error, stages);
	return receipt ? { receipt } : sent;
}

/** What a further try is told of an item whose answer could not be kept. */
const TAKEN_BEFORE: Remembered = {
	kind: 'unknown',
	message: 'CIPP took this in an earlier try, and it was not sent again',
	description:
		'Its answer is not kept, because it may hold a secret. To send it once more, start a new execution.',
	outcome: 'done',
};

function remember(
	operation: Operation,
	{ index, params }: Entry<unknown>,
	end: SendingEnd,
	{ sent }: Stages,
): void {
	const keep = (remembered: Remembered) => {
		const hasSecret = remembered.kind === 'accepted' && operation.givesSecret?.(params) === true;
		const instead = operation.sentOnce ? TAKEN_BEFORE : undefined;
		sent.set(index, operation.subject(params), remembered, hasSecret, instead);
	};
	if ('receipt' in end) {
		keep({ kind: 'accepted', receipt: end.receipt });
	} else if (end.error instanceof CippFailure && end.error.outcome === 'unknown') {
		const { message, description, httpCode, results, details, outcome } = end.error;
		keep({ kind: 'unknown', message, description, httpCode, results, details, outcome });
	}
}
