import { isMade } from '../../scripts/record/microsoft';
import type { Recording } from '../../scripts/record/recording';
import type { Said } from '../../scripts/record/runNode';

/** What was true after a run of the node. */
export type Truth = 'done' | 'partly' | 'nothing';

/** Changes that CIPP makes in itself, without a call to Microsoft. */
const OWN_CHANGES = /^(ExecOffboardUser|AddScheduledItem|RemoveScheduledItem)$/i;

/** How many requests at the beginning of a recording made the task that the run is about. */
export const SET_UP = 2;

/**
 * What was true after a run, read from the calls that reached Microsoft and from the statuses of
 * CIPP, never from CIPP's words.
 *
 * @param recording a run of the node
 * @returns for a change whether it was made, for a read whether all of it was answered
 */
export function truthOf({ exchanges, calls, node }: Recording): Truth {
	if (calls?.length) {
		const made = calls.filter(isMade).length;
		return made === calls.length ? 'done' : made > 0 ? 'partly' : 'nothing';
	}
	const own = exchanges.slice(needsTask(node?.resource) ? SET_UP : 0);
	const changes = own.filter(({ method }) => method !== 'GET');
	const isDone =
		changes.length > 0
			? changes.every(({ endpoint, status }) => OWN_CHANGES.test(endpoint) && status === 200)
			: own.length > 0 && own.every(({ status }) => status === 200);
	return isDone ? 'done' : 'nothing';
}

/** Whether the runs of a resource are about a task that was made for them. */
export function needsTask(resource: string | undefined): boolean {
	return resource !== 'user';
}

/**
 * Whether what the node said is what was true.
 *
 * @param truth what was true
 * @param said what the node said
 * @returns the complaint; undefined when it may be said
 */
export function complaintOf(truth: Truth, { outcome }: Said): string | undefined {
	if (truth === 'done') {
		return outcome === 'success' ? undefined : `It was done, and the node says ${outcome}.`;
	}
	if (outcome === 'success') return `The node says success, and ${truth} of it was done.`;
	return truth === 'partly' && outcome !== 'unknown'
		? `It was done in part, and the node says ${outcome}.`
		: undefined;
}
