import { ok, plainText } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import { textOf } from '../powershell/text';
import { wildcard } from '../powershell/wildcard';
import { equalsTrue } from '../powershell/truth';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';
import { calledTenant } from '../tenants';
import { tenantScope } from '../tenantScope';
import type { Endpoint } from './endpoint';
import { newestFirst } from './scheduledItemOrder';
import { scheduledItemView } from './scheduledItemView';

/** What a request asks for; undefined where it does not say. */
interface Wanted {
	id: string | undefined;
	name: string | undefined;
	type: string | undefined;
	title: string | undefined;
	hidden: boolean;
	/** Whether a task may be stored for this text. */
	tenant: ((stored: string) => boolean) | undefined;
	/** The only texts a task may be stored for, where they can be looked up. */
	tenantNames: string[] | undefined;
}

/** Invoke-ListScheduledItems: the tasks that match all filters, newest scheduled time first. */
export const listScheduledItems: Endpoint = {
	name: 'ListScheduledItems',
	right: 'CIPP.Scheduler.Read',
	anyTenant: true,
	handle(call, state) {
		const wanted = wantedBy(call, state);
		// Before 10.8.0 the name went unescaped into the filter.
		if (!state.profile.filtersInStorage && !wanted.id && wanted.name?.includes("'")) {
			return plainText(500, 'A syntax error was found in the filter expression.');
		}
		const scope = tenantScope(state.access, state.directory)?.taskTenants;
		const rows = candidates(wanted, state)
			.filter((row) => matches(row, wanted, state))
			.filter((row) => !scope || scope.has(row.Tenant.toLowerCase()));
		const named = titled(rows, wanted.title);
		return ok(newestFirst(named).map((row) => scheduledItemView(row, state)));
	},
};

/** The rows with a title; a pattern that is not valid is told only where there are rows. */
function titled(rows: TaskRow[], title: string | undefined): TaskRow[] {
	if (title === undefined || rows.length === 0) return rows;
	const pattern = wildcard(title);
	return rows.filter(({ Name }) => pattern.test(Name));
}

function wantedBy(call: ApiCall, state: SimulatorState): Wanted {
	const read = (name: string) => (call.query(name) ?? textOf(call.bodyMember(name))) || undefined;
	const { listsById, searchesTitles } = state.profile;
	const id = listsById ? read('Id') : undefined;
	const title = id === undefined && searchesTitles ? read('SearchTitle') : undefined;
	return {
		id,
		name: read('Name'),
		type: read('Type'),
		title,
		hidden: equalsTrue(call.query('ShowHidden')) || equalsTrue(call.bodyMember('ShowHidden')),
		...tenantWanted(read('tenantFilter'), state),
	};
}

/** Which texts as tenant of a task pass the filter. */
function tenantWanted(
	name: string | undefined,
	state: SimulatorState,
): Pick<Wanted, 'tenant' | 'tenantNames'> {
	if (name === undefined || name.toLowerCase() === 'alltenants' || !state.profile.listsByTenant) {
		return { tenant: undefined, tenantNames: undefined };
	}
	if (!state.profile.filtersInStorage) {
		const wanted = name.toLowerCase();
		return { tenant: (stored) => stored.toLowerCase() === wanted, tenantNames: undefined };
	}
	const { nowhere, defaultDomainName, customerId } = calledTenant(state, name);
	const tenantNames = nowhere ? [name] : [defaultDomainName, customerId];
	return { tenant: (stored) => tenantNames.includes(stored), tenantNames };
}

/** The rows of the narrowest index, so that a look-up does not walk through a table that only grows. */
function candidates({ id, name, tenantNames }: Wanted, state: SimulatorState): TaskRow[] {
	if (id !== undefined) return [state.tasks.get(id) ?? []].flat();
	if (name !== undefined) return [...state.tasks.named(name)];
	return tenantNames
		? tenantNames.flatMap((tenant) => [...state.tasks.ofTenant(tenant)])
		: state.tasks.all();
}

function matches(row: TaskRow, wanted: Wanted, state: SimulatorState): boolean {
	if (wanted.tenant && !wanted.tenant(row.Tenant)) return false;
	if (wanted.id !== undefined) return true;
	if (wanted.hidden !== row.Hidden) return false;
	const { type } = wanted;
	if (type === undefined) return true;
	return state.profile.filtersInStorage
		? row.Command === type
		: row.Command.toLowerCase() === type.toLowerCase();
}
