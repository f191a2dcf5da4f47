import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { numberOf } from '../nouns/phoneNumber/number';
import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the telephone numbers of the chosen tenant, with who has them.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchPhoneNumbers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListTeamsVoice',
		query: { tenantFilter: await chosenTenant(this, 'a phone number') },
	};
	const entry = (row: IDataObject) => {
		const { number, assignedTo, targetId } = numberOf(row);
		return { name: `${number} (${assignedTo || targetId || 'free'})`, value: number };
	};
	return await searchList(this, request, entry, filter, paginationToken);
}
