import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenTenant } from './chosen';
import { searchList } from './graphPicker';

/**
 * Lists the licenses that the chosen tenant has, by Microsoft's short name such as `SPB`, with how
 * many are free. CIPP's own list has longer names but reads all users of the tenant for it.
 *
 * @param filter what the user typed
 * @param paginationToken how many were shown already
 */
export async function searchLicenses(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListGraphRequest',
		query: {
			tenantFilter: await chosenTenant(this, 'a license'),
			Endpoint: 'subscribedSkus',
			$select: 'skuId,skuPartNumber,consumedUnits,prepaidUnits',
		},
	};
	const entry = (row: IDataObject) => ({
		name: `${String(row.skuPartNumber)} (${freeUnits(row)})`,
		value: String(row.skuId),
	});
	return await searchList(this, request, entry, filter, paginationToken);
}

function freeUnits({ prepaidUnits, consumedUnits }: IDataObject): string {
	const total = Number((prepaidUnits as IDataObject | null)?.enabled ?? 0);
	return `${Math.max(0, total - Number(consumedUnits ?? 0))} of ${total} free`;
}
