import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { readTexts } from '../engine/texts';
import type { Part } from './part';

interface Choices {
	name: string;
	displayName: string;
	description: string;
	options: INodePropertyOptions[];
	/** Whether at least one must be chosen. */
	required?: boolean;
	displayOptions?: INodeProperties['displayOptions'];
}

/** Any number of entries of a list, none of which is preset; in the spelling of the options. */
export function choices(field: Choices): Part<string[]> {
	const { displayName, options, required } = field;
	return {
		field: { ...field, type: 'multiOptions', default: [] },
/** A list of which any number of entries may be chosen. */
interface Choices extends Pick<INodeProperties, 'name' | 'displayName' | 'description'> {
	options: INodePropertyOptions[];
	/** What an entry is, with its article, for messages: `no action`. */
	none: string;
	/** True when at least one must be chosen. */
	required?: boolean;
}

/** Any number of entries of a list, in the spelling of its values; none is preset. */
export function choices({ none, options, required, ...field }: Choices): Part<string[]> {
	const { displayName } = field;
	return {
		field: {
			...field,
			type: 'multiOptions',
			options,
			default: [],
			...(required && { required }),
		},
		read(item, path) {
			const texts = readTexts(item, path, displayName);
			if (required && texts.length === 0) {
				item.note(`“${displayName}” is empty. Choose at least one.`);
			}
			return texts.flatMap((text) => {
				const found = options.find(
					({ value }) => String(value).toLowerCase() === text.toLowerCase(),
				);
				if (found) return String(found.value);
				const known = options.map(({ value }) => value).join(', ');
				item.note(`“${displayName}” holds “${text.slice(0, 60)}”. Choose of: ${known}.`);
				return [];
				if (!found) item.note(`“${displayName}” holds “${text.slice(0, 60)}”, which is ${none}.`);
				return found ? String(found.value) : [];
			});
		},
		hidden: [],
	};
}
