import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { text } from '../../forms/parts';
import { everything } from '../../nouns/everything';
import { templateOf } from '../../nouns/standardTemplate/template';

/** Lists the templates of standards (`Invoke-listStandardTemplates`). */
export const getAllTemplates = list(everything('Standard Templates'), {
	name: 'Get Many Templates',
	value: 'getAllTemplates',
	action: 'Get many standard templates',
	description: 'Get many templates of standards and of drift, with the tenants that they are for',
	options: {
		id: text({
			name: 'templateId',
			displayName: 'Template ID',
			description: 'The ID of the one template to get',
			placeholder: 'e.g. 27a7cc97-1010-936d-185d-e4e07e536c3f',
		}),
	},
	endpoint: 'listStandardTemplates',
	right: 'Tenant.Standards.Read',
	sends: { id: ({ id }) => id || undefined },
	rowHas: ['GUID'],
	columns: {
		templateId: 'GUID',
		name: 'templateName',
		type: 'type',
		isManual: (row) => templateOf(row).isManual,
		tenants: ({ tenantFilter }) => labels(tenantFilter),
		excludedTenants: ({ excludedTenants }) => labels(excludedTenants),
		standards: ({ standards }) => Object.keys((standards ?? {}) as IDataObject),
		updatedAt: 'updatedAt',
		updatedBy: 'updatedBy',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});

function labels(scope: unknown): unknown[] {
	return ((scope ?? []) as IDataObject[]).map(({ label, value }) => label ?? value);
}
