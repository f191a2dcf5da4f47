import type { INodeProperties } from 'n8n-workflow';

import { listedBy } from '../../../fields/pickerName';
import { MANAGER_WORD } from '../../../offboarding/order/manager';
import { PLACEHOLDER_LIST } from '../../../offboarding/order/placeholders';

/** What fields that name people say of the manager. */
const MANAGER_HINT = `The word “${MANAGER_WORD}” stands for the manager whom the directory shows for the user who leaves.`;

/**
 * A field that names people, and takes the manager as well.
 *
 * @param field a picker of a user, or a list of people
 */
export function orManager(field: INodeProperties): INodeProperties {
	const description = `${field.description?.replace(/\.$/, '') ?? ''}. ${MANAGER_HINT}`;
	const modes = field.modes?.map((mode) =>
		mode.type === 'list' ? { ...mode, typeOptions: listedBy('searchUsersOrManager') } : mode,
	);
	return { ...field, description, ...(modes && { modes }) };
}

/** Options about what is taken from the directory, in the order of their titles. */
export const fillPlaceholdersOption: INodeProperties = {
	displayName: 'Fill Placeholders',
	name: 'fillPlaceholders',
	type: 'boolean',
	default: false,
	description: `Whether ${PLACEHOLDER_LIST} in the out of office message and the reference are filled in. One that does not exist, or for which the directory has nothing, is refused; write [[ and ]] for brackets. The date is that of the offboarding, such as 2026-12-01.`,
};

export const ifNoManagerOption: INodeProperties = {
	displayName: 'If No Manager',
	name: 'ifNoManager',
	type: 'options',
	default: 'refuse',
	options: [
		{
			name: 'Leave Step Out',
			value: 'leaveOut',
			description: 'What the manager would get, and a text that names the manager, is left out',
		},
		{
			name: 'Refuse',
			value: 'refuse',
			description: 'The item is an error and nothing is sent for it',
		},
	],
	description:
		'What to do when the manager is named, and the directory shows none for the user. A manager whose sign-in is blocked is refused in any case.',
};
