import type { INodeProperties } from 'n8n-workflow';

import { listedBy, type PickerName } from './pickerName';

interface ObjectPicker {
	name: string;
	displayName: string;
	description: string;
	/** Method of the list. */
	search: PickerName;
	/** An ID as an example. */
	example: string;
	required?: boolean;
	displayOptions?: INodeProperties['displayOptions'];
}

/**
 * The picker of something that has only an ID besides its name: a device, a mailbox rule, a
 * deleted user.
 */
export function objectPicker({ search, example, ...texts }: ObjectPicker): INodeProperties {
	return {
		...texts,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select a ${texts.displayName.toLowerCase()}...`,
				typeOptions: listedBy(search),
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${example}` },
		],
	};
}
