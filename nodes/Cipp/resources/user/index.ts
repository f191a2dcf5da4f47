import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { offboardUser } from './offboard/offboard.operation';

/** Users of a tenant. */
export const user: Resource = {
	name: 'User',
	value: 'user',
	operations: [asOperation(offboardUser)],
};
