import type { IDataObject } from 'n8n-workflow';

import { textsIn } from '../../engine/texts';
import { choiceField } from '../../fields/choice';
import { userField } from '../../fields/user';
import type { Part } from '../../forms/part';
import type { UserReference } from '../../identity/userReference';
import { userReference } from '../../identity/userReference';
import type { UserParams } from '../../nouns/user/target';

/** Who gets or loses what on the mailbox of a user. */
export interface PermissionChanges extends UserParams {
	changes: Array<{ action: string; user: UserReference }>;
}

const FIELD = 'Changes';

/** Display name of the field of whoever gets or loses something. */
export const ACCESS_USER = 'Access User';

/** What is granted or removed; the value of the option is the name on the wire. */
export const ACTIONS = [
	{ name: 'Grant Full Access', value: 'AddFullAccess', description: 'Outlook opens it by itself' },
	{
		name: 'Grant Full Access Without Automapping',
		value: 'AddFullAccessNoAutoMap',
		description: 'Outlook does not open it by itself',
	},
	{ name: 'Grant Send As', value: 'AddSendAs' },
	{ name: 'Grant Send on Behalf', value: 'AddSendOnBehalf' },
	{ name: 'Remove Full Access', value: 'RemoveFullAccess' },
	{ name: 'Remove Send As', value: 'RemoveSendAs' },
	{ name: 'Remove Send on Behalf', value: 'RemoveSendOnBehalf' },
];

/** At least one change; an expression in one may give several users. */
export const permissionChanges: Part<PermissionChanges['changes']> = {
	field: {
		displayName: FIELD,
		name: 'changes',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Change',
		default: {},
		description: 'Who gets or loses which permission on the mailbox',
		options: [
			{
				displayName: 'Change',
				name: 'change',
				values: [
					choiceField({
						name: 'action',
						displayName: 'Action',
						description: 'What to do',
						options: ACTIONS,
					}),
					userField({
						displayName: ACCESS_USER,
						name: 'accessUser',
						description: 'Who gets or loses the permission',
					}),
				],
			},
		],
	},
	read(item, path) {
		const value = item.value(`${path}.change`, FIELD);
		const entries = (Array.isArray(value) ? value : []) as IDataObject[];
		if (entries.length === 0) item.note(`“${FIELD}” is empty. Add a change.`);
		return entries.flatMap(({ action, accessUser }) => {
			const known = ACTIONS.find((entry) => entry.value === action);
			if (!known) {
				item.note(`“${FIELD}” has an entry without an action. Choose one in “Action”.`);
				return [];
			}
			const users = textsIn(item, ACCESS_USER, accessUser);
			if (users.length === 0) {
				item.note(`“${FIELD}” has an entry without a user. Choose one in “${ACCESS_USER}”.`);
			}
			return users.flatMap((entered) => {
				const user = userReference(entered, ACCESS_USER);
				if (user) return { action: known.value, user };
				item.note(
					`“${ACCESS_USER}” is “${entered.slice(0, 80)}”, which is neither a user principal name nor an object ID. Enter one, e.g. manager@contoso.com.`,
				);
				return [];
			});
		});
	},
};
