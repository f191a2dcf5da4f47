import type { INodeProperties } from 'n8n-workflow';

import { idListField, type IdList } from '../../fields/idList';
import { tenantField } from '../../fields/tenant';
import { inTitleOrder } from '../../fields/titleOrder';
import { userField } from '../../fields/user';
import { profileFields } from './profileFields';

/** Licenses that the new user gets. */
export const LICENSES: IdList = {
	name: 'licenses',
	displayName: 'Licenses',
	description: 'The licenses that the user gets. They need a Usage Location.',
	entry: 'License',
	search: 'searchLicenses',
};

/** Groups that the new user joins. */
export const GROUPS: IdList = {
	name: 'groups',
	displayName: 'Groups',
	description: 'The groups that the user joins',
	entry: 'Group',
	search: 'searchGroups',
};

const ADDITIONAL: INodeProperties[] = [
	{
		displayName: 'Aliases',
		name: 'aliases',
		type: 'string',
		default: '',
		placeholder: 'e.g. jdoe@contoso.com, jane@contoso.com',
		description: 'Further email addresses of the user, separated by commas',
	},
	userField({
		displayName: 'Copy Groups From',
		name: 'copyFrom',
		description: 'The user whose groups the new one joins',
	}),
	idListField(GROUPS),
	idListField(LICENSES),
	userField({ displayName: 'Manager', name: 'manager', description: 'The manager of the user' }),
	userField({ displayName: 'Sponsor', name: 'sponsor', description: 'The sponsor of the user' }),
	...profileFields('create'),
];

/** The fields of Create. */
export const newUserFields: INodeProperties[] = [
	tenantField(),
	{
		displayName: 'User Principal Name',
		name: 'newUserPrincipalName',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. jane.doe@contoso.com',
		description: 'The name with which the user signs in, at a domain of the tenant',
	},
	{
		displayName: 'Display Name',
		name: 'displayName',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Jane Doe',
	},
	{
		displayName: 'Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'The first password. CIPP makes a random one when this is empty.',
	},
	{
		displayName: 'Must Change Password',
		name: 'mustChangePassword',
		type: 'boolean',
		default: true,
		description: 'Whether the user must choose another password at the first sign-in',
	},
	{
		displayName: 'Return Password',
		name: 'returnPassword',
		type: 'boolean',
		default: false,
		description:
			'Whether the output holds the password in plain text, or a link to it. n8n stores the output with the execution. Without it, a random password is known to nobody, and Reset Password or Create Temporary Access Pass lets the user in.',
	},
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: inTitleOrder(ADDITIONAL),
	},
];
