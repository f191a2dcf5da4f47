import { BACKUP_NAMES } from '../../simulator/endpoints/tables/backup';
import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { tenantCase } from './ofTenants';
import { asAdmin } from './standard.cases';

/** Operations on backups; those without anything that tells items apart have tests of their own. */
export const backupCases: OperationCase[] = [
	tenantCase({
		resource: 'backup',
		operation: 'getAll',
		parameters: { backupOf: 'Scheduled' },
		sent: (domain) => [
			get('ExecListBackup', { Type: 'Scheduled', tenantFilter: domain, NameOnly: 'true' }),
		],
		given: (domain) => [
			{
				tenantDomain: domain,
				backupName: `${domain}_2026-11-25-0300`,
				createdAt: '2026-11-25T02:00:10.0000000+00:00',
			},
		],
		failure: {
			endpoint: 'ExecListBackup',
			answer: { status: 400, text: 'The table does not exist.' },
			message: /The table does not exist/,
			outcome: 'refused',
		},
	}),
	{
		// Invoke-ExecRestoreBackup.ps1 finds a name in its exact case only.
		resource: 'backup',
		operation: 'restore',
		prepare: asAdmin,
		parameters: {
			backupName: '={{ $json.backup }}',
			confirmRestore: true,
			options: { tables: 'Config' },
		},
		items: BACKUP_NAMES.map((name) => ({ backup: name.replace('CIPP', 'Cipp') })),
		requests: BACKUP_NAMES.flatMap((BackupName) => [
			get('ExecListBackup', { Type: 'CIPP', NameOnly: 'true' }),
			post('ExecRestoreBackup', { BackupName, SelectedTypes: ['Config'] }),
		]),
		outputs: BACKUP_NAMES.map((backupName, place) => [
			{
				success: true,
				message: `Successfully restored ${place + 1} rows from backup.`,
				rowCount: place + 1,
				backupName,
				tables: ['Config'],
			},
		]),
		failure: {
			about: BACKUP_NAMES[1],
			endpoint: 'ExecRestoreBackup',
			answer: { json: { Results: 'Backup restore failed: Failed to parse backup JSON: x' } },
			message: /^Backup restore failed: Failed to parse/,
			outcome: 'unknown',
		},
	},
];
