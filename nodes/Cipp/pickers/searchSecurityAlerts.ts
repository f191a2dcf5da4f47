import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { alertRows } from '../nouns/securityAlert/alert';
import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the security alerts of the chosen tenant.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchSecurityAlerts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ExecAlertsList',
		query: { tenantFilter: await chosenTenant(this, 'an alert') },
	};
	const entry = ({ Id, Title, Severity, Status }: IDataObject) => ({
		name: `${String(Title)} (${String(Severity)}, ${String(Status)})`,
		value: String(Id),
	});
	return await searchList(this, request, entry, filter, paginationToken, alertRows);
}
