import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant, chosenUser } from './chosen';
import { rowsForPicker, searchWhole } from './graphPicker';
import { askForPicker } from './pickerClient';

/**
 * Lists the inbox rules of the chosen user.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchMailboxRules(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListUserMailboxRules',
		query: {
			tenantFilter: await chosenTenant(this, 'a mailbox rule'),
			UserID: chosenUser(this, 'a mailbox rule'),
		},
	});
	const entries = rowsForPicker(this, answer)
		.filter(({ Identity }) => typeof Identity === 'string')
		.map(({ Identity, Name, Enabled }) => ({
			name: `${String(Name)}${Enabled === false ? ' (disabled)' : ''}`,
			value: String(Identity),
		}));
	return searchWhole(entries, filter, paginationToken);
}
