import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { Columns } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** What is shown of a backup. */
export const BACKUP_COLUMNS: Columns = {
	backupName: 'BackupName',
	createdAt: 'Timestamp',
};

/** The request for the backups of CIPP itself, for the list of endpoints of an operation. */
export const BACKUPS_READ: EndpointUse = {
	endpoint: 'ExecListBackup',
	method: 'GET',
	right: 'CIPP.Backup.Read',
	query: ['Type', 'NameOnly'],
};

/** A backup of CIPP itself. */
export interface Backup {
	name: string;
	/** ISO text. */
	createdAt: string;
}

/**
 * Reads which backups of CIPP itself there are, the newest first.
 *
 * @throws CippFailure when CIPP does not list them
 */
export async function readBackups({
	client,
	patience,
}: Pick<OperationContext, 'client' | 'patience'>): Promise<Backup[]> {
	const query = { Type: 'CIPP', NameOnly: true };
	const request = { method: 'GET' as const, endpoint: 'ExecListBackup', query };
	const rows = rowsWith(
		await sendPatiently(client, request, patience),
		['BackupName'],
		'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	);
	return rows.map(({ BackupName, Timestamp }) => ({
		name: String(BackupName),
		createdAt: String(Timestamp),
	}));
}
