import { JOB_IDS } from '../../simulator/endpoints/tables/cippCache';
import type { OperationCase } from '../user/operationCase';
import { get } from '../user/operationCase';
import { anyText, tenantCase, TENANTS } from './ofTenants';

const FUNCTIONS = ['Set-CIPPUser', 'Set-CIPPUserJITAdmin', 'New-CIPPBackup'];

/** Operations on CIPP itself; those that are the same for every item have tests of their own. */
export const cippCases: OperationCase[] = [
	tenantCase({
		resource: 'cipp',
		operation: 'getAllLogs',
		parameters: {
			filters: {
				apiName: 'ExecOffboard(User)',
				start: '2026-11-25T08:00:00Z',
				end: '2026-11-26T08:00:00Z',
				severities: ['Warning', 'Error'],
				user: 'n8n*',
			},
		},
		prepare: ({ notifications: { logbook } }) => {
			TENANTS.forEach(({ defaultDomainName: Tenant }, place) => {
				const entry = { API: 'ExecOffboard(User)', Severity: 'Error', Username: 'n8n one' };
				const PartitionKey = '20261126';
				const at = (Timestamp: string) => ({ Timestamp, PartitionKey, Message: `at ${Timestamp}` });
				logbook.write({ ...entry, Tenant, ...at('2026-11-26T07:59:59.1234567+00:00') });
				// Too late, another tenant whose name holds this one, another severity, another user.
				logbook.write({ ...entry, Tenant, ...at('2026-11-26T08:00:01+00:00') });
				logbook.write({ ...entry, Tenant: `mail.${Tenant}`, ...at('2026-11-26T07:00:00+00:00') });
				logbook.write({
					...entry,
					Tenant,
					Severity: 'Info',
					...at(`2026-11-26T06:00:0${place}+00:00`),
				});
				logbook.write({ ...entry, Tenant, Username: 'CIPP', ...at('2026-11-26T05:00:00+00:00') });
			});
		},
		sent: (domain) => [
			get('ListLogs', {
				Filter: 'true',
				Tenant: domain,
				StartDate: '20261124',
				EndDate: '20261127',
				Severity: 'Warning,Warn,Error',
				API: 'ExecOffboard\\(User\\)',
				User: 'n8n*',
			}),
		],
		given: (domain) => [
			{
				tenantDomain: domain,
				logId: anyText,
				timestamp: '2026-11-26T07:59:59.1234567+00:00',
				severity: 'Error',
				api: 'ExecOffboard(User)',
				message: 'at 2026-11-26T07:59:59.1234567+00:00',
				user: 'n8n one',
				appId: null,
				ip: null,
			},
		],
		failure: {
			endpoint: 'ListLogs',
			answer: {
				status: 400,
				text: "Invalid pattern '[' at offset 1. Unterminated [] set.",
			},
			message: /Invalid pattern/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'cipp',
		operation: 'getAllJobs',
		parameters: { returnAll: true, filters: { queueId: '={{ $json.job }}' } },
		items: JOB_IDS.map((job) => ({ job })),
		requests: JOB_IDS.map((QueueId) => get('ListCippQueue', { QueueId })),
		outputs: ['Completed', 'Running', 'Completed (with errors)'].map((status, place) => {
			const done = status === 'Running' ? 0 : 1;
			return [
				{
					queueId: JOB_IDS[place],
					name: `Users Cache Sync (${place + 1})`,
					status,
					reference: null,
					totalTasks: 1,
					completedTasks: done,
					runningTasks: 1 - done,
					failedTasks: place === 2 ? 1 : 0,
					percentComplete: done * 100,
					tasks: [
						{
							name: `Users Cache (${place + 1})`,
							status,
							timestamp: '2026-11-26T02:00:00.0000000+00:00',
						},
					],
					startedAt: '2026-11-26T02:00:00.0000000+00:00',
				},
			];
		}),
		failure: {
			about: JOB_IDS[1],
			endpoint: 'ListCippQueue',
			// What CIPP says to an ID that it does not have.
			answer: { json: [] },
			message: /^CIPP does not know a job 135d6b58/,
			outcome: 'refused',
		},
	},
	tenantCase({
		resource: 'cipp',
		operation: 'getAllCaches',
		sent: (domain) => [get('ListDBCache', { tenantFilter: domain, countsOnly: 'true' })],
		given: (domain, { users }) => [
			{
				tenantDomain: domain,
				dataType: 'Users',
				rowCount: users.length,
				cachedAt: '2026-11-26T02:00:00.0000000+00:00',
			},
		],
		failure: {
			endpoint: 'ListDBCache',
			answer: { status: 400, json: { Results: 'Access to this tenant is not allowed' } },
			message: /Access to this tenant is not allowed/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'cipp',
		operation: 'getAllCachedRows',
		parameters: { dataType: 'Users', returnAll: false, limit: 1 },
		sent: (domain) => [get('ListDBCache', { tenantFilter: domain, type: 'Users' })],
		given: (_domain, { users: [first] }) => [
			{
				id: anyText,
				displayName: first?.displayName,
				userPrincipalName: first?.userPrincipalName,
			},
		],
		failure: {
			endpoint: 'ListDBCache',
			// What CIPP says to a kind of rows that it does not have.
			answer: { json: { Results: [] } },
			message: /^CIPP has not cached any Users/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		// CIPP reads the query of the request alone.
		resource: 'cipp',
		operation: 'refreshCachedData',
		parameters: { dataType: 'Mailboxes', options: { kinds: 'Permissions, Rules' } },
		sent: (domain) => [
			{
				method: 'POST',
				endpoint: 'ExecCIPPDBCache',
				query: { TenantFilter: domain, Name: 'Mailboxes', Types: 'Permissions,Rules' },
			},
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully started cache operation for Mailboxes on tenant ${domain}`,
				queueId: anyText,
				status: 'Queued',
				tenantDomain: domain,
				allTenants: false,
				dataType: 'Mailboxes',
			},
		],
		failure: {
			endpoint: 'ExecCIPPDBCache',
			answer: {
				status: 400,
				json: {
					Results:
						"Failed to start cache operation: Cache function 'Set-CIPPDBCacheMailboxes' not found",
				},
			},
			message: /^Failed to start cache operation: Cache function/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'cipp',
		operation: 'getAllFunctionParameters',
		parameters: { functionName: '={{ $json.name }}', returnAll: true },
		items: FUNCTIONS.map((name) => ({ name })),
		requests: FUNCTIONS.map((Function) => get('ListFunctionParameters', { Function })),
		outputs: [
			[
				{
					function: 'Set-CIPPUser',
					synopsis: 'Set-CIPPUser [[-UserObj] <Object>] [<CommonParameters>]',
					parameters: [
						{ name: 'UserObj', type: 'System.Object', description: null, isRequired: false },
					],
				},
			],
			[
				{
					function: 'Set-CIPPUserJITAdmin',
					synopsis: 'Just-in-time admin management',
					parameters: [
						{
							name: 'User',
							type: 'System.Collections.Hashtable',
							description: 'User object to manage JIT admin roles',
							isRequired: true,
						},
					],
				},
			],
			[
				{
					function: 'New-CIPPBackup',
					synopsis: 'New-CIPPBackup [-backupType] <string> [<CommonParameters>]',
					parameters: [
						{ name: 'backupType', type: 'System.String', description: null, isRequired: true },
					],
				},
			],
		],
		failure: {
			about: 'JITAdmin',
			endpoint: 'ListFunctionParameters',
			answer: { json: [] },
			message: /^CIPP has no function Set-CIPPUserJITAdmin for scheduled tasks/,
			outcome: 'refused',
		},
	},
];
