import type { OperationContext } from '../../engine/operation';
import { quoted } from '../../identity/directory';
import { groupsNamed } from './lookUp';

/** CIPP takes these for a pattern, or for the end of a name. */
const AMBIGUOUS = /[*?,]/;

/**
 * The names of groups, for functions of CIPP that find groups by nothing else. It assigns to every
 * group that a name fits.
 *
 * @param ids object IDs
 * @returns the names in the order of the IDs, or why they cannot be used, in sentences
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function uniqueNames(
	tenant: string,
	ids: string[],
	context: OperationContext,
): Promise<{ names: string[]; problems: string[] }> {
	if (ids.length === 0) return { names: [], problems: [] };
	const filter = `id in (${ids.map(quoted).join(',')})`;
	const rows = await groupsNamed(tenant, filter, context);
	const problems: string[] = [];
	const names: string[] = [];
	for (const id of ids) {
		const row = rows.find((one) => String(one.id).toLowerCase() === id.toLowerCase());
		const name = String(row?.displayName ?? '');
		if (!row) problems.push(`CIPP does not find the group ${id} in ${tenant}.`);
		else if (AMBIGUOUS.test(name)) {
			problems.push(
				`CIPP finds the group ${name} by its name only, and takes *, ? and commas in it for something else. Choose another group, or assign in a step of its own.`,
			);
		} else {
			const same = await groupsNamed(tenant, `displayName eq ${quoted(name)}`, context);
			if (same.length > 1) {
				problems.push(
					`CIPP finds the group ${name} by its name only, which ${same.length} groups of ${tenant} have. Assign in a step of its own.`,
				);
			}
			names.push(name);
		}
	}
	return { names, problems };
}
