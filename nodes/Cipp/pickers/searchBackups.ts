import { listPicker } from './listPicker';

/** Lists the backups of CIPP itself. */
export const searchBackups = listPicker({
	endpoint: 'ExecListBackup',
	query: { Type: 'CIPP', NameOnly: true },
	entry: ({ BackupName }) => ({
		name: String(BackupName),
		value: String(BackupName),
	}),
});
