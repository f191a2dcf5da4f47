import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { text } from '../../forms/parts';
import { everything } from '../../nouns/everything';

/** Lists CIPP's templates of policies (`Invoke-ListIntuneTemplates`). */
export const getAllTemplates = list(everything('Intune Templates'), {
	name: 'Get Many Templates',
	value: 'getAllTemplates',
	action: 'Get many intune policy templates',
	description: 'Get many templates of Intune policies that CIPP keeps for all tenants',
	options: {
		id: text({
			name: 'intuneTemplateId',
			displayName: 'Template ID',
			description: 'The ID of the one template to get',
			placeholder: 'e.g. 27a7cc97-1010-436d-985d-e4e07e536c3f',
		}),
	},
	endpoint: 'ListIntuneTemplates',
	right: 'Endpoint.MEM.Read',
	// Seen this way, CIPP tells which templates it cannot read.
	sends: { View: () => 'true', ID: ({ id }) => id || undefined },
	rowHas: ['GUID'],
	columns: {
		intuneTemplateId: 'GUID',
		name: 'displayName',
		type: 'Type',
		description: 'description',
		package: 'package',
		source: 'source',
		isSynced: 'isSynced',
		isCorrupt: ({ corrupt }) => corrupt === true,
		usedBy: ({ usage }) =>
			((usage ?? []) as IDataObject[]).map(({ templateName }) => String(templateName)),
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
