import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';

interface ChoiceField {
	name: string;
	displayName: string;
	description: string;
	options: INodePropertyOptions[];
	displayOptions?: INodeProperties['displayOptions'];
}

/**
 * A list of which one entry must be chosen and none is preset. For decisions where CIPP's own
 * default does something that nobody asked for, such as blocking an account.
 */
export function choiceField(field: ChoiceField): INodeProperties {
	return { ...field, type: 'options', required: true, default: '' };
}

/**
 * Reads a choice; CIPP takes unknown values without a word or with a crash, so they stop here.
 *
 * @param item reader of the item; an empty or unknown choice is noted on it
 * @param field the field, for its name and its options
 * @returns the chosen value in the spelling of the options, empty when there is none
 */
export function readChoice(
	item: ItemReader,
	{ name, displayName, options }: Pick<ChoiceField, 'name' | 'displayName' | 'options'>,
): string {
	const text = item.text(name, displayName);
	const chosen = options.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
	if (chosen && text !== '') return String(chosen.value);
	const names = options.map((option) => option.name).join(', ');
	item.note(
		text === ''
			? `“${displayName}” is not chosen. Choose one of: ${names}.`
			: `“${displayName}” is “${text.slice(0, 60)}”. Choose one of: ${names}.`,
	);
	return '';
}
