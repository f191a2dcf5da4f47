import type { IDataObject } from 'n8n-workflow';

import type { OperationCase } from '../user/operationCase';
import { get, post, SECOND_TENANT } from '../user/operationCase';
import { anyText, REFUSED, tenantCase, TENANTS } from './ofTenants';

const COMMAND = 'Get-CIPPAlertAdminPassword';

const FINDINGS = ['contoso.com', SECOND_TENANT, 'northwind.example'].map((tenant) => ({
	tenant,
	user: `admin@${tenant}`,
	snooze: {
		CmdletName: COMMAND,
		TenantFilter: tenant,
		AlertItem: {
			userPrincipalName: `admin@${tenant}`,
			lastPasswordChangeDateTime: '2026-11-26T11:33:35Z',
		},
	},
}));

/** Operations on alerts. */
export const alertCases: OperationCase[] = [
	tenantCase({
		resource: 'alert',
		operation: 'createAuditLogAlert',
		parameters: {
			auditLog: 'Audit.Exchange',
			conditions: {
				condition: [{ property: 'Operation', operator: 'eq', value: 'New-InboxRule' }],
			},
			alertActions: ['generatemail', 'generatePSA'],
			options: { alertComment: 'look at it' },
		},
		sent: (domain, { customerId }) => [
			post('AddAlert', {
				tenantFilter: [{ value: domain, label: domain, type: 'Tenant', customerId }],
				logbook: { label: 'Audit.Exchange', value: 'Audit.Exchange' },
				conditions: [
					{
						Property: { label: 'Operation', value: 'List:Operation' },
						Operator: { label: 'Equals to', value: 'eq' },
						Input: { label: 'New-InboxRule', value: 'New-InboxRule' },
					},
				],
				actions: [
					{ label: 'Generate an email', value: 'generatemail' },
					{ label: 'Generate a PSA ticket', value: 'generatePSA' },
				],
				AlertComment: 'look at it',
				RowKey: anyText,
			}),
			{ method: 'GET', endpoint: 'ListAlertsQueue' },
		],
		given: (domain) => [
			{
				success: true,
				message:
					'Added Audit Log Alert for 1 tenants. It may take up to four hours before Microsoft starts delivering these alerts.',
				isEnabled: true,
				confirmed: true,
				tenantDomain: domain,
				ruleId: anyText,
			},
		],
		failure: {
			endpoint: 'AddAlert',
			answer: { status: 500, json: { error: 'Failed to add alert: the table is locked' } },
			message: /Failed to add alert: the table is locked/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		// CIPP lists the rules for every tenant, whichever it is asked for.
		resource: 'alert',
		operation: 'getAllRules',
		sent: (domain) => [get('ListAlertsQueue', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				ruleId: `scripted-${domain}`,
				kind: 'scripted',
				isEnabled: true,
				conditions: 'Alert on admins without MFA',
				actions: 'Email',
				logType: 'Scripted',
				repeatsEvery: '1d',
				tenants: [domain],
				excludedTenants: [],
				comment: '',
			},
		],
		failure: { endpoint: 'ListAlertsQueue', ...REFUSED },
	}),
	tenantCase({
		resource: 'alert',
		operation: 'getAllResults',
		prepare: (cipp) => {
			for (const { defaultDomainName: tenant } of TENANTS) {
				const findings = [{ Message: 'Admins without MFA', Tenant: tenant }];
				cipp.runAlert({ tenant, command: 'Get-CIPPAlertMFAAdmins', findings, comment: 'note' });
			}
		},
		sent: (domain) => [get('ListAlertResults', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				alert: 'Get-CIPPAlertMFAAdmins',
				comment: 'note',
				preview: anyText,
				lastRun: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown as string,
				contentHash: anyText,
				item: { Message: 'Admins without MFA', Tenant: domain },
				snooze: {
					CmdletName: 'Get-CIPPAlertMFAAdmins',
					TenantFilter: domain,
					AlertItem: { Message: 'Admins without MFA', Tenant: domain },
				},
			},
		],
		failure: {
			endpoint: 'ListAlertResults',
			answer: { status: 400, json: { Results: 'tenantFilter is required.' } },
			message: /tenantFilter is required/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'alert',
		operation: 'getAllAuditLogs',
		parameters: { days: 3 },
		sent: (domain) => [get('ListAuditLogs', { tenantFilter: domain, RelativeTime: '3d' })],
		given: (domain) => [
			{
				tenantDomain: domain,
				logId: '3f2b8c1e-6a0d-4f6e-9a55-0d1c2b3a4e5f',
				timestamp: '2026-11-26T13:17:06Z',
				title: 'New inbox rule',
				operation: 'New-InboxRule',
				user: null,
				ip: '203.0.113.9',
				data: { RawData: { Operation: 'New-InboxRule' }, IP: '203.0.113.9' },
			},
		],
		failure: { endpoint: 'ListAuditLogs', ...REFUSED },
	}),
	{
		// Invoke-ExecSnoozeAlert.ps1 reads CmdletName, TenantFilter, AlertItem, Duration and Reason.
		operation: 'snooze',
		parameters: { snooze: '={{ $json.snooze }}', duration: 30, reason: 'Ticket 4711' },
		items: FINDINGS.map(({ snooze }): IDataObject => ({ snooze })),
		requests: FINDINGS.map(({ snooze }) =>
			post('ExecSnoozeAlert', { ...snooze, Duration: 30, Reason: 'Ticket 4711' }),
		),
		outputs: FINDINGS.map(({ tenant, user }) => [
			{
				success: true,
				message: `Successfully snoozed alert for 30 days: ${user} - Reason: Ticket 4711`,
				tenant,
				alertCommand: COMMAND,
				days: 30,
			},
		]),
		failure: {
			endpoint: 'ExecSnoozeAlert',
			answer: { status: 500, json: { Results: 'Failed to snooze alert: Server busy.' } },
			message: /^Failed to snooze alert: Server busy\./,
			outcome: 'refused',
		},
	},
];
