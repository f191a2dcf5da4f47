import type { OperationContext } from '../../engine/operation';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import type { Task } from '../../scheduler/task';
import { isPassing } from '../../transport/patience';
import { inFull } from '../../transport/wrapFailure';
import type { OffboardParams } from '../order/params';
import { OFFBOARDING_COMMAND } from '../tasks/commands';

/** Looks after the first one. CIPP writes the row before it answers, so the first mostly tells. */
const FURTHER_LOOKS = 3;

/** What looking for the task of a request without an answer came to. */
export interface Search {
	task?: Task;
	/** For the user, as a sentence. */
	findings: string;
}

/**
 * Looks in CIPP for the task of a request that ended without an answer, by its marker. Looks again
 * for a while: a request that timed out may still be under way in CIPP.
 *
 * @returns the task, or else what is to be said about its absence
 */
export async function findByMarker(
	params: OffboardParams,
	marker: string,
	context: OperationContext,
): Promise<Search> {
	const { patience } = context;
	const queries = new TaskQueries(context);
	const title = `Offboarding: ${params.userPrincipalName}`;
	let failure: Error | undefined;
	for (let look = 0; look <= FURTHER_LOOKS; look++) {
		if (look > 0) await patience.pause(params.gracePeriodMs / FURTHER_LOOKS);
		if (patience.stopped()) break;
		try {
			const tasks = await queries.byTitle(params.tenant, OFFBOARDING_COMMAND, title);
			const task = tasks.find((candidate) => candidate.marker === marker);
			if (task) return { task, findings: `CIPP has it as task ${task.id}.` };
			failure = undefined;
		} catch (error) {
			failure = error as Error;
			// A client that may not read tasks will not be let in later either.
			if (!isPassing(failure)) break;
		}
	}
	return { findings: failure ? notAsked(failure) : notThere(params.gracePeriodMs) };
}

function notAsked(failure: Error): string {
	return `Whether CIPP has a task for it could not be found out: ${inFull(failure)}`;
}

function notThere(gracePeriodMs: number): string {
	const seconds = Math.round(gracePeriodMs / 100) / 10;
	return seconds > 0
		? `It was looked for during ${seconds} second${seconds === 1 ? '' : 's'}, and CIPP has no task for it.`
		: 'It was looked for, and CIPP has no task for it yet.';
}
