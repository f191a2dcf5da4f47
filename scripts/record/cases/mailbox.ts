import type { NodeCase } from '../nodeCase';
import { caseOf, idOf, microsoftGives, ofAllTenants, readsIntoCache } from '../nodeCase';

const mailbox = caseOf('mailbox');

const RESTORE = {
	Identity: 'contoso\\left.anna',
	Name: 'left.anna',
	Status: 'InProgress',
	SourceMailbox: 'anna',
	TargetMailbox: 'm.manager',
};

const NEW_MAILBOX = {
	Identity: 'sales.berlin',
	Guid: '00000070-aaaa-4bbb-8ccc-dddddddddddd',
	ExternalDirectoryObjectId: '00000071-aaaa-4bbb-8ccc-dddddddddddd',
	DisplayName: 'Sales Berlin',
	PrimarySmtpAddress: 'sales.berlin@contoso.com',
	RecipientTypeDetails: 'SharedMailbox',
};

const mailboxOf = (Id: string, DisplayName: string, ForwardingSmtpAddress: string | null) => ({
	Id,
	ExternalDirectoryObjectId: idOf(`${Id}@contoso.com`),
	UserPrincipalName: `${Id}@contoso.com`,
	DisplayName,
	PrimarySmtpAddress: `${Id}@contoso.com`,
	RecipientTypeDetails: 'UserMailbox',
	ForwardingSmtpAddress,
	ForwardingAddress: null,
	DeliverToMailboxAndForward: ForwardingSmtpAddress !== null,
});
const FORWARDING = microsoftGives('^EXO(PART)? Get-Mailbox( |$)', [
	mailboxOf('anna', 'Anna', 'smtp:anna@example.org'),
	mailboxOf('ben', 'Ben', null),
]);

/** Operations on mailboxes. */
export const MAILBOX_CASES: NodeCase[] = [
	mailbox('getAllForwardings', { given: [FORWARDING] }),
	// CIPP has read no mailbox until the next case.
	ofAllTenants('mailbox', 'getAllForwardings', [], { variant: 'of all tenants, none read yet' }),
	ofAllTenants('mailbox', 'getAllForwardings', [readsIntoCache('Mailboxes', 'None')], {
		given: [FORWARDING],
	}),
	mailbox('getAllRestores', {
		given: [microsoftGives('^EXO Get-MailboxRestoreRequest$', [RESTORE])],
	}),
	mailbox('restore', {
		parameters: {
			sourceMailbox: '00000072-aaaa-4bbb-8ccc-dddddddddddd',
			targetMailbox: 'm.manager@contoso.com',
			restoreName: 'left.ben',
			options: { targetFolder: 'Mailbox of Ben' },
		},
		given: [
			microsoftGives('^EXO Get-MailboxRestoreRequest$', [RESTORE]),
			microsoftGives('^EXO New-MailboxRestoreRequest$', [
				{ ...RESTORE, Identity: 'contoso\\left.ben', Name: 'left.ben', Status: 'Queued' },
			]),
		],
	}),
	mailbox('createSharedMailbox', {
		parameters: {
			displayName: 'Sales Berlin',
			address: 'sales.berlin@contoso.com',
			options: { aliases: 'sales@contoso.com' },
		},
		given: [
			microsoftGives('^EXO Get-Recipient$', [NEW_MAILBOX], { from: 2 }),
			microsoftGives('^EXO New-Mailbox$', [NEW_MAILBOX]),
			microsoftGives('^EXO Set-Mailbox$', []),
			microsoftGives(`^GRAPH (GET|PATCH) .*${NEW_MAILBOX.ExternalDirectoryObjectId}`, []),
		],
	}),
	mailbox('createSharedMailbox', {
		variant: 'whose sign-in stays',
		parameters: { displayName: 'Sales Berlin', address: 'sales.berlin@contoso.com' },
		given: [
			microsoftGives('^EXO New-Mailbox$', [NEW_MAILBOX]),
			microsoftGives(`^GRAPH GET .*${NEW_MAILBOX.ExternalDirectoryObjectId}`, []),
			{ on: `^GRAPH PATCH .*${NEW_MAILBOX.ExternalDirectoryObjectId}`, what: 403 },
		],
		refused: [],
	}),
	ofAllTenants('mailbox', 'getAllRules', [readsIntoCache('Mailboxes', 'Rules')], {
		parameters: { limit: 2 },
	}),
	// CIPP keeps the rules of a tenant for an hour, so the refusal is that of another one.
	mailbox('getAllRules', { parameters: { limit: 2 }, refused: [] }),
	mailbox('getAllRules', {
		variant: 'that Exchange refuses',
		parameters: { tenantDomain: 'fabrikam.com' },
		given: [
			microsoftGives('^EXO(PART)? Get-Mailbox( |$)', [{ UserPrincipalName: 'bob@fabrikam.com' }]),
			{ on: '^EXO(PART)? Get-InboxRule', what: 403 },
		],
		refused: [],
	}),
];
