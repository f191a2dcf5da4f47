import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { tenantProblem } from '../identity/tenant';
import { answerRows } from '../transport/answers';
import { askForPicker, pickerError } from './pickerClient';

const PAGE_SIZE = 50;

/**
 * Lists users of the chosen tenant, a page at a time. Asks Graph through CIPP for just the columns
 * and rows that are shown: a directory may hold tens of thousands of users.
 *
 * @param filter what the user typed: the start of a word of the name, of the user principal name
 * or of the mail address
 * @param paginationToken link to the next page, as CIPP gave it
 */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const tenant = String(
		this.getCurrentNodeParameter('tenantDomain', { extractValue: true }) ?? '',
	).trim();
	const problem = tenant ? tenantProblem(tenant, 'Tenant') : 'Choose a tenant first, then a user.';
	if (problem) throw new NodeOperationError(this.getNode(), problem);

	const wanted = (filter ?? '').replace(/["\\]/g, ' ').trim();
	const answer = await askForPicker(this, {
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: tenant,
			Endpoint: 'users',
			$select: 'id,displayName,userPrincipalName',
			$top: PAGE_SIZE,
			$count: true,
			manualPagination: true,
			...(wanted
				? {
						$search: ['displayName', 'userPrincipalName', 'mail']
							.map((property) => `"${property}:${wanted}"`)
							.join(' OR '),
					}
				: { $orderby: 'displayName' }),
			...(paginationToken && { nextLink: paginationToken }),
		},
	});
	let rows: IDataObject[];
	try {
		rows = answerRows(answer);
	} catch (error) {
		throw pickerError(this, error as Error);
	}
	const { Metadata } = answer.body as { Metadata?: { nextLink?: unknown } };
	const next = Metadata?.nextLink;
	return {
		results: rows
			.filter((row) => typeof row.userPrincipalName === 'string')
			.map((row) => ({
				name: `${String(row.displayName ?? row.userPrincipalName)} (${String(row.userPrincipalName)})`,
				value: String(row.userPrincipalName),
			})),
		...(typeof next === 'string' && next && { paginationToken: next }),
	};
}
