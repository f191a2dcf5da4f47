import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { answerRows } from '../transport/answers';
import { cleanText } from '../transport/cleanText';
import { askForPicker, pickerError } from './pickerClient';

const PAGE_SIZE = 100;

const NO_TENANTS =
	'CIPP lists no tenant for this API client. Check in CIPP (CIPP > Custom Roles) which tenants the role of the API client allows.';

/**
 * Lists the tenants that the API client may see, by name or domain. CIPP has no search of its own
 * for them, so the choice is made here.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchTenants(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const answer = await askForPicker(this, { method: 'GET', endpoint: 'ListTenants' });
	let rows: IDataObject[];
	try {
		rows = answerRows(answer);
	} catch (error) {
		throw pickerError(this, error as Error);
	}
	// CIPP reports a failure of this call as one row without a customer id.
	const failed = rows.find((row) => row.customerId === '');
	if (failed) {
		throw pickerError(
			this,
			new Error(`CIPP could not list the tenants: ${cleanText(String(failed.displayName))}`),
		);
	}
	if (rows.length === 0) throw pickerError(this, new Error(NO_TENANTS));
	const wanted = (filter ?? '').trim().toLowerCase();
	const found = rows
		.filter((row) => typeof row.defaultDomainName === 'string' && row.Excluded !== true)
		.filter((row) =>
			[row.displayName, row.defaultDomainName, row.initialDomainName].some((text) =>
				String(text ?? '')
					.toLowerCase()
					.includes(wanted),
			),
		)
		.sort((a, b) => String(a.displayName).localeCompare(String(b.displayName)));
	const start = Number(paginationToken ?? 0);
	const next = start + PAGE_SIZE;
	return {
		results: found.slice(start, next).map((row) => ({
			name: `${String(row.displayName)} (${String(row.defaultDomainName)})`,
			value: String(row.defaultDomainName),
		})),
		...(found.length > next && { paginationToken: String(next) }),
	};
}
