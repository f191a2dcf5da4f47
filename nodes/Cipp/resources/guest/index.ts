import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllGuests } from './getAll.operation';

/** Guests of a tenant. */
export const guest: Resource = {
	name: 'Guest',
	value: 'guest',
	operations: [asOperation(getAllGuests)],
};
