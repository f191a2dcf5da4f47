import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import { isGuid } from '../identity/userAddress';
import { listedBy, type PickerName } from './pickerName';
import { textsIn } from '../engine/texts';

/** A field that takes any number of objects, each from a picker of its own. */
export interface IdList {
	name: string;
	displayName: string;
	description: string;
	/** Name of one of the objects, Title Case. */
	entry: string;
	/** Method of the picker's list. */
	search: PickerName;
	displayOptions?: INodeProperties['displayOptions'];
}

/**
 * A list of pickers; an expression in one of them may give several IDs.
 */
export function idListField(list: IdList): INodeProperties {
	const { name, displayName, description, entry, displayOptions } = list;
	return {
		displayName,
		name,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: `Add ${entry}`,
		default: {},
		description,
		...(displayOptions && { displayOptions }),
		options: [{ displayName: entry, name: 'entry', values: [pickerField(list)] }],
	};
}

function pickerField({ entry, search }: IdList): INodeProperties {
	const noun = entry.toLowerCase();
	return {
		displayName: entry,
		name: 'id',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select a ${noun}...`,
				typeOptions: listedBy(search),
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
			},
		],
	};
}

/**
 * Reads a list of pickers.
 *
 * @param item reader of the item; a value that is no ID is noted on it
 * @param list the field
 * @param path where the field is; its name when left out, longer when it is in a collection
 * @returns the IDs, without repetitions
 */
export function readIdList(
	item: ItemReader,
	{ name, displayName }: Pick<IdList, 'name' | 'displayName'>,
	path = name,
): string[] {
	const entries = item.value(`${path}.entry`, displayName);
	const values = Array.isArray(entries) ? entries.map((entry) => (entry as IDataObject).id) : [];
	return textsIn(item, displayName, values).filter((text) => {
		if (isGuid(text)) return true;
		item.note(
			`“${displayName}” holds “${text.slice(0, 80)}”, which is not an ID. Choose from the list, or enter an ID such as cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46.`,
		);
		return false;
	});
}
