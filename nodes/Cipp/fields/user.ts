import type { INodeProperties } from 'n8n-workflow';

import { listedBy } from './pickerName';

type UserFieldTexts = Pick<INodeProperties, 'name' | 'displayName' | 'description'> &
	Partial<Pick<INodeProperties, 'required' | 'typeOptions'>>;

/**
 * The picker of a user of the chosen tenant. Its value is the user principal name, or the object ID.
 *
 * @param texts name, display name and description of the parameter
 */
export function userField(texts: UserFieldTexts): INodeProperties {
	return {
		...texts,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a user...',
				typeOptions: listedBy('searchUsers'),
			},
			{
				// In full it is cut: the list of modes is 90 px wide.
				displayName: 'By UPN',
				name: 'userPrincipalName',
				type: 'string',
				placeholder: 'e.g. jane.doe@contoso.com',
				hint: 'The user principal name, with which the user signs in. It may differ from the email address that an HR system holds.',
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 98765432-1234-5678-9012-34567890abcd',
			},
		],
	};
}
