import type { SimTenant } from '../directory/types';
import type { JsonRecord } from '../powershell/members';
import { selected, type GraphParameters } from './query';
import { graphUser } from './userView';

const MANAGER = /^manager(?:\(\$select=([\w,]+)\))?$/;

/**
 * Puts related objects into rows of users, as far as `$expand=manager` asks for it. A user without a
 * manager has no member `manager`, as in Graph.
 *
 * @param rows users
 * @param tenant where they are
 * @param parameters the options of the request
 * @returns the rows, and the options with the related objects among the wanted properties
 */
export function withExpanded(
	rows: JsonRecord[],
	tenant: SimTenant,
	parameters: GraphParameters,
): { rows: JsonRecord[]; parameters: GraphParameters } {
	const match = MANAGER.exec(parameters.$expand ?? '');
	if (!match) return { rows, parameters };
	const [, properties] = match;
	const byId = new Map(tenant.users.map((user) => [user.id, user]));
	const managerOf = (row: JsonRecord): JsonRecord | undefined => {
		const manager = byId.get(byId.get(String(row.id))?.manager ?? '');
		const view = manager && graphUser(manager);
		return view && properties ? selected(view, properties) : view;
	};
	return {
		rows: rows.map((row) => {
			const manager = managerOf(row);
			return manager ? { ...row, manager } : row;
		}),
		parameters: {
			...parameters,
			...(parameters.$select && { $select: `${parameters.$select},manager` }),
		},
	};
}
