import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllJitAdmins } from './getAll.operation';
import { grantJitAdmin } from './grant.operation';

/** Admin rights for a time. */
export const jitAdmin: Resource = {
	name: 'JIT Admin',
	value: 'jitAdmin',
	operations: [asOperation(getAllJitAdmins), asOperation(grantJitAdmin)],
};
