import { isOutOfScope, OUT_OF_SCOPE } from './taskScope';
import { textOf } from '../powershell/text';
import type { Endpoint } from './endpoint';

const DONE = { Results: 'Task removed successfully.' };

/**
 * Invoke-RemoveScheduledItem: removes a task, and says so whatever happened, also for an id
 * that does not exist; only the status tells one that storage does not take. Steps that were started go on.
 */
export const removeScheduledItem: Endpoint = {
	name: 'RemoveScheduledItem',
	right: 'CIPP.Scheduler.ReadWrite',
	anyTenant: true,
	handle(call, state) {
		const given = call.query('id') || call.bodyMember('id');
		if (!isKey(given)) return { status: 400, json: DONE };
		const id = textOf(given);
		const row = state.tasks.get(id);
		if (isOutOfScope(row?.Tenant ?? '', state))
			return { status: 403, json: { Results: OUT_OF_SCOPE } };
		state.tasks.remove(id);
		return { status: 200, json: DONE };
	},
};

/** Whether storage takes the id as a key. */
function isKey(id: unknown): boolean {
	return id !== undefined && id !== null && !Array.isArray(id) && !/[/\\#?]/.test(textOf(id));
}
