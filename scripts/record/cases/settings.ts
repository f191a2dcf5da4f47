import type { NodeCase } from '../nodeCase';
import { NO_ID, TENANT, caseOf } from '../nodeCase';
import type { Exchange, Request } from '../recording';

const backup = caseOf('backup');
const cipp = caseOf('cipp');

/** What only an administrator of CIPP may do. */
const ADMIN = { client: 'admin' } as const;

const BACKED_UP: Request[] = [
	{ method: 'POST', endpoint: 'ExecRunBackup', body: {}, client: 'admin' },
];

/** One whose content stands in the table itself, and not in a store of files beside it. */
const SMALL_BACKUP: Request[] = [
	{
		method: 'POST',
		endpoint: 'ExecRestoreBackup',
		body: [
			{
				table: 'CIPPBackup',
				PartitionKey: 'CIPPBackup',
				RowKey: 'CIPPBackup_2026-01-01-0000',
				Backup: JSON.stringify([
					{ table: 'Config', PartitionKey: 'Recorded', RowKey: 'Recorded', Text: 'Made up' },
				]),
			},
		],
		client: 'admin',
	},
];

/** A backup of a tenant, which CIPP makes at night only. */
const TENANT_BACKUP: Request[] = [
	{
		method: 'POST',
		endpoint: 'ExecRestoreBackup',
		body: [
			{
				table: 'ScheduledBackup',
				PartitionKey: 'ScheduledBackup',
				RowKey: `${TENANT}_2026-01-01-0300`,
				TenantFilter: TENANT,
				Backup: '{}',
			},
		],
		client: 'admin',
	},
];

const CACHED: Request[] = [
	{ method: 'POST', endpoint: 'ExecCIPPDBCache', query: { TenantFilter: TENANT, Name: 'Groups' } },
];

function jobOf(exchanges: Exchange[]): Record<string, unknown> {
	const { Metadata } = (exchanges.at(-1)?.answer ?? {}) as { Metadata?: { QueueId: string } };
	return { filters: { queueId: Metadata?.QueueId } };
}

/** Operations on CIPP itself and its backups. */
export const SETTINGS_CASES: NodeCase[] = [
	backup('getAll', { before: BACKED_UP, parameters: { returnAll: true } }),
	backup('getAll', {
		variant: 'of a tenant',
		before: TENANT_BACKUP,
		parameters: { backupOf: 'Scheduled', returnAll: true },
	}),
	backup('run', ADMIN),
	backup('restore', {
		...ADMIN,
		before: SMALL_BACKUP,
		parameters: {
			backupName: 'CIPPBackup_2026-01-01-0000',
			confirmRestore: true,
			options: { tables: 'Config' },
		},
		unknownUser: { backupName: 'CIPPBackup_2020-01-01-0000' },
	}),
	backup('setAutomatic', { parameters: { automaticBackup: 'on' } }),
	backup('setAutomatic', {
		variant: 'off',
		before: [{ method: 'POST', endpoint: 'ExecSetCIPPAutoBackup', body: { Enabled: true } }],
		parameters: { automaticBackup: 'off' },
	}),
	cipp('getAllLogs', { parameters: { limit: 2 } }),
	cipp('getAllLogs', {
		variant: 'filtered',
		parameters: {
			limit: 2,
			filters: {
				apiName: 'ExecCIPPDBCache',
				start: '2026-01-01T00:00:00Z',
				end: '2099-01-01T00:00:00Z',
				severities: ['Info', 'Error'],
				user: '*',
			},
		},
	}),
	cipp('getAllJobs', {
		before: CACHED,
		found: jobOf,
		parameters: { returnAll: true },
		unknownUser: { filters: { queueId: NO_ID } },
	}),
	cipp('getAllCaches', { before: CACHED, parameters: { returnAll: true } }),
	cipp('getAllCachedRows', {
		before: CACHED,
		parameters: { dataType: 'Groups', limit: 2 },
		unknownUser: { dataType: 'Nothing' },
	}),
	cipp('refreshCachedData', {
		parameters: { dataType: 'Groups' },
		unknownUser: { dataType: 'Nothing' },
	}),
	cipp('refreshCachedData', {
		variant: 'waiting',
		parameters: { dataType: 'Groups', waitForEnd: true },
	}),
	cipp('refreshCachedData', {
		variant: 'parts of mailboxes',
		parameters: { dataType: 'Mailboxes', options: { kinds: 'Permissions, Rules' } },
	}),
	cipp('getAllFunctionParameters', {
		parameters: { functionName: 'Set-CIPPUserJITAdmin', returnAll: true },
		unknownUser: { functionName: 'Set-Nothing' },
	}),
	cipp('getAllCustomRoles', { parameters: { returnAll: true } }),
	cipp('getPasswordSettings', ADMIN),
	cipp('setPasswordSettings', {
		...ADMIN,
		parameters: { updateFields: { length: 20, separator: '_' } },
	}),
];
