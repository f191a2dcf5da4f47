import { membership } from './membership/membership';

/** Removes users from a group (`Invoke-ExecGroupMembers`). */
export const removeMember = membership({
	name: 'Remove Member',
	value: 'removeMember',
	action: 'Remove a member from a group',
	description:
		'Remove users from the members of a group. Who is no member is left out. Members of a dynamic group are set by its rule.',
	wireAction: 'removeMember',
	list: 'members',
	wantsInside: false,
});
