import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { tenantOf } from '../../nouns/tenant/target';
import type { UserParams } from '../../nouns/user/target';
import { address, upn, user } from '../../nouns/user/target';
import { listed } from '../../output/columns';
import { CippFailure } from '../../transport/failure';
import { explainUnfilled } from '../../transport/unfilledReport';
import { incompleteList, missingKinds, SELF } from './mailboxRights';

type Direction = { direction: string };

/** Whether the mailboxes of others are meant, which the user can open. */
const isElsewhere = ({ direction }: Direction): boolean => direction === 'onOthers';

/** Sent only when the mailboxes of others are meant. */
const elsewhere =
	<V>(valueOf: (params: UserParams) => V) =>
	(params: UserParams & Direction): V | undefined =>
		isElsewhere(params) ? valueOf(params) : undefined;

/** Lists who may open a mailbox, or which mailboxes a user may open (`Invoke-ListmailboxPermissions`). */
export const getAllMailboxPermissions = list(user('both'), {
	name: 'Get Many Mailbox Permissions',
	value: 'getAllMailboxPermissions',
	action: 'Get many mailbox permissions of user',
	description: 'Get many permissions on the mailbox of a user, or those the user has elsewhere',
	parts: {
		direction: presetChoice({
			displayName: 'Permissions',
			name: 'direction',
			options: [
				{
					name: 'On the Mailbox of the User',
					value: 'onMailbox',
					description: 'Who can open the mailbox of the user, asked of Exchange',
				},
				{
					name: 'On the Mailboxes of Others',
					value: 'onOthers',
					description: "Which mailboxes the user can open, from CIPP's nightly cache",
				},
			],
			default: 'onMailbox',
			description: 'Which permissions to get',
		}),
	},
	endpoint: 'ListmailboxPermissions',
	right: 'Exchange.Mailbox.Read',
	sends: {
		tenantFilter: tenantOf,
		userId: (params) => (isElsewhere(params) ? undefined : address(params)),
		UseReportDB: elsewhere(() => true),
		ByUser: elsewhere(() => true),
		User: elsewhere(upn),
	},
	rowHas: ['User'],
	made: (rows, params) =>
		isElsewhere(params) ? rows.flatMap(onOthers) : onMailbox(rows, upn(params)),
	explain: (error, params) => explainUnfilled(error, 'Mailboxes', params.tenant),
	advice: (params) =>
		isElsewhere(params)
			? "Check that the tenant is in CIPP's nightly cache."
			: 'Check that the user has a mailbox.',
});

function onMailbox(rows: IDataObject[], mailbox: string): IDataObject[] {
	// The owner has rights on every mailbox, so a list without any was not read.
	if (rows.length === 0) {
		throw new CippFailure(`CIPP got no permissions of the mailbox of ${mailbox}`, {
			outcome: 'refused',
			description:
				'Check that the user has a mailbox, and that CIPP has access to Exchange in the tenant.',
		});
	}
	const missing = missingKinds(rows);
	const remark = missing.length > 0 ? { warnings: [incompleteList(missing)] } : {};
	const others = rows
		.filter((row) => row.User !== SELF)
		.map((row) => ({
			mailbox,
			user: row.User,
			permissions: listed(row.Permissions),
			...remark,
		}));
	// Without a row there would be nothing to say it in, and no items would read as "nobody".
	if (others.length === 0 && missing.length > 0) {
		return [{ mailbox, user: null, permissions: [], ...remark }];
	}
	return others;
}

function onOthers(row: IDataObject): IDataObject[] {
	return ((row.Permissions ?? []) as IDataObject[]).map((permission) => ({
		mailbox: permission.MailboxUPN,
		user: row.User,
		permissions: listed(permission.AccessRights),
		cachedAt: row.PermissionCacheTimestamp ?? null,
	}));
}
