import { change } from '../../forms/change';
import { choice, optionalChoice, text } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { isGuid } from '../../identity/userAddress';
import type { ExclusionParams } from './exclusions';
import { completeExclusion, EXCLUSIONS_READ, exclusionOf, isAlready } from './exclusions';

/** A license by its SKU ID; the list of the excluded ones is the same for all tenants. */
const sku: Target<{ skuId: string }> = {
	fields: [
		{
			displayName: 'SKU ID',
			name: 'skuId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. a403ebcc-fae0-4ca2-8c8c-7a907fd6c235',
			description: 'The license; Get Many gives its skuId',
		},
	],
	lookUps: [],
	read(item) {
		const skuId = item.requiredText('skuId', 'SKU ID');
		if (skuId !== '' && !isGuid(skuId)) {
			item.note(
				`“SKU ID” is “${skuId.slice(0, 60)}”. Enter the ID of the license, e.g. a403ebcc-fae0-4ca2-8c8c-7a907fd6c235.`,
			);
		}
		return { skuId: skuId.toLowerCase() };
	},
	subject: ({ skuId }) => skuId,
	about: ({ skuId }) => ({ skuId }),
};

/**
 * Sets how CIPP counts a license (`Invoke-ExecExcludeLicenses`). The function writes an entry anew and
 * forgets what it held, so the entry is read first and written as a whole.
 */
export const setExclusion = change(sku, {
	name: 'Set Exclusion',
	value: 'setExclusion',
	action: 'Set exclusion of license',
	description:
		'Set whether CIPP leaves a license out of lists or alerts, for all tenants of your CIPP',
	endpoint: 'ExecExcludeLicenses',
	right: 'CIPP.AppSettings.ReadWrite',
	sends: {
		Action: ({ exclusion }) => exclusion,
		GUID: ({ skuId, row }: ExclusionParams) => String(row?.RowKey ?? skuId),
		SKUName: ({ name }) => name || undefined,
		// Of a second request of its own.
		ShowInDropdown: () => undefined,
	},
	parts: {
		exclusion: choice({
			displayName: 'Exclusion',
			name: 'exclusion',
			description: 'Where CIPP leaves the license out',
			options: [
				{ name: 'Alerts Only', value: 'AlertOnly' },
				{ name: 'Everywhere', value: 'AddExclusion' },
				{ name: 'Nowhere', value: 'RemoveExclusion', description: 'Takes it off the list' },
			],
		}),
	},
	options: {
		dropdown: optionalChoice({
			displayName: 'Drop-Downs',
			name: 'dropdown',
			description: 'Whether the drop-downs of CIPP show the license all the same',
			options: [
				{ name: 'Hide', value: 'hide' },
				{ name: 'Show', value: 'show' },
			],
			default: 'show',
		}),
		name: text({
			displayName: 'License Name',
			name: 'licenseName',
			description: 'The name in the list; needed for a license that is not on it yet',
			placeholder: 'e.g. Power BI Standard',
		}),
	},
	reads: [EXCLUSIONS_READ],
	prepare: async (params: ExclusionParams, context) => {
		params.row = await exclusionOf(params.skuId, context);
		params.name ||= String(params.row?.Product_Display_Name ?? '');
		return params.name === '' && params.exclusion !== 'RemoveExclusion'
			? ['“License Name” is empty, and the license is not on the list yet. Add the option.']
			: [];
	},
	wholeOf: ({ skuId }) => skuId,
	already: (params) =>
		isAlready(params)
			? { success: true, changed: false, message: 'The list was as asked for already.' }
			: undefined,
	alsoAbout: ({ name, exclusion }) => ({ name, exclusion }),
	confirm: completeExclusion,
});
