import { membership } from './membership/membership';

/** Removes users from a group (`Invoke-ExecGroupMembers`). */
export const removeMember = membership({
	name: 'Remove Member',
	value: 'removeMember',
	action: 'Remove member from group',
	description:
		'Remove users from the members of a group. Members of a dynamic group are set by its rule.',
	wireAction: 'removeMember',
	list: 'members',
	wantsInside: false,
});
