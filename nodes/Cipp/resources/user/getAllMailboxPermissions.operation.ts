import type { IDataObject } from 'n8n-workflow';

import { limited, listFields, readLimit } from '../../fields/list';
import { addressOf, nameOf } from '../../identity/userReference';
import { listed } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import type { CippClient } from '../../transport/client';
import { CippFailure } from '../../transport/failure';
import { explainUnfilled } from '../../transport/unfilledReport';
import { incompleteList, missingKinds, SELF } from './mailboxRights';
import type { UserParams } from './ofUser';
import { readingOfUser } from './ofUser';

interface Wanted {
	limit: number | undefined;
	/** True for the mailboxes of others that the user can open. */
	others: boolean;
}

/** Lists who may open a mailbox, or which mailboxes a user may open (`Invoke-ListmailboxPermissions`). */
export const getAllMailboxPermissions = readingOfUser<Wanted>({
	name: 'Get Many Mailbox Permissions',
	value: 'getAllMailboxPermissions',
	action: 'Get many mailbox permissions of user',
	description: 'Get many permissions on the mailbox of a user, or those the user has elsewhere',
	userDescription: 'The user whose mailbox permissions to get',
	need: 'both',
	fields: [
		{
			displayName: 'Permissions',
			name: 'direction',
			type: 'options',
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
		},
		...listFields,
	],
	readMore: (item) => ({
		limit: readLimit(item),
		others: item.text('direction', 'Permissions') === 'onOthers',
	}),
	endpoints: [
		{
			endpoint: 'ListmailboxPermissions',
			method: 'GET',
			right: 'Exchange.Mailbox.Read',
			query: ['tenantFilter', 'userId', 'UseReportDB', 'ByUser', 'User'],
		},
	],
	async rows(client, params) {
		const rows = params.others
			? await onOthers(client, params)
			: await onOwnMailbox(client, params);
		return limited(rows, params.limit);
	},
});

async function onOwnMailbox(
	client: CippClient,
	{ tenant, user }: UserParams,
): Promise<IDataObject[]> {
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListmailboxPermissions',
		query: { tenantFilter: tenant, userId: addressOf(user) },
	});
	const rows = rowsWith(answer, ['User'], 'Check that the user has a mailbox.');
	// The owner has rights on every mailbox, so a list without any was not read.
	if (rows.length === 0) {
		throw new CippFailure(`CIPP got no permissions of the mailbox of ${nameOf(user)}`, {
			outcome: 'refused',
			description:
				'Check that the user has a mailbox, and that CIPP has access to Exchange in the tenant.',
		});
	}
	const mailbox = nameOf(user);
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

async function onOthers(client: CippClient, { tenant, user }: UserParams): Promise<IDataObject[]> {
	const answer = await client
		.send({
			method: 'GET',
			endpoint: 'ListmailboxPermissions',
			query: { tenantFilter: tenant, UseReportDB: true, ByUser: true, User: nameOf(user) },
		})
		.catch(explainUnfilled('Mailboxes', tenant));
	return rowsWith(answer, ['User'], "Check that the tenant is in CIPP's nightly cache.").flatMap(
		(row) =>
			((row.Permissions ?? []) as IDataObject[]).map((permission) => ({
				mailbox: permission.MailboxUPN,
				user: row.User,
				permissions: listed(permission.AccessRights),
				cachedAt: row.PermissionCacheTimestamp ?? null,
			})),
	);
}
