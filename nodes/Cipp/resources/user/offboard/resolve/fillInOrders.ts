import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { MANAGER_EXPANDED, namesManager } from '../../../../offboarding/order/manager';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { inAddress, readGraphParts, type GraphPart } from '../../../../nouns/graphParts';
import { fillIn, fillInFromTask, needsDirectory } from './fillIn';
import { refuseNotFound } from './leavers';
import { isUnread, type Read } from '../../../../nouns/unread';

type OffboardEntry = Entry<OffboardParams>;

/** Waits before each reading, in milliseconds. */
const READS_AFTER = [0, 500, 2000, 5000];

/**
 * Puts the manager in the directory, and what placeholders stand for, into the orders: one request
 * for the users of a tenant. What an earlier try has sent stays as it was sent.
 *
 * @param entries items with user principal names; their parameters are changed
 * @returns those that cannot be sent, because something is missing in the directory
 */
export async function fillInOrders(
	entries: OffboardEntry[],
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const filled = entries.filter(
		({ index, params }) =>
			(params.fillPlaceholders || namesManager(params)) && !context.wasSent(index),
	);
	const open = filled.filter(({ params }) => !params.earlier || params.previewOnly);
	for (const { params } of filled) {
		const { earlier, previewOnly } = params;
		if (earlier?.isOwn && !previewOnly) fillInFromTask(params, earlier.task);
	}
	const accounts = await readAccounts(
		open.filter(({ params }) => needsDirectory(params)),
		context,
	);
	const unknown: OffboardEntry[] = [];
	for (const entry of open) {
		const { index, params } = entry;
		const account = accounts.get(entry);
		if (account && isUnread(account)) refusals.set(index, [`${account.message} ${REMEDY}`]);
		else if (account?.value === null) unknown.push(entry);
		else {
			const problems = fillIn(params, account?.value ?? undefined, context.timezone);
			if (problems.length > 0) refusals.set(index, problems);
		}
	}
	await refuseNotFound(unknown, refusals, context);
	warnOfLeavingManagers(entries);
	return refusals;
}

const REMEDY = 'An order without the manager and without placeholders needs no look-up.';

/**
 * Reads users with their managers, each by an address of its own: what Graph lists of many users may
 * be behind, and need not show related objects (`ConsistencyLevel: eventual`, which CIPP sends along).
 */
async function readAccounts(
	entries: OffboardEntry[],
	{ client, patience }: OperationContext,
): Promise<Map<OffboardEntry, Read<IDataObject | null>>> {
	const parts = new Map(entries.map((entry) => [entry, partOf(entry)]));
	const found = new Map<GraphPart, Read<IDataObject | null>>();
	for (const pause of READS_AFTER) {
		const open = [...parts.values()].filter((part) => {
			const read = found.get(part);
			return !read || (isUnread(read) && read.isPassing === true);
		});
		if (open.length === 0 || patience.stopped()) break;
		if (pause > 0) await patience.pause(pause);
		for (const [part, read] of await readGraphParts(open, client)) found.set(part, read);
	}
	return new Map(
		[...parts].map(([entry, part]) => [entry, found.get(part) ?? { value: null }] as const),
	);
}

function partOf({ params: { tenant, userPrincipalName } }: OffboardEntry): GraphPart {
	return {
		tenant,
		url: `users/${inAddress(userPrincipalName)}?$select=id,displayName&$expand=${MANAGER_EXPANDED}`,
		what: `The manager of ${userPrincipalName}`,
		verb: 'looked up',
	};
}

/** Nobody should get what somebody leaves behind and leave too. */
function warnOfLeavingManagers(entries: OffboardEntry[]): void {
	const leaving = new Map(
		entries.map(({ index, params }) => [params.userPrincipalName.toLowerCase(), index]),
	);
	for (const { params } of entries) {
		const manager = params.filled?.manager?.userPrincipalName ?? '';
		const item = leaving.get(manager.toLowerCase());
		if (item === undefined) continue;
		params.warnings.push(`The manager ${manager} leaves too, in item ${item} of this run.`);
	}
}
