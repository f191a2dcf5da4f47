import type { Entry, OperationContext, Refusals } from '../../engine/operation';
import { TaskQueries } from '../../scheduler/queries/taskQueries';
import { isFinal } from '../../scheduler/state';
import { inFull, isReadMissing, notFoundOut } from '../../transport/wrapFailure';
import type { EarlierTask, OffboardParams } from '../order/params';
import { findTasks, OFFBOARDING_TASKS } from '../tasks/findTasks';
import { markersOf } from './receipt';

/** What the look-up before the sending found, kept beside the entries of a run. */
export interface Earlier {
	tasks: Map<number, EarlierTask>;
	warnings: Map<number, string[]>;
	refusals: Refusals;
}

/**
 * Looks for offboardings of the same users that CIPP has already: CIPP does not refuse a second
 * one, and a user would be offboarded twice.
 *
 * @param entries checked items; those with Queue Again are not looked up
 * @returns what was found. An item is refused when the user chose so, or when CIPP could not be
 * asked; a client without the right to read tasks only gets a warning.
 */
export async function findEarlier(
	entries: Array<Entry<OffboardParams>>,
	context: OperationContext,
): Promise<Earlier> {
	const earlier: Earlier = { tasks: new Map(), warnings: new Map(), refusals: new Map() };
	const asked = entries.filter(({ params }) => params.ifAlreadyQueued !== 'queueAgain');
	if (asked.length === 0) return earlier;
	const queries = new TaskQueries(context);
	const found = await findTasks(
		queries,
		asked.map(({ params }) => params),
		OFFBOARDING_TASKS,
		'anyName',
	);
	for (const { index, params } of asked) {
		const failure = found.failureOf(params);
		if (failure) {
			noteFailure(earlier, index, params, failure);
			continue;
		}
		const tasks = found.of(params);
		const { job, deletion } = markersOf(params, index, context.marker);
		const own = tasks.find(({ marker }) => marker === job);
		const ownDeletion = own && tasks.find(({ marker }) => marker === deletion);
		const open = tasks.find((task) => !isFinal(task));
		const task = own ?? open;
		if (!task) continue;
		if (!own && params.ifAlreadyQueued === 'fail') {
			earlier.refusals.set(index, [
				`An offboarding of ${params.userPrincipalName} is already in state ${task.state} in CIPP (task ${task.id}). Delete that task, or choose Skip or Queue Again under If Already Queued.`,
			]);
			continue;
		}
		earlier.tasks.set(index, {
			task,
			isOwn: own !== undefined,
			...(ownDeletion && { deletion: ownDeletion }),
		});
	}
	return earlier;
}

function noteFailure(
	earlier: Earlier,
	index: number,
	params: OffboardParams,
	failure: Error,
): void {
	if (isReadMissing(failure) && params.ifAlreadyQueued === 'skip') {
		earlier.warnings.set(index, [
			`It could not be found out whether the user is being offboarded already: ${inFull(failure)}`,
		]);
		return;
	}
	earlier.refusals.set(
		index,
		notFoundOut(
			`It could not be found out whether ${params.userPrincipalName} is being offboarded already`,
			failure,
			'Queue Again under If Already Queued sends without looking.',
		),
	);
}
