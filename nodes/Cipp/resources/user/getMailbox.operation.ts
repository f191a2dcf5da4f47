import type { IDataObject } from 'n8n-workflow';

import { single } from '../../forms/single';
import { tenantOf } from '../../nouns/tenant/target';
import { address, upn, user } from '../../nouns/user/target';
import { listed } from '../../output/columns';
import { incompleteList, KINDS, RIGHTS_READ, unreadKinds } from './mailboxRights';

/**
 * Reads the mailbox of a user (`Invoke-ListUserMailboxDetails`). When CIPP cannot fetch it, the
 * answer has all columns and no values; a mailbox always has a type. When it cannot fetch the
 * permissions, their list is only shorter, so a list that lacks a kind of them is looked into with
 * `Invoke-ListmailboxPermissions`, which shows the owner's own as well.
 */
export const getMailbox = single(user('checked'), {
	name: 'Get Mailbox',
	value: 'getMailbox',
	action: 'Get mailbox of user',
	description:
		'Get the state of the mailbox of a user: type, size, forwarding, holds, archive and who has access',
	endpoint: 'ListUserMailboxDetails',
	right: 'Exchange.Mailbox.Read',
	sends: { tenantFilter: tenantOf, UserID: address, userMail: upn },
	rowHas: ['RecipientTypeDetails'],
	made: (row, params) => ({ tenantDomain: params.tenant, userEmail: upn(params), ...row }),
	columnsAlone: true,
	columns: {
		tenantDomain: 'tenantDomain',
		userEmail: 'userEmail',
		mailboxType: 'RecipientTypeDetails',
		forwardingAddress: 'ForwardingAddress',
		keepsForwardedCopy: 'ForwardAndDeliver',
		hiddenFromAddressLists: 'HiddenFromAddressLists',
		litigationHold: 'LitigationHold',
		archiveEnabled: 'ArchiveMailBox',
		sizeGB: 'TotalItemSize',
		itemCount: 'ItemCount',
		blockedForSpam: 'BlockedForSpam',
		permissions: 'Permissions',
	},
	looksUp: [RIGHTS_READ],
	async also(row, params, context) {
		const found = kindsIn(row);
		const open = KINDS.filter((kind) => !found.includes(kind));
		const asked = open.length > 0 ? await unreadKinds(params.tenant, address(params), context) : [];
		const unread = asked.filter((kind) => open.includes(kind));
		return {
			permissionsComplete: unread.length === 0,
			...(unread.length > 0 && { warnings: [incompleteList(unread)] }),
		};
	},
	advice: (params) =>
		`CIPP got no mailbox for ${upn(params)}. Check that the user has one, and that CIPP has access to Exchange in the tenant.`,
});

/** The kinds of rights that somebody has, and that so were read. */
function kindsIn({ Permissions }: IDataObject): string[] {
	const rows = (Array.isArray(Permissions) ? Permissions : []) as IDataObject[];
	return rows.flatMap(({ AccessRights }) => listed(AccessRights));
}
