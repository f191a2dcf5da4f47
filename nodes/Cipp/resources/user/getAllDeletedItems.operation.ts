import type { IDataObject } from 'n8n-workflow';

import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { formerName } from '../../nouns/deletedItem/formerName';
import { readingOfTenant } from '../../operations/inTenant';
import type { Columns } from '../../output/columns';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import type { CippClient } from '../../transport/client';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
	/** Type as CIPP writes it, empty for all. */
	type: string;
}

const COLUMNS: Columns = {
	id: 'id',
	displayName: 'displayName',
	userPrincipalName: ({ id, userPrincipalName }) =>
		typeof userPrincipalName === 'string' ? formerName(userPrincipalName, String(id)) : null,
	mail: 'mail',
	type: 'TargetType',
	deletedDateTime: 'deletedDateTime',
};

const ADVICE = 'Check the tenant.';

/**
 * Lists what was deleted in the last 30 days (`Invoke-ListDeletedItems`), the latest first. CIPP
 * leaves a type out without a word when it could not be read, so no users at all are checked with
 * Graph itself, which says what is wrong.
 */
export const getAllDeletedItems = readingOfTenant<Wanted>({
	name: 'Get Many Deleted Items',
	value: 'getAllDeletedItems',
	action: 'Get many deleted users or other items',
	description:
		'Get many users, groups or applications that were deleted within the last 30 days, the latest first',
	fields: [
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			options: [
				{ name: 'Administrative Units', value: 'Administrative Unit' },
				{ name: 'All', value: 'all' },
				{ name: 'Applications', value: 'Application' },
				{ name: 'Groups', value: 'Group' },
				{ name: 'Service Principals', value: 'Service Principal' },
				{ name: 'Users', value: 'User' },
			],
			default: 'User',
			description: 'What to get',
		},
		...listFields,
		simplifyField,
	],
	readMore: (item) => {
		const type = item.text('type', 'Type');
		return {
			limit: readLimit(item),
			simplify: item.switch('simplify', 'Simplify'),
			type: type === 'all' ? '' : type,
		};
	},
	endpoints: [
		{
			endpoint: 'ListDeletedItems',
			method: 'GET',
			right: 'Tenant.Directory.Read',
			query: ['tenantFilter'],
		},
		{
			endpoint: 'ListGraphRequest',
			method: 'GET',
			right: 'CIPP.Core.Read',
			query: ['tenantFilter', 'Endpoint'],
		},
	],
	async rows(client, { tenant, limit, simplify, type }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListDeletedItems',
			query: { tenantFilter: tenant },
		});
		const rows = rowsWith(answer, ['id'], ADVICE).filter(
			(row) => type === '' || row.TargetType === type,
		);
		const found = rows.length === 0 && type === 'User' ? await usersOf(client, tenant) : rows;
		const sorted = [...found].sort((one, other) =>
			String(other.deletedDateTime).localeCompare(String(one.deletedDateTime)),
		);
		return simplifier(COLUMNS, simplify)(limited(sorted, limit));
	},
});

async function usersOf(client: CippClient, tenant: string): Promise<IDataObject[]> {
	const answer = await client.send({
		method: 'GET',
		endpoint: 'ListGraphRequest',
		query: { tenantFilter: tenant, Endpoint: 'directory/deletedItems/microsoft.graph.user' },
	});
	return rowsWith(answer, ['id'], ADVICE).map((row) => ({ ...row, TargetType: 'User' }));
}
