import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { taskList } from '../../scheduler/endpoints';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import { isFinal } from '../../scheduler/state';
import type { Task } from '../../scheduler/task';
import { asSentences } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { inFull } from '../../transport/wrapFailure';
import { FOLLOWED_BY } from './followedBy';
import { PLAN, planRequest } from './plan';
import { HOURS_BEHIND } from './receipt';
import { refusalIn } from './send';
import { leavingTaskId } from './tasks';

/** What moving them sends, for the list of endpoints of an operation. */
export const COMPANION_MOVE: EndpointUse[] = [taskList('Id'), PLAN];

/**
 * The tasks that were planned behind an offboarding, by what CIPP keeps with it.
 *
 * @param task the offboarding
 * @returns their RowKeys; none for an offboarding that nothing follows
 */
export function companionIds({ options, marker, user }: Task): string[] {
	const parts = options[FOLLOWED_BY];
	if (!Array.isArray(parts) || marker === '') return [];
	return parts
		.filter((part): part is string => typeof part === 'string')
		.map((part) => leavingTaskId(marker, user, part));
}

/**
 * Removes what was planned behind an offboarding that is cancelled. One that CIPP has begun stays.
 *
 * @param task the offboarding
 * @returns RowKeys of what was removed
 * @throws CippFailure when one of them is still there, or nobody knows
 */
export async function removeCompanions(task: Task, context: OperationContext): Promise<string[]> {
	const about = `The offboarding of ${task.user} is deleted, but a task that changes the account afterwards may still be planned`;
	return await eachPlanned(task, about, context, async ({ id }, queries) => {
		await context.client.send({ method: 'POST', endpoint: 'RemoveScheduledItem', body: { id } });
		if (await queries.byId(id))
			throw new CippFailure('CIPP did not remove it', { outcome: 'unknown' });
	});
}

/**
 * Moves what was planned behind an offboarding to behind its new time. CIPP replaces a task that is
 * sent under its own key; what is not sent would be emptied.
 *
 * @param task the offboarding
 * @param seconds its new time, in Unix seconds
 * @returns RowKeys of what was moved
 * @throws CippFailure when one of them was not moved, or nobody knows
 */
export async function moveCompanions(
	task: Task,
	seconds: number,
	context: OperationContext,
): Promise<string[]> {
	const about = `The offboarding of ${task.user} has another time, but a task that changes the account afterwards may still be planned for the old one`;
	return await eachPlanned(task, about, context, async (companion, queries) => {
		const [row] = (await queries.rows({ Id: companion.id })).filter(
			({ RowKey }) => RowKey === companion.id,
		);
		// CIPP notes the caller anew.
		const parameters = { ...(row?.Parameters as IDataObject | undefined) };
		delete parameters.Headers;
		const { body } = await context.client.send(
			planRequest(
				{ ...companion, title: companion.name, parameters },
				companion,
				seconds + HOURS_BEHIND * 3600,
			),
		);
		const refusal = refusalIn(body, companion.name);
		if (refusal) throw new CippFailure(refusal, { outcome: 'refused' });
	});
}

async function eachPlanned(
	task: Task,
	about: string,
	context: OperationContext,
	work: (companion: Task, queries: TaskQueries) => Promise<void>,
): Promise<string[]> {
	const queries = new TaskQueries(context);
	const done: string[] = [];
	for (const id of companionIds(task)) {
		try {
			const found = await queries.byId(id);
			// Run already, or deleted by somebody.
			if (!found || isFinal(found)) continue;
			if (!/^planned$/i.test(found.state)) {
				throw new CippFailure(`CIPP has begun it (state ${found.state})`, { outcome: 'refused' });
			}
			await work(found, queries);
			done.push(id);
		} catch (error) {
			throw notDone(about, task, id, error as Error);
		}
	}
	return done;
}

function notDone(about: string, { id, user }: Task, companion: string, error: Error): CippFailure {
	return new CippFailure(about, {
		outcome: 'done',
		description: `${asSentences([inFull(error)])} Look at task ${companion} in CIPP.`,
		details: { taskId: id, userEmail: user, afterLeavingTask: companion },
	});
}
