import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, Entry, OperationContext, Refusals } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { tenantField } from '../../fields/tenant';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../tenant/params';
import { readTenant } from '../tenant/params';
import { answerRows } from '../../transport/answers';
import type { CippFailure } from '../../transport/failure';
import { notFoundOut } from '../../transport/wrapFailure';
import { formerName } from './formerName';

/** A deleted user, group or application as parameters name it, and what a look-up has added. */
export interface DeletedItemParams extends TenantParams {
	itemId: string;
	displayName?: string;
	userPrincipalName?: string;
	/** Such as `User` or `Group`. */
	type?: string;
}

/** Kinds of deleted items: only users, or everything that Entra ID keeps. */
type DeletedKind = 'user' | 'any';

type Picker = Parameters<typeof objectId>[0];

const LOOK_UP: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint'],
};

const picker = (texts: Pick<Picker, 'displayName' | 'name' | 'description' | 'search'>) =>
	objectId(
		{ ...texts, example: '98765432-1234-5678-9012-34567890abcd' },
		'an object ID. Choose from the list, or enter the ID that Get Many Deleted Items gives.',
	);

const PICKERS = {
	user: picker({
		displayName: 'Deleted User',
		name: 'deletedUserId',
		description: 'The deleted user, by the object ID that the account had',
		search: 'searchDeletedUsers',
	}),
	any: picker({
		displayName: 'Deleted Item',
		name: 'deletedItemId',
		description: 'The deleted user, group or application, by the object ID that it had',
		search: 'searchDeletedItems',
	}),
};

/**
 * Something that Entra ID keeps after its deletion. It is looked up before anything is changed: what
 * is restored or destroyed by a wrong ID is found out too late.
 *
 * @param kind what it must be
 */
export function deletedItem(kind: DeletedKind): Target<DeletedItemParams> {
	const { field, read } = PICKERS[kind];
	return {
		fields: [tenantField(), field],
		lookUps: [LOOK_UP],
		read: (item) => ({ itemId: read(item, field.name), ...readTenant(item) }),
		subject: ({ itemId }) => itemId,
		about: ({ tenant, itemId, displayName, userPrincipalName, type }) => ({
			tenantDomain: tenant,
			id: itemId,
			...(type && { type }),
			...(displayName && { displayName }),
			...(userPrincipalName && { userEmail: userPrincipalName }),
		}),
		async resolve(entries: Array<Entry<DeletedItemParams>>, context) {
			const refusals: Refusals = new Map();
			await runBounded(entries, async ({ index, params }) => {
				const problem = await lookUp(params, context, kind);
				if (problem) refusals.set(index, typeof problem === 'string' ? [problem] : problem);
			});
			return refusals;
		},
	};
}

/** What goes out about a deleted item; the names appear in CIPP's answer and log only. */
export const deletedItemSends = {
	tenantFilter: ({ tenant }: DeletedItemParams) => tenant,
	ID: ({ itemId }: DeletedItemParams) => itemId,
	userPrincipalName: ({ userPrincipalName }: DeletedItemParams) => userPrincipalName || undefined,
	displayName: ({ displayName }: DeletedItemParams) => displayName || undefined,
};

async function lookUp(
	params: DeletedItemParams,
	{ client }: OperationContext,
	kind: DeletedKind,
): Promise<string | CippFailure | undefined> {
	const { tenant, itemId } = params;
	const field = `“${PICKERS[kind].field.displayName}”`;
	try {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListGraphRequest',
			query: { tenantFilter: tenant, Endpoint: `directory/deletedItems/${itemId}` },
		});
		const row = answerRows(answer)[0];
		if (String(row?.id).toLowerCase() !== itemId.toLowerCase())
			return `${field} ${itemId} is not there in ${tenant}.`;
		complete(params, row as IDataObject);
		if (kind === 'user' && params.type !== 'User') {
			return `${field} ${itemId} is not a user but ${params.type ?? 'something else'}. Use Restore Deleted Item for it.`;
		}
		return undefined;
	} catch (error) {
		return notFoundOut(
			`${field} ${itemId} could not be found among the deleted items of ${tenant}`,
			error as Error,
		);
	}
}

function complete(params: DeletedItemParams, row: IDataObject): void {
	const kind = String(row['@odata.type'] ?? '').replace('#microsoft.graph.', '');
	params.type = kind.charAt(0).toUpperCase() + kind.slice(1);
	if (typeof row.displayName === 'string') params.displayName = row.displayName;
	if (typeof row.userPrincipalName === 'string') {
		params.userPrincipalName = formerName(row.userPrincipalName, params.itemId);
	}
}
