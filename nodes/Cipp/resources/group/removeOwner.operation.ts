import { membership } from './membership/membership';

/** Removes owners from a group (`Invoke-ExecGroupMembers`). */
export const removeOwner = membership({
	name: 'Remove Owner',
	value: 'removeOwner',
	action: 'Remove owner from group',
	description:
		'Remove users from the owners of a group. Microsoft keeps the last owner of a Microsoft 365 group.',
	wireAction: 'removeOwner',
	list: 'owners',
	wantsInside: false,
});
