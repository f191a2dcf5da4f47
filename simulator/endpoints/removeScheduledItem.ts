import { isOutOfScope, OUT_OF_SCOPE } from './taskScope';
import { textOf } from '../powershell/text';
import type { Endpoint } from './endpoint';

/** Rank of the first version whose status tells a key that storage does not take. */
const TELLS_WRONG_KEYS = 10_09_00;

const DONE = { Results: 'Task removed successfully.' };

/**
 * Invoke-RemoveScheduledItem: removes a task, and says so whatever happened, also for an id
 * that does not exist; since 10.9.0 the status tells one that storage does not take. Steps that were started go on.
 */
export const removeScheduledItem: Endpoint = {
	name: 'RemoveScheduledItem',
	right: 'CIPP.Scheduler.ReadWrite',
	anyTenant: true,
	handle(call, state) {
		const given = call.query('id') || call.bodyMember('id');
		if (state.profile.rank >= TELLS_WRONG_KEYS && !isKey(given)) {
			return { status: 400, json: DONE };
		}
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
