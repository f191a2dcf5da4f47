import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { isKeptInExchange } from '../../nouns/group/group';
import type { GroupParams } from '../../nouns/group/target';
import { readGraphParts } from '../graphParts';
import { CippFailure } from '../../transport/failure';

/** What reading back sends, for the list of endpoints of an operation. It changes nothing. */
export const GROUP_READ_BACK: EndpointUse = {
	endpoint: 'ListGraphBulkRequest',
	method: 'POST',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter'],
	body: ['tenantFilter', 'requests[].id', 'requests[].method', 'requests[].url'],
};

/** Waits before each look, in milliseconds: Microsoft shows a change after a moment. */
export const LOOKS_AFTER_MS = [0, 2000, 5000];

/**
 * Reads one Graph address until it shows what was claimed.
 *
 * @param url address without host and version
 * @param isSeen true once the answer, null for what does not exist, shows the change
 * @returns `seen`, `contradicted` after all looks, or why nothing could be read
 */
export async function lookUntil(
	{ client, patience }: OperationContext,
	{ tenant, url, what }: { tenant: string; url: string; what: string },
	isSeen: (body: IDataObject | null) => boolean,
): Promise<'seen' | 'contradicted' | { unread: string }> {
	let end: 'contradicted' | { unread: string } = 'contradicted';
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await patience.pause(pause);
		const part = { tenant, url, what };
		const read = (await readGraphParts([part], client)).get(part);
		if (read && 'value' in read) {
			if (isSeen(read.value)) return 'seen';
			end = 'contradicted';
		} else {
			end = { unread: read?.message ?? `${what} could not be read back.` };
			if (!read?.isPassing) return end;
		}
	}
	return end;
}

/**
 * Makes sure that a group is gone. A distribution list goes from Exchange first and from Entra ID
 * later, so that one still seen there is no contradiction.
 *
 * @returns `confirmed`, with a warning where it is false
 * @throws CippFailure when a group of Entra ID is still there
 */
export async function confirmDeleted(
	context: OperationContext,
	{ tenant, group }: GroupParams,
): Promise<IDataObject> {
	const address = { tenant, url: `groups/${group.id}?$select=id`, what: 'The group' };
	const end = await lookUntil(context, address, (body) => body === null);
	if (end === 'seen') return { confirmed: true };
	if (end !== 'contradicted') return { confirmed: false, warnings: [end.unread] };
	if (isKeptInExchange(group)) {
		return {
			confirmed: false,
			warnings: [
				`CIPP reported that Exchange deleted ${group.displayName}, but Entra ID still shows it. It may take some minutes.`,
			],
		};
	}
	throw new CippFailure(
		`CIPP reported that ${group.displayName} was deleted, but the group is still there`,
		{
			outcome: 'unknown',
			description: 'Look at the group in CIPP before you run it again.',
		},
	);
}
