import { list } from '../../forms/list';
import { choice, presetChoice } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import type { Columns } from '../../output/columns';
import { extensionField, MAPPED } from './extensions';
import { mappingRows } from './mapping';

/** Lists which company of an extension each tenant is (`Invoke-ExecExtensionMapping`). */
export const getExtensionMapping = list(everything('Mapping'), {
	name: 'Get Mapping',
	value: 'getMapping',
	action: 'Get mapping of extension',
	description: 'Get which company of an extension each tenant is, or the companies that there are',
	parts: {
		extension: choice(extensionField(MAPPED, 'The extension whose mapping to get')),
		rowsOf: presetChoice({
			name: 'rowsOf',
			displayName: 'List',
			description: 'What to list',
			options: [
				{ name: 'Companies', value: 'Companies', description: 'All companies of the extension' },
				{ name: 'Mapped Tenants', value: 'Mappings' },
			],
			default: 'Mappings',
		}),
	},
	endpoint: 'ExecExtensionMapping',
	// CIPP asks for it although this only reads.
	right: 'CIPP.Extension.ReadWrite',
	sends: { List: ({ extension }) => extension },
	rowsIn: (body, { rowsOf }) => mappingRows(body, rowsOf),
	rowHas: ['TenantId', 'value'],
	columns: ({ extension, rowsOf }): Columns =>
		rowsOf === 'Companies'
			? { extension: () => extension, companyId: 'value', companyName: 'name' }
			: {
					extension: () => extension,
					tenantDomain: 'TenantDomain',
					customerId: 'TenantId',
					tenantName: 'Tenant',
					companyId: 'IntegrationId',
					companyName: 'IntegrationName',
				},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
