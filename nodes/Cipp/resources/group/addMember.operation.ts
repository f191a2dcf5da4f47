import { membership } from './membership/membership';

/** Adds users to a group (`Invoke-ExecGroupMembers`). */
export const addMember = membership({
	name: 'Add Member',
	value: 'addMember',
	action: 'Add member to group',
	description: 'Add users to a group as members. Members of a dynamic group are set by its rule.',
	wireAction: 'addMember',
	list: 'members',
	wantsInside: true,
});
