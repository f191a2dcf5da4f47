import { get, KNOWN, userCase } from '../operationCase';

/** Invoke-ListmailboxPermissions.ps1 reads tenantFilter and userId of the query for the live list. */
export const getAllMailboxPermissions = userCase({
	operation: 'getAllMailboxPermissions',
	people: KNOWN,
	prepare: ({ directory }) => {
		for (const [name, friend] of [
			['jane.doe@contoso.com', 'manager@contoso.com'],
			['john.smith@fabrikam.com', 'boss@fabrikam.com'],
		] as const) {
			directory
				.findUser(name)
				.mailbox?.rights.push(
					{ user: friend, right: 'FullAccess' },
					{ user: friend, right: 'SendAs' },
				);
		}
	},
	sent: ({ tenant, address }) => [
		get('ListmailboxPermissions', { tenantFilter: tenant, userId: address }),
	],
	given: ({ tenant, name }) => {
		const friend = { 'contoso.com': 'manager@contoso.com', 'fabrikam.com': 'boss@fabrikam.com' }[
			tenant
		];
		return friend
			? [
					{ mailbox: name, user: friend, permissions: ['FullAccess'] },
					{ mailbox: name, user: friend, permissions: ['SendAs'] },
				]
			: [];
	},
	failure: {
		endpoint: 'ListmailboxPermissions',
		answer: { status: 403, json: ['The mailbox could not be opened.'] },
		message: /^The mailbox could not be opened\./,
		outcome: 'refused',
	},
});
