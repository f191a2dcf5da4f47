import type { INodeProperties } from 'n8n-workflow';

import { listedBy } from './pickerName';

/**
 * The picker of the tenant to act on. Its value is the default domain, or the customer ID.
 *
 * @param name parameter name; operations that came from another node keep its name
 */
export function tenantField(name = 'tenantDomain'): INodeProperties {
	return {
		displayName: 'Tenant',
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The tenant to act on. One credential serves all tenants of your CIPP.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a tenant...',
				typeOptions: listedBy('searchTenants'),
			},
			{
				displayName: 'Domain',
				name: 'domain',
				type: 'string',
				placeholder: 'e.g. contoso.com',
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 7ced1621-b8f7-4231-868c-bc6b1a2f1778',
			},
		],
	};
}
