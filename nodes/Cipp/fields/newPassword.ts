import type { INodeProperties } from 'n8n-workflow';

/** New passwords are taken out of everything that a node gives out, unless this is on. */
export const returnNewPasswordField: INodeProperties = {
	displayName: 'Return New Password',
	name: 'returnNewPassword',
	type: 'boolean',
	default: false,
	description:
		'Whether to put the new password, or the link to it, into the field newPassword. Otherwise it is removed from everything that the node gives out.',
};
