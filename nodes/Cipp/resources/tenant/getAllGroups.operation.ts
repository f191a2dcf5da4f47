import type { IDataObject } from 'n8n-workflow';

import { guid } from '../../forms/guid';
import { list } from '../../forms/list';
import { FILTERS } from '../../fields/collection';
import { everything } from '../../nouns/everything';
import { CippFailure } from '../../transport/failure';

/** Lists CIPP's groups of tenants (`Invoke-ListTenantGroups`). */
export const getAllTenantGroups = list(everything('Tenant Groups'), {
	name: 'Get Many Groups',
	value: 'getAllGroups',
	action: 'Get many tenant groups',
	description: 'Get many groups of tenants that CIPP has, with the tenants in them',
	options: {
		groupId: guid({
			name: 'groupId',
			displayName: 'Group ID',
			description: 'One tenant group',
			placeholder: 'e.g. 1e822e54-ee2f-4ac9-b3be-a3328b483e5d',
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListTenantGroups',
	right: 'CIPP.Core.Read',
	sends: { groupId: ({ groupId }) => groupId || undefined },
	rowHas: ['Id'],
	ifEmpty: async (_context, { groupId }) => {
		if (groupId === '') return;
		const failure = new CippFailure(`CIPP has no tenant group ${groupId}`, {
			outcome: 'refused',
			description: 'Check the ID; without the filter all groups are listed.',
		});
		await Promise.reject(failure);
	},
	columns: {
		groupId: 'Id',
		name: 'Name',
		description: 'Description',
		isDynamic: ({ GroupType }) => String(GroupType).toLowerCase() === 'dynamic',
		tenants: ({ Members }) =>
			((Members ?? []) as IDataObject[]).map(({ defaultDomainName }) => defaultDomainName),
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
