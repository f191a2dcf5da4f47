import { membership } from './membership/membership';

/** Adds owners to a group (`Invoke-ExecGroupMembers`). */
export const addOwner = membership({
	name: 'Add Owner',
	value: 'addOwner',
	action: 'Add owner to group',
	description: 'Add users to the owners of a group. Who is an owner already stays one.',
	wireAction: 'addOwner',
	list: 'owners',
	wantsInside: true,
});
