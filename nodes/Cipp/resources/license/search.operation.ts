import { list } from '../../forms/list';
import { textList } from '../../forms/parts';
import { everything } from '../../nouns/everything';

/** Finds the names of licenses (`Invoke-ExecLicenseSearch`). Those that CIPP does not know are missing. */
export const searchLicenseNames = list(everything('Licenses'), {
	name: 'Search',
	value: 'search',
	action: 'Search names of licenses',
	description: 'Get the names of licenses by their SKU IDs. CIPP does not say who has them.',
	parts: {
		skuIds: textList({
			name: 'skuIds',
			displayName: 'SKU IDs',
			description: 'The licenses to name, separated by commas',
			placeholder: 'e.g. cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
			required: true,
		}),
	},
	endpoint: 'ExecLicenseSearch',
	method: 'POST',
	right: 'CIPP.Core.Read',
	sends: { skuIds: ({ skuIds }) => skuIds },
	rowHas: ['skuId'],
	columns: { skuId: 'skuId', name: 'displayName' },
	advice: 'Check the SKU IDs, and run it again.',
});
