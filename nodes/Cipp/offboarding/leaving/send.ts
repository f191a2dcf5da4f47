import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import { redactSecrets } from '../../output/judge/redact';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import { isFinal } from '../../scheduler/state';
import type { Task } from '../../scheduler/task';
import { asSentences, resultTexts } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { isPassing } from '../../transport/patience';
import { inFull, isReadMissing } from '../../transport/wrapFailure';
import type { LeavingStep } from '../results';
import { planRequest } from './plan';
import type { LeavingOf, LeavingTask } from './tasks';

/** Looks for a task after the first one, when no answer came. */
const FURTHER_LOOKS = 3;

/** What became of asking CIPP for a task. Plain data: it is kept for a further try. */
export interface SentTask {
	taskId: string;
	command: string;
	title: string;
	step: LeavingStep;
	group?: string;
	/** `unknown`: no answer came, and CIPP does not show the task. `refused`: CIPP does not have it. */
	state: 'planned' | 'started' | 'refused' | 'unknown';
	/** When it is due, ISO 8601 in UTC. */
	scheduledTime: string;
	/** What is to be said of it, where that is not all well. */
	message?: string;
}

/** How a task is to be asked for. */
export interface Sending {
	of: LeavingOf;
	/** When it is due, in Unix seconds. */
	seconds: number;
	/** Whether CIPP is asked to start it at once, ahead of its time. */
	startNow: boolean;
	/** Whether an earlier try may have asked for it. */
	mayExist: boolean;
	/** How long it is looked for when no answer came, in milliseconds. */
	gracePeriodMs: number;
}

/**
 * Asks CIPP for a task, once. Its time lies a little ahead, and starting it is a request of its own:
 * if that one is lost, the task runs at its time all the same, and it never runs twice.
 *
 * @returns what became of it. Throws nothing
 */
export async function sendTask(
	task: LeavingTask,
	sending: Sending,
	context: OperationContext,
): Promise<SentTask> {
	const { of, seconds, mayExist, gracePeriodMs } = sending;
	const queries = new TaskQueries(context);
	if (mayExist) {
		const found = await queries.byId(task.id).catch((error: Error) => error);
		if (found instanceof Error) {
			const why = `Whether CIPP has the task already could not be found out: ${inFull(found)}`;
			return sent(task, seconds, 'unknown', why);
		}
		if (found) return await started(task, found, sending, context);
	}
	try {
		const { body } = await context.client.send(planRequest(task, of, seconds));
		const refusal = refusalIn(body, task.title);
		if (refusal) return sent(task, seconds, 'refused', refusal);
	} catch (error) {
		const failure = error as Error;
		if (!(failure instanceof CippFailure) || failure.outcome !== 'unknown') {
			return sent(task, seconds, 'refused', inFull(failure));
		}
		const { found, message } = await lookFor(task, gracePeriodMs, queries, context);
		if (!found) return sent(task, seconds, 'unknown', `${inFull(failure)} ${message}`);
		return await started(task, found, sending, context);
	}
	return await started(task, undefined, sending, context);
}

const ADDED = /^Successfully added task: /i;

/**
 * Refusals come with status 200 as well, so only CIPP's own sentence counts as a success.
 *
 * @param body answer of `AddScheduledItem` to a task with this title
 * @returns why CIPP did not plan it; undefined when it did
 */
export function refusalIn(body: unknown, title: string): string | undefined {
	const texts = resultTexts(body).map((text) => redactSecrets(text).text);
	const isAdded = texts.some(
		(text) => ADDED.test(text) && text.replace(ADDED, '').startsWith(title),
	);
	if (isAdded) return undefined;
	return texts.length > 0
		? asSentences(texts)
		: 'CIPP answered without saying that it planned the task.';
}

async function lookFor(
	{ id }: LeavingTask,
	gracePeriodMs: number,
	queries: TaskQueries,
	{ patience }: OperationContext,
): Promise<{ found?: Task; message: string }> {
	let message = 'CIPP has no task for it.';
	for (let look = 0; look <= FURTHER_LOOKS; look++) {
		if (look > 0) await patience.pause(gracePeriodMs / FURTHER_LOOKS);
		if (patience.stopped()) break;
		try {
			const found = await queries.byId(id);
			if (found) return { found, message: '' };
		} catch (error) {
			message = `Whether CIPP has a task for it could not be found out: ${inFull(error as Error)}`;
			if (isReadMissing(error as Error) || !isPassing(error as Error)) break;
		}
	}
	return { message };
}

/**
 * Has CIPP start a task ahead of its time, unless it has begun or ended: CIPP would run it again.
 *
 * @param found the task, when it was looked up; otherwise it was planned just now
 */
async function started(
	task: LeavingTask,
	found: Task | undefined,
	{ of, seconds, startNow }: Sending,
	{ client }: OperationContext,
): Promise<SentTask> {
	if (found && (isFinal(found) || !/^planned$/i.test(found.state))) {
		return sent(task, seconds, 'started');
	}
	if (!startNow) return sent(task, seconds, 'planned');
	try {
		await client.send({
			method: 'POST',
			endpoint: 'AddScheduledItem',
			query: { tenantFilter: of.tenant },
			body: { RowKey: task.id, RunNow: true },
		});
		return sent(task, seconds, 'started');
	} catch (error) {
		const why = `CIPP could not be asked to start it at once, so it runs at its time: ${inFull(error as Error)}`;
		return sent(task, seconds, 'planned', why);
	}
}

function sent(
	{ id, command, title, step, group }: LeavingTask,
	seconds: number,
	state: SentTask['state'],
	message?: string,
): SentTask {
	const scheduledTime =
		DateTime.fromSeconds(seconds, { zone: 'utc' }).toISO({ suppressMilliseconds: true }) ?? '';
	return {
		taskId: id,
		command,
		title,
		step,
		...(group !== undefined && { group }),
		state,
		scheduledTime,
		...(message !== undefined && { message }),
	};
}
