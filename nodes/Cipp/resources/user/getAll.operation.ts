import { graphFilter } from '../../forms/graphFilter';
import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { USER_COLUMNS } from './userColumns';

/** Lists the users of a tenant (`Invoke-ListUsers`). */
export const getAllUsers = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many users',
	description: 'Get many users of a tenant',
	options: {
		filter: graphFilter({
			name: 'graphFilter',
			placeholder: 'e.g. accountEnabled eq true',
			description:
				'Which users to get, as a filter of Microsoft Graph. In a large tenant this is much faster than to get all of them.',
		}),
	},
	endpoint: 'ListUsers',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, graphFilter: ({ filter }) => filter || undefined },
	rowHas: ['id'],
	columnsAlone: true,
	columns: USER_COLUMNS,
	advice: 'Check the tenant: its users can be listed one by one.',
});
