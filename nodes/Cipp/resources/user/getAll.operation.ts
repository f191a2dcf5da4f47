import { readGraphFilter } from '../../fields/graphFilter';
import { limited, listFields, readLimit, simplifyField } from '../../fields/list';
import { readingOfTenant } from '../../operations/inTenant';
import { simplifier } from '../../output/columns';
import { rowsWith } from '../../output/rows';
import { USER_COLUMNS } from './userColumns';

interface Wanted {
	limit: number | undefined;
	simplify: boolean;
	filter: string;
}

/** Lists the users of a tenant (`Invoke-ListUsers`). */
export const getAllUsers = readingOfTenant<Wanted>({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many users',
	description: 'Get many users of a tenant',
	fields: [
		...listFields,
		simplifyField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Filter',
					name: 'graphFilter',
					type: 'string',
					default: '',
					placeholder: 'e.g. accountEnabled eq true',
					description:
						'Which users to get, as a filter of Microsoft Graph. In a large tenant this is much faster than to get all of them.',
				},
			],
		},
	],
	readMore: (item) => ({
		limit: readLimit(item),
		simplify: item.switch('simplify', 'Simplify'),
		filter: readGraphFilter(item, 'options.graphFilter', 'Filter'),
	}),
	endpoints: [
		{
			endpoint: 'ListUsers',
			method: 'GET',
			right: 'Identity.User.Read',
			query: ['tenantFilter', 'graphFilter'],
		},
	],
	async rows(client, { tenant, limit, simplify, filter }) {
		const answer = await client.send({
			method: 'GET',
			endpoint: 'ListUsers',
			query: { tenantFilter: tenant, ...(filter && { graphFilter: filter }) },
		});
		const rows = rowsWith(answer, ['id'], 'Check the tenant: its users can be listed one by one.');
		return simplifier(USER_COLUMNS, simplify)(limited(rows, limit));
	},
});
