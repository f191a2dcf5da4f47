import type { IDataObject } from 'n8n-workflow';

import { listPicker } from './listPicker';

/**
 * Lists the licenses that the chosen tenant has, by Microsoft's short name such as `SPB`, with how
 * many are free. CIPP's own list has longer names but reads all users of the tenant for it.
 */
export const searchLicenses = listPicker({
	ofTenant: 'a license',
	endpoint: 'ListGraphRequest',
	query: { Endpoint: 'subscribedSkus', $select: 'skuId,skuPartNumber,consumedUnits,prepaidUnits' },
	entry: (row) => ({
		name: `${String(row.skuPartNumber)} (${freeUnits(row)})`,
		value: String(row.skuId),
	}),
});

function freeUnits({ prepaidUnits, consumedUnits }: IDataObject): string {
	const total = Number((prepaidUnits as IDataObject | null)?.enabled ?? 0);
	return `${Math.max(0, total - Number(consumedUnits ?? 0))} of ${total} free`;
}
