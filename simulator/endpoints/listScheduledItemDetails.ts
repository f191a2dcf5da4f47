import { ok, plainText } from '../http/answer';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';
import { isOutOfScope, OUT_OF_SCOPE } from './taskScope';
import { shownParameters, shownRecurrence, shownTenant, shownTime } from './scheduledItemView';

/**
 * Invoke-ListScheduledItemDetails: one task with its parsed results. Until 10.9.0 it is not
 * limited to the tenants of the caller.
 */
export const listScheduledItemDetails: Endpoint = {
	name: 'ListScheduledItemDetails',
	right: 'CIPP.Scheduler.Read',
	anyTenant: true,
	existsIn: ({ rank }) => rank >= 7_05_00,
	handle(call, state) {
		const rowKey = call.either('RowKey');
		if (rowKey === undefined) return plainText(400, "Required parameter 'RowKey' is missing");
		const row = state.tasks.get(rowKey);
		if (!row) return plainText(404, `Task with RowKey '${rowKey}' not found`);
		if (isOutOfScope(row.Tenant, state)) return plainText(403, OUT_OF_SCOPE);
		const tenant = shownTenant(row, row.Tenant);
		return ok({
			Task: {
				RowKey: row.RowKey,
				Name: row.Name,
				TaskState: row.TaskState,
				Command: row.Command,
				Parameters: shownParameters(row, state.profile.rank),
				Recurrence: shownRecurrence(row),
				ExecutedTime: shownTime(row.ExecutedTime ?? ''),
				ScheduledTime: shownTime(row.ScheduledTime),
				PostExecution: row.PostExecution,
				Tenant: tenant,
				TenantGroup: row.TenantGroup ?? null,
				Hidden: row.Hidden,
				Results: row.Results,
				Timestamp: row.Timestamp,
				Trigger: row.Trigger === undefined ? null : (JSON.parse(row.Trigger) as unknown),
			},
			Details: detailsOf(row, tenant, state),
		});
	},
};

function detailsOf(row: TaskRow, tenant: unknown, state: SimulatorState): unknown[] {
	const large = state.tasks.largeResultsOf(row.RowKey);
	if (large.length > 0) {
		return large.map(([name, json]) => ({
			Timestamp: row.Timestamp,
			Tenant: name,
			Results: parsedResults(json),
		}));
	}
	// An error while the tenant is looked up loses the results without a word.
	const results = state.tenantLookupFails ? [] : parsedResults(row.Results);
	return [{ Timestamp: row.Timestamp, Tenant: tenant, Results: results }];
}

function parsedResults(stored: string): unknown[] {
	const text = stored.trim();
	// A dot does not match line breaks, so the error object of a failed task stays a text.
	if (!/^(\[.*\]|\{.*\})$/.test(text)) return [stored];
	try {
		return [JSON.parse(text) as unknown].flat();
	} catch {
		return [stored];
	}
}
