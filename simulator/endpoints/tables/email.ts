import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { change, rows } from './plain';
import { quarantineOf } from './quarantine';
import { queuedRows } from './tenants';

/** Invoke-ListMessageTrace reads the body alone; without a tenant it traces the partner's. */
const listMessageTrace: Endpoint = {
	name: 'ListMessageTrace',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const name = textOf(call.bodyMember('tenantFilter'));
		const tenant = calledTenant(state, name || state.directory.partner.customerId);
		if (tenant.nowhere) return ok([]);
		return ok([
			{
				MessageTraceId: '83f1535f-99ab-4bf4-a9d0-2dfd85d3e3f7',
				Status: 'Delivered',
				Subject: 'Hi',
				RecipientAddress: `info@${tenant.defaultDomainName}`,
				SenderAddress: 'x@example.com',
				Received: '2026-11-26 10:00:00Z',
				FromIP: '198.51.100.4',
				ToIP: null,
			},
		]);
	},
};

/** Messages on their way, and mailboxes as such. */
export const emailEndpoints: Endpoint[] = [
	listMessageTrace,
	queuedRows('ListMailQuarantine', 'Exchange.SpamFilter.Read', (tenant) =>
		quarantineOf(tenant).map((message) => ({
			...message,
			Type: 'Spam',
			PolicyName: 'Default',
			ReceivedTime: '2026-11-26T09:00:00Z',
			RecipientAddress: [`info@${tenant.defaultDomainName}`],
			Tenant: tenant.defaultDomainName,
		})),
	),
	change('ExecQuarantineManagement', 'Exchange.SpamFilter.ReadWrite', (tenant, call) => {
		const identity = textOf(call.bodyMember('Identity'));
		const message = tenant.nowhere
			? undefined
			: quarantineOf(tenant).find(({ Identity }) => Identity === identity);
		if (message) message.ReleaseStatus = 'RELEASED';
		return `Successfully processed ${identity}`;
	}),
	rows('ListSharedMailboxStatistics', 'Exchange.Mailbox.Read', ({ defaultDomainName }) => [
		{
			DisplayName: `Info of ${defaultDomainName}`,
			MailboxGuid: '799904b2-0f11-44f0-9c0d-2dd87c57e097',
			ItemCount: 1024,
			TotalItemSize: '1.2 GB (1,288,490,188 bytes)',
			LastLogonTime: '2026-11-20T08:00:00Z',
		},
	]),
];
