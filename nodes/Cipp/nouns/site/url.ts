import type { INodeProperties } from 'n8n-workflow';

import { listedBy } from '../../fields/pickerName';
import type { Part } from '../../forms/part';

const NAME = 'Site';

/** Hosts of SharePoint, in all of Microsoft's clouds. */
const SHAREPOINT = /^https:\/\/[\w-]+\.sharepoint(?:-mil)?\.(?:com|us|cn|de)(?:\/|$)/i;

/**
 * The address of one site, from a list or as it stands in the browser.
 *
 * @param description of the field, e.g. `The site whose members to get`
 * @param displayOptions when it is shown; always when left out
 */
export function siteUrl(
	description: string,
	displayOptions?: INodeProperties['displayOptions'],
): Part<string> {
	return {
		field: {
			displayName: NAME,
			name: 'siteUrl',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			required: true,
			description,
			...(displayOptions && { displayOptions }),
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Select a site...',
					typeOptions: listedBy('searchSites'),
				},
				{
					displayName: 'By URL',
					name: 'url',
					type: 'string',
					placeholder: 'e.g. https://contoso.sharepoint.com/sites/sales',
				},
			],
		},
		read(item, path) {
			const url = item.requiredText(path, NAME).replace(/\/+$/, '');
			if (url && !SHAREPOINT.test(url)) {
				item.note(
					`“${NAME}” is “${url.slice(0, 120)}”, which is no address of SharePoint. Choose from the list, or enter one such as https://contoso.sharepoint.com/sites/sales.`,
				);
			}
			return url;
		},
		hidden: '',
	};
}
