import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { addMember } from './addMember.operation';
import { addOwner } from './addOwner.operation';
import { createGroup } from './create.operation';
import { deleteGroup } from './delete.operation';
import { getAllGroups } from './getAll.operation';
import { removeMember } from './removeMember.operation';
import { removeOwner } from './removeOwner.operation';
import { setAddressListVisibility } from './setAddressListVisibility.operation';
import { setDeliveryManagement } from './setDeliveryManagement.operation';
import { updateGroup } from './update.operation';

/** Groups of a tenant. */
export const group: Resource = {
	name: 'Group',
	value: 'group',
	operations: [
		asOperation(addMember),
		asOperation(addOwner),
		asOperation(createGroup),
		asOperation(deleteGroup),
		asOperation(getAllGroups),
		asOperation(removeMember),
		asOperation(removeOwner),
		asOperation(setAddressListVisibility),
		asOperation(setDeliveryManagement),
		asOperation(updateGroup),
	],
};
