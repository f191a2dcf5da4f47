import type { OperationContext } from '../../../engine/operation';
import type { Task } from '../../../offboarding/tasks/task';
import { OFFBOARDING_COMMAND } from '../../../offboarding/tasks/task';
import { TaskQueries } from '../../../offboarding/tasks/taskQueries';
import type { OffboardParams } from './params';

/** Looks after the first one. CIPP writes the row before it answers, so the first mostly tells. */
const FURTHER_LOOKS = 3;

/**
 * Looks in CIPP for the task of a request that ended without an answer, by its marker. Looks again
 * for a while: a request that timed out may still be under way in CIPP.
 *
 * @returns the task, or undefined when it is not there after that time or CIPP cannot be asked
 */
export async function findByMarker(
	params: OffboardParams,
	marker: string,
	{ client, patience }: OperationContext,
): Promise<Task | undefined> {
	const queries = new TaskQueries(client, patience);
	const title = `Offboarding: ${params.userPrincipalName}`;
	const pause = params.gracePeriodMs / FURTHER_LOOKS;
	for (let look = 0; look <= FURTHER_LOOKS; look++) {
		if (look > 0) await patience.pause(pause);
		if (patience.stopped()) return undefined;
		const tasks = await queries
			.byTitle(params.tenant, OFFBOARDING_COMMAND, title)
			.catch(() => [] as Task[]);
		const own = tasks.find((task) => task.marker === marker);
		if (own) return own;
	}
	return undefined;
}
