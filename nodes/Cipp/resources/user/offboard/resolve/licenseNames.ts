import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../../../engine/operation';
import { runBounded } from '../../../../engine/pool';
import { answerRows } from '../../../../transport/answers';

/** An account of a tenant, undefined when there is none. */
interface Account {
	tenant: string;
	row: IDataObject | undefined;
}

/**
 * Microsoft's short names of licenses, such as `SPB`, from what each tenant has bought: one request
 * for each tenant with a user who has a license.
 *
 * @returns the names by the ID of the license, for a tenant; none where they could not be read
 */
export async function licenseNames(
	accounts: Account[],
	{ client }: OperationContext,
): Promise<(tenant: string) => ReadonlyMap<string, string>> {
	const licensed = accounts.filter(({ row }) => {
		const licenses = row?.assignedLicenses;
		return Array.isArray(licenses) && licenses.length > 0;
	});
	const names = new Map<string, Map<string, string>>();
	await runBounded([...new Set(licensed.map(({ tenant }) => tenant))], async (tenant) => {
		try {
			const answer = await client.send({
				method: 'GET',
				endpoint: 'ListGraphRequest',
				query: {
					tenantFilter: tenant,
					Endpoint: 'subscribedSkus',
					$select: 'skuId,skuPartNumber',
				},
			});
			const rows = answerRows(answer);
			names.set(
				tenant,
				new Map(rows.map(({ skuId, skuPartNumber }) => [String(skuId), String(skuPartNumber)])),
			);
		} catch {
			// The ID stands for the name then.
		}
	});
	return (tenant) => names.get(tenant) ?? new Map();
}
