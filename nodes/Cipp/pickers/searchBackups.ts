import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchList } from './graphPicker';

/**
 * Lists the backups of CIPP itself.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchBackups(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const query = { Type: 'CIPP', NameOnly: true };
	const request = { method: 'GET' as const, endpoint: 'ExecListBackup', query };
	const entry = ({ BackupName }: IDataObject) => ({
		name: String(BackupName),
		value: String(BackupName),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}
