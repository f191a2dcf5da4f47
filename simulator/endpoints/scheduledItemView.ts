import { isRecord, type JsonRecord } from '../powershell/members';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';

/** Seconds of the years 1 to 9999, the range of a .NET date. */
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

/**
 * The parameters of a task as the API shows them: an object, without the caller's headers.
 *
 * @param row the task
 */
export function shownParameters(row: TaskRow): JsonRecord {
	const parameters: unknown = row.Parameters === '' ? {} : JSON.parse(row.Parameters);
	if (!isRecord(parameters)) return {};
	delete parameters.Headers;
	return parameters;
}

/**
 * A time of the table as the API shows it: ISO 8601 in UTC with whole seconds. A text that is no
 * time within .NET's range stays as it is; an empty text is 1970.
 *
 * @param seconds Unix seconds as text
 */
export function shownTime(seconds: string): string {
	const number = Number(seconds);
	if (!Number.isInteger(number) || number < FIRST_SECOND || number > LAST_SECOND) return seconds;
	return new Date(number * 1000).toISOString().replace('.000Z', 'Z');
}

/** The recurrence of a task as the API shows it. */
export function shownRecurrence(row: TaskRow): string {
	return row.Recurrence === '' || row.Recurrence === '0' ? 'Once' : row.Recurrence;
}

/** The tenant or the group of tenants of a task as the API shows it. */
export function shownTenant(
	row: TaskRow,
	name: string,
): { label: string; value: string; type: string } | 'None' {
	if (row.TenantGroup !== undefined) {
		const group: unknown = JSON.parse(row.TenantGroup);
		if (isRecord(group)) {
			return { label: String(group.label), value: String(group.value), type: 'Group' };
		}
	}
	return name === '' ? 'None' : { label: name, value: name, type: 'Tenant' };
}

/**
 * A task as ListScheduledItems shows it.
 *
 * @param row the task
 * @param state the simulator
 */
export function scheduledItemView(row: TaskRow, state: SimulatorState): JsonRecord {
	// Only a customer id needs the walk through the tenants; nearly all tasks hold a domain.
	const tenant = row.Tenant.includes('.')
		? undefined
		: state.directory.tenants.find((entry) => entry.customerId === row.Tenant);
	return {
		...row,
		Parameters: shownParameters(row),
		Tenant: shownTenant(row, tenant?.defaultDomainName ?? row.Tenant),
		Recurrence: shownRecurrence(row),
		ScheduledTime: shownTime(row.ScheduledTime),
		...(row.ExecutedTime === undefined ? {} : { ExecutedTime: shownTime(row.ExecutedTime) }),
	};
}
