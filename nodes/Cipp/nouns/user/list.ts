import type { IDataObject } from 'n8n-workflow';

import { userField } from '../../fields/user';
import { textsIn } from '../../engine/texts';
import type { Part } from '../../forms/part';
import type { UserReference } from '../../identity/userReference';
import { notAUser, userReference } from '../../identity/userReference';

interface UserList {
	name: string;
	displayName: string;
	description: string;
	/** Display name of one of the users, e.g. `Member`. */
	entry: string;
	/** Whether at least one must be given. */
	required?: boolean;
}

/** Any number of users, each from a picker of its own; an expression in one may give several. */
export function users({ entry, required = false, ...texts }: UserList): Part<UserReference[]> {
	const { displayName } = texts;
	return {
		field: {
			...texts,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: `Add ${entry}`,
			default: {},
			options: [
				{
					displayName: entry,
					name: 'entry',
					values: [
						userField({
							displayName: entry,
							name: 'userEmail',
							description: 'A user of the tenant; an expression may give several',
						}),
					],
				},
			],
		},
		read(item, path) {
			const entries = item.value(`${path}.entry`, displayName);
			const values = Array.isArray(entries)
				? entries.map((value) => (value as IDataObject).userEmail)
				: [];
			const found = textsIn(item, displayName, values).flatMap((entered) => {
				const reference = userReference(entered, displayName);
				if (!reference) item.note(notAUser(entered, displayName, 'holds'));
				return reference ?? [];
			});
			if (required && values.length === 0) {
				item.note(`“${displayName}” is empty. Add at least one.`);
			} else if (required && found.length === 0) {
				item.note(`“${displayName}” holds nobody. Correct its entries.`);
			}
			return found;
		},
	};
}
