import type { INodeProperties } from 'n8n-workflow';

import type { Part } from './part';

type Texts = Pick<INodeProperties, 'name' | 'displayName' | 'description'>;

/**
 * A switch that is off by default and without which nothing is sent, for what nobody can undo.
 *
 * @param field `description` begins with `Whether`; `does` says in a sentence's end what is done, e.g.
 * `deletes the app for good`
 */
export function confirmation({ does, ...field }: Texts & { does: string }): Part<boolean> {
	return {
		field: { type: 'boolean', default: false, ...field },
		read(item, path) {
			const isOn = item.switch(path, field.displayName);
			if (!isOn) {
				item.note(`“${field.displayName}” is off. This ${does}: switch it on if that is meant.`);
			}
			return isOn;
		},
		hidden: false,
	};
}

/** The confirmation of a deletion. */
export function confirmDeletion(texts: { description: string; does: string }): Part<boolean> {
	return confirmation({ name: 'confirmDeletion', displayName: 'Confirm Deletion', ...texts });
}
