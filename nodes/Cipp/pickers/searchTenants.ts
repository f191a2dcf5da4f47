import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { cleanText } from '../transport/cleanText';
import { pageOf } from './page';
import { askForPicker, pickerError, rowsForPicker } from './pickerClient';

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
	const rows = rowsForPicker(this, answer);
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
	return pageOf(
		found,
		(row) => ({
			name: `${String(row.displayName)} (${String(row.defaultDomainName)})`,
			value: String(row.defaultDomainName),
		}),
		paginationToken,
		PAGE_SIZE,
	);
}
