import { isOutOfScope, OUT_OF_SCOPE } from './taskScope';
import type { Endpoint } from './endpoint';

/**
 * Invoke-RemoveScheduledItem: removes a task, and says so whatever happened, also without an id or
 * for one that does not exist. Steps that were started go on.
 */
export const removeScheduledItem: Endpoint = {
	name: 'RemoveScheduledItem',
	right: 'CIPP.Scheduler.ReadWrite',
	anyTenant: true,
	handle(call, state) {
		const id = call.either('id');
		const row = id === undefined ? undefined : state.tasks.get(id);
		if (isOutOfScope(row?.Tenant ?? '', state))
			return { status: 403, json: { Results: OUT_OF_SCOPE } };
		if (id !== undefined) state.tasks.remove(id);
		return {
			status: 200,
			json: { Results: 'Task removed successfully.' },
		};
	},
};
