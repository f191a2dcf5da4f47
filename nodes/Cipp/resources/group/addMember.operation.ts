import { membership } from './membership/membership';

/** Adds users to a group (`Invoke-ExecGroupMembers`). */
export const addMember = membership({
	name: 'Add Member',
	value: 'addMember',
	action: 'Add a member to a group',
	description:
		'Add users to a group as members. Who is a member already stays one. Members of a dynamic group are set by its rule.',
	wireAction: 'addMember',
	list: 'members',
	wantsInside: true,
});
