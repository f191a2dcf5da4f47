import { newUser } from '../../directory/newUser';
import type { SimTenant } from '../../directory/types';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { queuedRows, tenantOfBody } from './tenants';

interface Restore {
	Identity: string;
	Name: string;
	Status: string;
	SourceMailbox: string;
	TargetMailbox: string;
}

const restores = new WeakMap<SimTenant, Restore[]>();

/** What Exchange restores in a tenant; at first one that has ended. */
function restoresOf(tenant: SimTenant): Restore[] {
	const known = restores.get(tenant) ?? [
		{
			Identity: `${tenant.defaultDomainName}\\old`,
			Name: 'old',
			Status: 'Completed',
			SourceMailbox: 'old',
			TargetMailbox: 'new',
		},
	];
	restores.set(tenant, known);
	return known;
}

/** Invoke-ExecMailboxRestore: 200 whatever happened, and a success without a request for no tenant. */
const execMailboxRestore: Endpoint = {
	name: 'ExecMailboxRestore',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const Name = textOf(call.bodyMember('RequestName'));
		const said = { Results: ['Mailbox restore request created successfully'] };
		if (tenant.nowhere) return ok({ RestoreRequest: null, ...said });
		const RestoreRequest = {
			Identity: `${tenant.defaultDomainName}\\${Name}`,
			Name,
			Status: 'Queued',
			SourceMailbox: textOf(call.bodyMember('SourceMailbox')),
			TargetMailbox: textOf(call.bodyMember('TargetMailbox')),
		};
		restoresOf(tenant).push(RestoreRequest);
		return ok({ RestoreRequest, ...said });
	},
};

/** Invoke-AddSharedMailbox reads the tenant as tenantID; for no tenant it says the same. */
const addSharedMailbox: Endpoint = {
	name: 'AddSharedMailbox',
	right: 'Exchange.Mailbox.ReadWrite',
	handle(call, state) {
		const id = textOf(call.bodyMember('tenantID')) || state.directory.partner.customerId;
		const tenant = calledTenant(state, id);
		const address = `${textOf(call.bodyMember('username'))}@${textOf(call.bodyMember('domain'))}`;
		if (!tenant.nowhere) {
			const displayName = textOf(call.bodyMember('displayName'));
			tenant.users.push(newUser({ userPrincipalName: address, displayName }, 'contoso'));
		}
		const aliases = textOf(call.bodyMember('addedAliases'));
		return ok({
			Results: [
				`Successfully created shared mailbox: ${address}.`,
				`Blocked sign-in for shared mailbox ${address}`,
				...(aliases ? [`Added aliases to ${address} : ${aliases.replaceAll('\n', ',')}`] : []),
			],
		});
	},
};

/** Mailboxes of a tenant. */
export const mailboxEndpoints: Endpoint[] = [
	addSharedMailbox,
	execMailboxRestore,
	{
		name: 'ListMailboxRestores',
		right: 'Exchange.Mailbox.Read',
		handle(call, state) {
			const tenant = calledTenant(state, call.query('TenantFilter'));
			const id = call.query('Identity');
			const found = tenant.nowhere ? [] : restoresOf(tenant);
			return ok(id === undefined ? found : found.filter(({ Identity }) => Identity === id));
		},
	},
	rows('ListMailboxForwarding', 'Exchange.Mailbox.Read', (tenant, call) => [
		{
			UPN: `info@${tenant.defaultDomainName}`,
			DisplayName: 'Info',
			PrimarySmtpAddress: `info@${tenant.defaultDomainName}`,
			RecipientTypeDetails: 'SharedMailbox',
			ForwardingType: 'External',
			ForwardTo: 'x@example.org',
			ForwardingSmtpAddress: 'x@example.org',
			InternalForwardingAddress: null,
			DeliverToMailboxAndForward: true,
			...(call.query('UseReportDB') === 'true' && { CacheTimestamp: '2026-11-26T02:00:00Z' }),
		},
	]),
	queuedRows('ListMailboxRules', 'Exchange.Mailbox.Read', ({ defaultDomainName }) => [
		{
			Identity: `info\\1000002`,
			RuleIdentity: 1000002,
			Name: 'Forward out',
			Enabled: true,
			Priority: 2,
			Description: 'rule Forward out',
			ForwardTo: ['"X" [SMTP:x@example.org]'],
			DeleteMessage: true,
			OperationGuid: `info@${defaultDomainName}`,
			Tenant: defaultDomainName,
		},
	]),
];
