import { isRecord, type JsonRecord } from '../powershell/members';
import { momentOf } from '../powershell/moment';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';

/** Ranks of the first versions that store a member. */
const STORED_SINCE: Readonly<Record<string, number>> = {
	AlertComment: 8_07_00,
	Reference: 8_08_00,
	CustomSubject: 10_02_04,
	PsaTicketStrategy: 10_07_00,
	excludedTenants: 10_07_00,
};

/** Rank of the first version that keeps the caller's headers to itself. */
const HIDES_HEADERS = 10_05_00;

/** What CIPP stores of the caller with every task. */
const HEADERS = {
	'x-ms-client-principal-idp': 'azureStaticWebApps',
	'x-forwarded-for': '192.0.2.7',
};

/**
 * The parameters of a task as the API shows them: an object, since 10.5.0 without the caller's headers.
 *
 * @param row the task
 * @param rank of the version that is played
 */
export function shownParameters(row: TaskRow, rank: number): JsonRecord {
	const parameters: unknown = row.Parameters === '' ? {} : JSON.parse(row.Parameters);
	if (!isRecord(parameters)) return {};
	delete parameters.Headers;
	return rank < HIDES_HEADERS ? { ...parameters, Headers: HEADERS } : parameters;
}

/**
 * A time of the table as the API shows it: ISO 8601 in UTC with whole seconds. A text that is no
 * time within .NET's range stays as it is; an empty text is 1970.
 *
 * @param seconds Unix seconds as text
 */
export function shownTime(seconds: string): string {
	return momentOf(seconds)?.toISOString().replace('.000Z', 'Z') ?? seconds;
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
	const { rank } = state.profile;
	const stored = Object.entries(row).filter(([name]) => rank >= (STORED_SINCE[name] ?? 0));
	return {
		...Object.fromEntries(stored),
		Parameters: shownParameters(row, rank),
		Tenant:
			rank >= 8_02_00 ? shownTenant(row, tenant?.defaultDomainName ?? row.Tenant) : row.Tenant,
		Recurrence: shownRecurrence(row),
		ScheduledTime: rank >= 7_05_00 ? shownTime(row.ScheduledTime) : row.ScheduledTime,
		...(row.ExecutedTime === undefined ? {} : { ExecutedTime: shownTime(row.ExecutedTime) }),
	};
}
