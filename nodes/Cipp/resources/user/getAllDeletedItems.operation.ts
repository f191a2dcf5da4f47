import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { askGraph, GRAPH_READ } from '../../nouns/askGraph';
import { formerName } from '../../nouns/deletedItem/formerName';

const ADVICE = 'Check the tenant.';

/**
 * Lists what was deleted in the last 30 days (`Invoke-ListDeletedItems`), the latest first. CIPP
 * leaves a type out without a word when it could not be read, so no users at all are checked with
 * Graph itself, which says what is wrong.
 */
export const getAllDeletedItems = list(tenant, {
	name: 'Get Many Deleted Items',
	value: 'getAllDeletedItems',
	action: 'Get many deleted users or other items',
	description:
		'Get many users, groups or applications that were deleted within the last 30 days, the latest first',
	parts: {
		type: presetChoice({
			displayName: 'Type',
			name: 'type',
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
		}),
	},
	endpoint: 'ListDeletedItems',
	right: 'Tenant.Directory.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['id'],
	looksUp: [GRAPH_READ],
	async made(rows, { tenant: name, type }, context) {
		const wanted = rows.filter(({ TargetType }) => type === 'all' || TargetType === type);
		if (wanted.length > 0 || type !== 'User') return latestFirst(wanted);
		const endpoint = 'directory/deletedItems/microsoft.graph.user';
		const users = await askGraph({ tenant: name, endpoint, advice: ADVICE }, context);
		return latestFirst(users.map((row) => ({ ...row, TargetType: 'User' })));
	},
	columnsAlone: true,
	columns: {
		id: 'id',
		displayName: 'displayName',
		userPrincipalName: ({ id, userPrincipalName }) =>
			typeof userPrincipalName === 'string' ? formerName(userPrincipalName, String(id)) : null,
		mail: 'mail',
		type: 'TargetType',
		deletedDateTime: 'deletedDateTime',
	},
	advice: ADVICE,
});

function latestFirst(rows: IDataObject[]): IDataObject[] {
	return rows.sort((one, other) =>
		String(other.deletedDateTime).localeCompare(String(one.deletedDateTime)),
	);
}
