import { intuneOf } from '../directory/intune';
import type { SimTenant } from '../directory/types';
import type { JsonRecord } from '../powershell/members';
import { GraphError } from './graphError';

/** What an address of Intune stands for: a list, or one object. */
type Resource = { list: JsonRecord[] } | { single: JsonRecord };

/**
 * Reads an address of Intune in a tenant.
 *
 * @param collection `managedDevices` and so on, in any letter case
 * @param id of one object; undefined for all
 * @throws GraphError with the text of Graph when there is no such thing
 */
export function intuneResource(tenant: SimTenant, collection: string, id?: string): Resource {
	const { devices, apps, filters } = intuneOf(tenant);
	const rows = {
		manageddevices: devices,
		mobileapps: apps,
		assignmentfilters: filters,
	}[collection.toLowerCase()];
	if (!rows) throw new GraphError(`Resource not found for the segment '${collection}'.`);
	if (id === undefined) return { list: rows };
	const single = rows.find((row) => row.id === id);
	if (single) return { single };
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}
