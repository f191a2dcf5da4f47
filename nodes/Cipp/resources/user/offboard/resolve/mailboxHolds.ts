import type { IDataObject } from 'n8n-workflow';

import { inBatches, runBounded } from '../../../../engine/pool';
import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import { HOLDS, type HoldName } from '../../../../offboarding/order/holds';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { MAILBOXES_PER_REQUEST, mailboxesRequest } from '../../../../offboarding/verify/mailbox';
import { answerRows } from '../../../../transport/answers';
import { sendPatiently } from '../../../../transport/patience';
import { notFoundOut } from '../../../../transport/wrapFailure';

type OffboardEntry = Entry<OffboardParams>;

/**
 * Reads the mailboxes that are to be put on hold, fifteen in one request: one that is not there, or
 * that cannot be read back afterwards, is told before anything is sent. Which holds are on already is
 * noted on the orders.
 *
 * @param entries items with user principal names; their parameters are changed
 * @returns those whose mailbox cannot be put on hold
 */
export async function readHeldMailboxes(
	entries: OffboardEntry[],
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const byTenant = new Map<string, OffboardEntry[]>();
	for (const entry of entries) {
		const { holds, earlier, tenant } = entry.params;
		if (holds.length === 0 || earlier || context.wasSent(entry.index)) continue;
		byTenant.set(tenant, [...(byTenant.get(tenant) ?? []), entry]);
	}
	const batches = [...byTenant.values()].flatMap((own) => inBatches(own, MAILBOXES_PER_REQUEST));
	await runBounded(batches, async (batch) => {
		const found = await readBatch(batch, context);
		for (const { index, params } of batch) {
			if (found instanceof Error) {
				refusals.set(
					index,
					notFoundOut('Whether the mailbox is on hold could not be read', found, WITHOUT),
				);
				continue;
			}
			const row = found.get(params.userPrincipalName.toLowerCase());
			if (row) params.held = { identity: identityOf(row, params), on: holdsOn(row) };
			else {
				refusals.set(index, [
					`“User” is ${params.userPrincipalName}, for whom Exchange lists no mailbox to put on hold. ${WITHOUT}`,
				]);
			}
		}
	});
	return refusals;
}

const WITHOUT = `Turn off ${HOLDS.litigationHold.displayName} and ${HOLDS.retentionHold.displayName} to offboard the user without a hold.`;

async function readBatch(
	batch: OffboardEntry[],
	{ client, patience }: OperationContext,
): Promise<Map<string, IDataObject> | Error> {
	const [{ params }] = batch as [OffboardEntry];
	const names = batch.map((entry) => entry.params.userPrincipalName);
	try {
		const request = mailboxesRequest(params.tenant, names);
		const rows = answerRows(await sendPatiently(client, request, patience));
		return new Map(rows.map((row) => [String(row.UPN).toLowerCase(), row]));
	} catch (error) {
		return error as Error;
	}
}

function identityOf({ ExternalDirectoryObjectId: id }: IDataObject, params: OffboardParams) {
	return typeof id === 'string' && id ? id : params.userPrincipalName;
}

function holdsOn(row: IDataObject): HoldName[] {
	return (Object.keys(HOLDS) as HoldName[]).filter((name) => row[HOLDS[name].shownIn] === true);
}
