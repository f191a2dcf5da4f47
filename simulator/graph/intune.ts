import { deploymentsOf } from '../directory/defender';
import { intuneOf } from '../directory/intune';
import type { SimTenant } from '../directory/types';
import type { JsonRecord } from '../powershell/members';
import { GraphError } from './graphError';

/** What an address of Intune stands for: a list, or one object. */
type Resource = { list: JsonRecord[] } | { single: JsonRecord };

/**
 * Reads an address of Intune in a tenant.
 *
 * @param path the collection, the ID of one object, and what belongs to it; collections are found in
 * any letter case
 * @throws GraphError with the text of Graph when there is no such thing
 */
export function intuneResource(tenant: SimTenant, path: string[]): Resource {
	const [collection = '', id, relation] = path;
	const rows = rowsOf(tenant, collection.toLowerCase());
	if (!rows) throw new GraphError(`Resource not found for the segment '${collection}'.`);
	if (id === undefined) return { list: rows };
	const single = rows.find((row) => row.id === id);
	if (single) {
		return relation === 'assignments' ? { list: single.assignments as JsonRecord[] } : { single };
	}
	throw new GraphError(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** Collections of policies: a name that is none of the others and of letters only. */
function rowsOf(tenant: SimTenant, collection: string): JsonRecord[] | undefined {
	const { devices, apps, filters, policies } = intuneOf(tenant);
	const found = { manageddevices: devices, mobileapps: apps, assignmentfilters: filters };
	if (collection in found) return found[collection as keyof typeof found];
	if (!/(?:policies|configurations|profiles)$/.test(collection)) return undefined;
	const own = policies.filter(({ URLName }) => String(URLName).toLowerCase() === collection);
	if (collection !== 'configurationpolicies') return own;
	return [...own, ...deploymentsOf(tenant).map((name) => ({ id: name, name }))];
}
