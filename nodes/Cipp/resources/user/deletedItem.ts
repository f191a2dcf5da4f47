import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import type { Entry, EndpointUse, OperationContext, Refusals } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { objectPicker } from '../../fields/objectPicker';
import { tenantField } from '../../fields/tenant';
import { isGuid } from '../../identity/userAddress';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';
import { answerRows } from '../../transport/answers';
import type { CippFailure } from '../../transport/failure';
import { notFoundOut } from '../../transport/wrapFailure';

/** A deleted user, group or application as parameters name it, and what a look-up has added. */
export interface DeletedItemParams extends TenantParams {
	itemId: string;
	displayName?: string;
	userPrincipalName?: string;
	/** Such as `User` or `Group`. */
	type?: string;
}

/** What the look-up sends, for the list of endpoints of an operation. */
export const DELETED_ITEM_LOOK_UP: EndpointUse = {
	endpoint: 'ListGraphRequest',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'Endpoint'],
};

/** Kinds of deleted items: only users, or everything that Entra ID keeps. */
export type DeletedKind = 'user' | 'any';

const FIELDS: Record<DeletedKind, INodeProperties> = {
	user: objectPicker({
		displayName: 'Deleted User',
		name: 'deletedUserId',
		description: 'The deleted user, by the object ID that the account had',
		search: 'searchDeletedUsers',
		example: '98765432-1234-5678-9012-34567890abcd',
		required: true,
	}),
	any: objectPicker({
		displayName: 'Deleted Item',
		name: 'deletedItemId',
		description: 'The deleted user, group or application, by the object ID that it had',
		search: 'searchDeletedItems',
		example: '98765432-1234-5678-9012-34567890abcd',
		required: true,
	}),
};

/** Tenant and the picker of a deleted item. */
export function deletedItemFields(kind: DeletedKind): INodeProperties[] {
	return [tenantField(), FIELDS[kind]];
}

/** Reads these fields; problems are noted on the reader. */
export function readDeletedItem(item: ItemReader, kind: DeletedKind): DeletedItemParams {
	const { name, displayName } = FIELDS[kind];
	const itemId = item.requiredText(name, displayName);
	if (itemId && !isGuid(itemId)) {
		item.note(
			`“${displayName}” is “${itemId.slice(0, 80)}”, which is not an object ID. Choose from the list, or enter the ID that Get Many Deleted Items gives.`,
		);
	}
	return { ...readTenant(item), itemId };
}

/**
 * Makes sure, before anything is changed, that each ID is that of a deleted item, and learns its
 * name: what is restored or destroyed by a wrong ID is found out too late.
 *
 * @param kind what the items must be
 * @returns a problem for each item that is not there
 */
export async function lookUpDeletedItems(
	entries: Array<Entry<DeletedItemParams>>,
	context: OperationContext,
	kind: DeletedKind,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	await runBounded(entries, async ({ index, params }) => {
		const problem = await lookUp(params, context, kind);
		if (problem) refusals.set(index, typeof problem === 'string' ? [problem] : problem);
	});
	return refusals;
}

async function lookUp(
	params: DeletedItemParams,
	{ client }: OperationContext,
	kind: DeletedKind,
): Promise<string | CippFailure | undefined> {
	const { tenant, itemId } = params;
	const field = `“${FIELDS[kind].displayName}”`;
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

/**
 * The user principal name that a deleted user had: Entra ID puts the object ID without its hyphens
 * in front of it.
 */
export function formerName(userPrincipalName: string, itemId: string): string {
	const prefix = itemId.replaceAll('-', '').toLowerCase();
	return userPrincipalName.toLowerCase().startsWith(prefix)
		? userPrincipalName.slice(prefix.length)
		: userPrincipalName;
}

/** What the change was about, for the output and for failures. */
export function aboutDeletedItem(params: DeletedItemParams): IDataObject {
	const { tenant, itemId, displayName, userPrincipalName, type } = params;
	return {
		tenantDomain: tenant,
		id: itemId,
		...(type && { type }),
		...(displayName && { displayName }),
		...(userPrincipalName && { userEmail: userPrincipalName }),
	};
}

/** The body of a request about a deleted item; the names appear in CIPP's answer and log only. */
export function deletedItemBody(params: DeletedItemParams): IDataObject {
	const { tenant, itemId, displayName, userPrincipalName } = params;
	return {
		tenantFilter: tenant,
		ID: itemId,
		...(userPrincipalName && { userPrincipalName }),
		...(displayName && { displayName }),
	};
}
