import { isOutOfScope, OUT_OF_SCOPE } from './taskScope';
import type { ApiCall } from '../http/apiCall';
import type { Endpoint } from './endpoint';

const DONE = { Results: 'Task removed successfully.' };

/**
 * Invoke-RemoveScheduledItem: removes a task, and says so whatever happened, also without an id or
 * for one that does not exist. Steps that were started go on.
 */
export const removeScheduledItem: Endpoint = {
	name: 'RemoveScheduledItem',
	right: 'CIPP.Scheduler.ReadWrite',
	anyTenant: true,
	handle(call, state) {
		if (!isKey(call)) return { status: 400, json: DONE };
		const id = call.either('id');
		const row = id === undefined ? undefined : state.tasks.get(id);
		if (isOutOfScope(row?.Tenant ?? '', state))
			return { status: 403, json: { Results: OUT_OF_SCOPE } };
		if (id !== undefined) state.tasks.remove(id);
		return { status: 200, json: DONE };
	},
};

/** Whether storage takes the id as a key. */
function isKey(call: ApiCall): boolean {
	const id = call.query('id') ?? call.bodyMember('id');
	return !Array.isArray(id) && !(typeof id === 'string' && /[/\\#?]/.test(id));
}
