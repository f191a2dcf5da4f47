import { maySee } from '../access';
import { ok, plainText } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import { equalsTrue } from '../powershell/truth';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';
import { scheduledItemView } from './scheduledItemView';

/** Invoke-ListScheduledItems: the tasks that match all filters, newest scheduled time first. */
export const listScheduledItems: Endpoint = {
	name: 'ListScheduledItems',
	right: 'CIPP.Scheduler.Read',
	anyTenant: true,
	handle(call, state) {
		const name = call.either('Name');
		// Before 10.8.0 the name went unescaped into the filter.
		if (!state.profile.filtersInStorage && !call.either('Id') && name?.includes("'")) {
			return plainText(500, 'A syntax error was found in the filter expression.');
		}
		const rows = candidates(call, state).filter((row) => matches(row, call, state));
		rows.sort(
			(one, other) =>
				Number(other.ScheduledTime) - Number(one.ScheduledTime) ||
				Number(other.ExecutedTime ?? 0) - Number(one.ExecutedTime ?? 0),
		);
		return ok(rows.map((row) => scheduledItemView(row, state)));
	},
};

/** The rows of the narrowest index, so that a look-up does not walk through a table that only grows. */
function candidates(call: ApiCall, state: SimulatorState): TaskRow[] {
	const id = call.either('Id');
	if (id !== undefined) {
		const row = state.tasks.get(id);
		return row ? [row] : [];
	}
	const name = call.either('Name');
	if (name !== undefined) return [...state.tasks.named(name)];
	const tenants = tenantNames(call, state);
	return tenants
		? tenants.flatMap((tenant) => [...state.tasks.ofTenant(tenant)])
		: state.tasks.all();
}

function matches(row: TaskRow, call: ApiCall, state: SimulatorState): boolean {
	const tenants = tenantNames(call, state);
	if (tenants && !tenants.includes(row.Tenant)) return false;
	if (!isVisible(row, state)) return false;
	const searched = call.either('SearchTitle');
	if (searched !== undefined && !wildcard(searched).test(row.Name)) return false;
	if (call.either('Id') !== undefined) return true;

	if (equalsTrue(call.either('ShowHidden')) !== row.Hidden) return false;
	const type = call.either('Type');
	if (type === undefined) return true;
	return state.profile.filtersInStorage
		? row.Command === type
		: row.Command.toLowerCase() === type.toLowerCase();
}

/** The texts a task may be stored under for the wanted tenant; undefined for all tenants. */
function tenantNames(call: ApiCall, state: SimulatorState): string[] | undefined {
	const wanted = call.either('tenantFilter');
	if (wanted === undefined || wanted === 'AllTenants' || !state.profile.listsByTenant) {
		return undefined;
	}
	const tenant = state.profile.filtersInStorage ? state.directory.tenant(wanted) : undefined;
	return tenant ? [tenant.defaultDomainName, tenant.customerId] : [wanted];
}

function isVisible(row: TaskRow, { access, directory }: SimulatorState): boolean {
	if (!access.customRole?.allowedTenants) return true;
	const tenant = directory.tenant(row.Tenant);
	return tenant !== undefined && maySee(access, tenant);
}

/** A PowerShell wildcard pattern as a regular expression. */
function wildcard(pattern: string): RegExp {
	const escaped = pattern
		.replace(/[.+^${}()|\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/\?/g, '.');
	return new RegExp(`^${escaped}$`, 'is');
}
