import type { IDataObject } from 'n8n-workflow';

import type { Read } from '../../nouns/unread';
import { isUnread } from '../../nouns/unread';
import type { Checked } from './evidence';
import { isDeleted } from './evidence';
import type { VerifiedUser } from './verification';
import { unknown } from './verification';

/** The deleted users of a tenant, for accounts whose object ID CIPP did not name. */
export const DELETED_USERS =
	'directory/deletedItems/microsoft.graph.user?$select=id,userPrincipalName,deletedDateTime&$top=999';

/**
 * Delete User: the account is not there, and it stands among the deleted ones. That it is not there
 * proves nothing by itself: it may live on under another name.
 */
export const deleteUser: Checked = {
	needs: ['account', 'deleted'],
	check: (evidence) => {
		const { account, deleted } = evidence;
		if (isUnread(account)) return unknown(account);
		if (account.value) return { is: 'notSo', message: 'The account still exists.' };
		if (isDeleted(evidence)) {
			return {
				is: 'so',
				message: 'The account does not exist any more, and stands among the deleted ones.',
			};
		}
		if (deleted && isUnread(deleted)) return unknown(deleted);
		return unknown({
			reason: 'noAccount',
			message:
				'There is no account with this user principal name, but it does not stand among the deleted ones either.',
			isPassing: true,
		});
	},
};

/** @returns the object ID of the deleted account, where CIPP's line names it (`Remove-CIPPUser`) */
export function deletedId({ details }: VerifiedUser): string | undefined {
	const lines = details.filter(({ step }) => step === 'DeleteUser');
	for (const { message } of lines) {
		const id = /\bID: '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'/i.exec(message)?.[1];
		if (id) return id;
	}
	return undefined;
}

/**
 * The deleted account, by the name it had: Microsoft puts the object ID in front of it.
 *
 * @param read what was read: the one item, or the list of the deleted users
 */
export function deletedAccount(
	read: Read<IDataObject | null>,
	{ userPrincipalName }: VerifiedUser,
): Read<IDataObject | null> {
	if (isUnread(read) || !read.value) return read;
	const rows = Array.isArray(read.value.value) ? (read.value.value as IDataObject[]) : [read.value];
	const name = userPrincipalName.toLowerCase();
	const own = rows.find(
		({ id, userPrincipalName: kept, deletedDateTime }) =>
			Boolean(deletedDateTime) &&
			[name, `${String(id).replace(/-/g, '')}${name}`].includes(String(kept).toLowerCase()),
	);
	return { value: own ?? null };
}
