import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { anyText, REFUSED, tenantCase } from './ofTenants';

const recipient = (TenantFilter: string, Identity: string) =>
	post('ListExoRequest', { TenantFilter, Cmdlet: 'Get-Recipient', cmdParams: { Identity } });

/** Operations on mailboxes of a tenant. */
export const mailboxCases: OperationCase[] = [
	tenantCase({
		resource: 'mailbox',
		operation: 'getAllSharedMailboxStatistics',
		sent: (domain) => [get('ListSharedMailboxStatistics', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				name: `Info of ${domain}`,
				mailboxId: '799904b2-0f11-44f0-9c0d-2dd87c57e097',
				itemCount: 1024,
				totalSize: '1.2 GB (1,288,490,188 bytes)',
				deletedItemCount: null,
				lastLogonTime: '2026-11-20T08:00:00Z',
			},
		],
		failure: { endpoint: 'ListSharedMailboxStatistics', ...REFUSED },
	}),
	tenantCase({
		// Invoke-AddSharedMailbox.ps1 reads tenantID.
		resource: 'mailbox',
		operation: 'createSharedMailbox',
		parameters: {
			displayName: 'Sales',
			address: '=sales.team@{{ $json.tenant }}',
			options: { aliases: '=a@{{ $json.tenant }}, b@{{ $json.tenant }}' },
		},
		sent: (domain) => [
			recipient(domain, `sales.team@${domain}`),
			post('AddSharedMailbox', {
				tenantID: domain,
				displayName: 'Sales',
				username: 'sales.team',
				domain,
				addedAliases: `a@${domain}\nb@${domain}`,
			}),
			recipient(domain, `sales.team@${domain}`),
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully created shared mailbox: sales.team@${domain}. Blocked sign-in for shared mailbox sales.team@${domain}. Added aliases to sales.team@${domain} : a@${domain},b@${domain}.`,
				mailboxId: anyText,
				confirmed: true,
				tenantDomain: domain,
				address: `sales.team@${domain}`,
				name: 'Sales',
				aliases: [`a@${domain}`, `b@${domain}`],
			},
		],
		failure: {
			endpoint: 'AddSharedMailbox',
			answer: {
				status: 403,
				json: { Results: ['Failed to create shared mailbox. The proxy address is taken.'] },
			},
			message: /^Failed to create shared mailbox\. The proxy address is taken/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'mailbox',
		operation: 'getAllForwardings',
		sent: (domain) => [get('ListMailboxForwarding', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				userPrincipalName: `info@${domain}`,
				name: 'Info',
				address: `info@${domain}`,
				mailboxType: 'SharedMailbox',
				forwardingType: 'External',
				forwardTo: 'x@example.org',
				keepsCopy: true,
			},
		],
		failure: { endpoint: 'ListMailboxForwarding', ...REFUSED },
	}),
	tenantCase({
		resource: 'mailbox',
		operation: 'getAllRules',
		sent: (domain) => [get('ListMailboxRules', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				ruleId: 'info\\1000002',
				mailbox: `info@${domain}`,
				name: 'Forward out',
				isEnabled: true,
				priority: 2,
				description: 'rule Forward out',
				forwardTo: ['"X" [SMTP:x@example.org]'],
				forwardAsAttachmentTo: null,
				redirectTo: null,
				moveToFolder: null,
				deletesMessages: true,
				cachedAt: null,
			},
		],
		failure: {
			endpoint: 'ListMailboxRules',
			answer: { json: { Results: [{ Name: 'Could not connect to tenant x' }], Metadata: {} } },
			message: /^Could not connect to tenant x/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		// Invoke-ExecMailboxRestore.ps1: only a request that Exchange gave back is a success.
		resource: 'mailbox',
		operation: 'restore',
		parameters: {
			sourceMailbox: '=old@{{ $json.tenant }}',
			targetMailbox: '=new@{{ $json.tenant }}',
			restoreName: 'r1',
			options: { targetFolder: 'Old' },
		},
		sent: (domain) => [
			get('ListMailboxRestores', { TenantFilter: domain }),
			post('ExecMailboxRestore', {
				TenantFilter: domain,
				RequestName: 'r1',
				SourceMailbox: `old@${domain}`,
				TargetMailbox: `new@${domain}`,
				TargetRootFolder: 'Old',
			}),
		],
		given: (domain) => [
			{
				success: true,
				message: 'Mailbox restore request created successfully',
				restoreId: `${domain}\\r1`,
				status: 'Queued',
				tenantDomain: domain,
				name: 'r1',
				sourceMailbox: `old@${domain}`,
				targetMailbox: `new@${domain}`,
			},
		],
		failure: {
			endpoint: 'ExecMailboxRestore',
			// What CIPP says of a tenant that it does not find.
			answer: {
				json: {
					RestoreRequest: null,
					Results: ['Mailbox restore request created successfully'],
				},
			},
			message: /^CIPP reported no restore that Exchange has taken/,
			outcome: 'unknown',
		},
	}),
	tenantCase({
		resource: 'mailbox',
		operation: 'getAllRestores',
		sent: (domain) => [get('ListMailboxRestores', { TenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				restoreId: `${domain}\\old`,
				name: 'old',
				status: 'Completed',
				sourceMailbox: 'old',
				targetMailbox: 'new',
				percentComplete: null,
			},
		],
		failure: { endpoint: 'ListMailboxRestores', ...REFUSED },
	}),
];
