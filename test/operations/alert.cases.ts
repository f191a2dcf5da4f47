import type { IDataObject } from 'n8n-workflow';

import type { OperationCase } from '../user/operationCase';
import { post, SECOND_TENANT } from '../user/operationCase';

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

/** Operations on what alerts have found. */
export const alertCases: OperationCase[] = [
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
