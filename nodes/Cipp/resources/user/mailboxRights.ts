import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { listed } from '../../output/columns';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';

/** Under this name Exchange lists the rights that every owner has on the own mailbox. */
export const SELF = 'NT AUTHORITY\\SELF';

/** The two kinds of rights that CIPP asks Exchange for with a cmdlet each. */
export const KINDS = ['FullAccess', 'SendAs'] as const;

export type RightKind = (typeof KINDS)[number];

/**
 * Which kinds of rights a list of `Invoke-ListmailboxPermissions` lacks. CIPP leaves out what its
 * cmdlet was refused, without a word; the owner's own rights are in every whole answer.
 *
 * @param rows rows of the answer, with `User` and `Permissions`
 */
export function missingKinds(rows: IDataObject[]): RightKind[] {
	const own = rows.filter(({ User }) => User === SELF);
	return KINDS.filter((kind) => !own.some((row) => listed(row.Permissions).includes(kind)));
}

/** Said beside a list of rights of which a part is missing. */
export function incompleteList(kinds: RightKind[]): string {
	const names = kinds.map((kind) => (kind === 'SendAs' ? 'Send As' : 'Full Access'));
	return `The list is incomplete: CIPP could not read who has ${names.join(' and ')}. Check its access to Exchange in the tenant.`;
}

/** What asking who has rights on a mailbox sends, for the list of endpoints of an operation. */
export const RIGHTS_READ: EndpointUse = {
	endpoint: 'ListmailboxPermissions',
	method: 'GET',
	right: 'Exchange.Mailbox.Read',
	query: ['tenantFilter', 'userId'],
};

/**
 * Asks who has rights on a mailbox, and says what is missing in the answer.
 *
 * @param tenant default domain name
 * @param address object ID or user principal name of the owner
 * @returns the kinds that could not be read; all of them when CIPP could not be asked
 */
export async function unreadKinds(
	tenant: string,
	address: string,
	{ client, patience }: OperationContext,
): Promise<RightKind[]> {
	const query = { tenantFilter: tenant, userId: address };
	const request = { method: 'GET' as const, endpoint: 'ListmailboxPermissions', query };
	try {
		return missingKinds(answerRows(await sendPatiently(client, request, patience)));
	} catch {
		return [...KINDS];
	}
}
