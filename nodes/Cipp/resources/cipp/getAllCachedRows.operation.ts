import { list } from '../../forms/list';
import { requiredText } from '../../forms/parts';
import { ensureCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';

/**
 * Lists the rows of one kind that CIPP has cached (`Invoke-ListDBCache`). The function answers a kind
 * that it does not know, or has not read yet, with an empty list; the counts tell.
 */
export const getAllCachedRows = list(
	oneOrAllTenants('Whether to list the rows of all tenants instead of one'),
	{
		name: 'Get Many Cached Rows',
		value: 'getAllCachedRows',
		action: 'Get many cached rows of CIPP',
		description:
			'Get the rows that CIPP has cached, by default each night. Get Many Caches says when.',
		parts: {
			dataType: requiredText({
				name: 'dataType',
				displayName: 'Type of Data',
				description: 'The kind of rows; Get Many Caches lists what there is',
				placeholder: 'e.g. Mailboxes',
			}),
		},
		endpoint: 'ListDBCache',
		right: 'CIPP.Core.Read',
		sends: {
			tenantFilter: tenantOrAll,
			type: ({ dataType }) => dataType,
			// Of the question whether there is such data.
			countsOnly: () => undefined,
		},
		ifEmpty: async (context, params) => await ensureCached(params, params.dataType, context),
		advice: 'Check the tenant, and run it again.',
	},
);
