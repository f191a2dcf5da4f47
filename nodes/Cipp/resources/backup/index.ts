import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllBackups } from './getAll.operation';
import { restoreBackup } from './restore.operation';
import { runBackup } from './run.operation';
import { setAutomaticBackup } from './setAutomatic.operation';

/** Backups of CIPP's settings. */
export const backup: Resource = {
	name: 'Backup',
	value: 'backup',
	operations: [
		asOperation(getAllBackups),
		asOperation(runBackup),
		asOperation(restoreBackup),
		asOperation(setAutomaticBackup),
	],
};
