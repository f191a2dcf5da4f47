import type { IDataObject } from 'n8n-workflow';

import { simplifyField } from '../../fields/list';
import { addressOf, nameOf } from '../../identity/userReference';
import type { Columns } from '../../output/columns';
import { listed, picked } from '../../output/columns';
import { singleRow } from '../../output/rows';
import { incompleteList, KINDS, unreadKinds } from './mailboxRights';
import { readingOfUser } from './ofUser';

interface Wanted {
	simplify: boolean;
}

const COLUMNS: Columns = {
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
};

/**
 * Reads the mailbox of a user (`Invoke-ListUserMailboxDetails`). When CIPP cannot fetch it, the
 * answer has all columns and no values; a mailbox always has a type. When it cannot fetch the
 * permissions, their list is only shorter, so a list that lacks a kind of them is looked into with
 * `Invoke-ListmailboxPermissions`, which shows the owner's own as well.
 */
export const getMailbox = readingOfUser<Wanted>({
	name: 'Get Mailbox',
	value: 'getMailbox',
	action: 'Get mailbox of user',
	description:
		'Get the state of the mailbox of a user: type, size, forwarding, holds, archive and who has access',
	userDescription: 'The user whose mailbox to get',
	need: 'checked',
	fields: [simplifyField],
	readMore: (item) => ({ simplify: item.switch('simplify', 'Simplify') }),
	endpoints: [
		{
			endpoint: 'ListUserMailboxDetails',
			method: 'GET',
			right: 'Exchange.Mailbox.Read',
			query: ['tenantFilter', 'UserID', 'userMail'],
		},
		{
			endpoint: 'ListmailboxPermissions',
			method: 'GET',
			right: 'Exchange.Mailbox.Read',
			query: ['tenantFilter', 'userId'],
		},
	],
	async rows(client, { tenant, user, simplify }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUserMailboxDetails',
			query: { tenantFilter: tenant, UserID: addressOf(user), userMail: nameOf(user) },
		});
		const advice = `CIPP got no mailbox for ${nameOf(user)}. Check that the user has one, and that CIPP has access to Exchange in the tenant.`;
		const mailbox = singleRow(answer, ['RecipientTypeDetails'], advice);
		const who = { tenantDomain: tenant, userEmail: nameOf(user) };
		const found = kindsIn(mailbox);
		const open = KINDS.filter((kind) => !found.includes(kind));
		const unread =
			open.length > 0
				? (await unreadKinds(client, tenant, addressOf(user))).filter((kind) => open.includes(kind))
				: [];
		return [
			{
				...who,
				...(simplify ? picked(mailbox, COLUMNS) : mailbox),
				permissionsComplete: unread.length === 0,
				...(unread.length > 0 && { warnings: [incompleteList(unread)] }),
			},
		];
	},
});

/** The kinds of rights that somebody has, and that so were read. */
function kindsIn({ Permissions }: IDataObject): string[] {
	const rows = (Array.isArray(Permissions) ? Permissions : []) as IDataObject[];
	return rows.flatMap(({ AccessRights }) => listed(AccessRights));
}
