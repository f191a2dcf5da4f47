import { addScheduledItem } from './addScheduledItem';
import type { Endpoint } from './endpoint';
import { execOffboardUser } from './execOffboardUser';
import { getVersion } from './getVersion';
import { listGraphRequest } from './listGraphRequest';
import { listMailboxes } from './listMailboxes';
import { listOffboardingProgress } from './listOffboardingProgress';
import { listScheduledItemDetails } from './listScheduledItemDetails';
import { listScheduledItems } from './listScheduledItems';
import { listTenants } from './listTenants';
import { listUsers } from './listUsers';
import { publicPing } from './publicPing';
import { removeScheduledItem } from './removeScheduledItem';

/** All endpoints. A new one is a file in this folder and a line here. */
export const ENDPOINTS: readonly Endpoint[] = [
	addScheduledItem,
	execOffboardUser,
	getVersion,
	listGraphRequest,
	listMailboxes,
	listOffboardingProgress,
	listScheduledItemDetails,
	listScheduledItems,
	listTenants,
	listUsers,
	publicPing,
	removeScheduledItem,
];

const BY_NAME = new Map(ENDPOINTS.map((endpoint) => [endpoint.name.toLowerCase(), endpoint]));

/**
 * @param name as asked for, in any case
 * @returns the endpoint, or undefined when there is none of that name
 */
export function endpointNamed(name: string): Endpoint | undefined {
	return BY_NAME.get(name.toLowerCase());
}
