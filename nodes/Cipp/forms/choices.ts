import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { readTexts } from '../engine/texts';
import type { Part } from './part';

/** A list of which any number of entries may be chosen. */
interface Choices extends Pick<
	INodeProperties,
	'name' | 'displayName' | 'description' | 'displayOptions'
> {
	options: INodePropertyOptions[];
	/** What an entry that is not in the list is, for messages, e.g. `no action`. */
	none?: string;
	/** True when at least one must be chosen. */
	required?: boolean;
}

/** Any number of entries of a list, in the spelling of its values; none is preset. */
export function choices({ none = 'none of them', ...field }: Choices): Part<string[]> {
	const { displayName, options, required } = field;
	return {
		field: { ...field, type: 'multiOptions', default: [] },
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
				item.note(
					`“${displayName}” holds “${text.slice(0, 60)}”, which is ${none}. Choose of: ${known}.`,
				);
				return [];
			});
		},
		hidden: [],
	};
}
