import type { EndpointUse, Entry, OperationContext, Refusals } from '../../../engine/operation';
import { lookUpUsers, USER_LOOK_UP } from '../../../identity/userLookUp';
import { nameOf } from '../../../identity/userReference';
import { offboardings } from '../../../offboarding/tasks/family';
import { findTasks, OFFBOARDING_TASKS, type TaskOwner } from '../../../offboarding/tasks/findTasks';
import { taskList } from '../../../scheduler/endpoints';
import { TaskQueries } from '../../../scheduler/queries/taskQueries';
import { isFinal, stateGroup } from '../../../scheduler/state';
import { lookUpTasks, type TaskParams } from '../../../scheduler/target';
import type { Task } from '../../../scheduler/task';
import { notFoundOut } from '../../../transport/wrapFailure';
import { whyNotPlanned } from './open';
import type { PlannedParams } from './target';

/** What the look-up sends, for the list of endpoints of an operation. */
export const PLANNED_LOOK_UP: EndpointUse[] = [
	taskList('Id', 'Type', 'ShowHidden', 'tenantFilter', 'Name', 'SearchTitle'),
	USER_LOOK_UP,
];

type PlannedEntry = Entry<PlannedParams>;

/**
 * Finds the planned offboardings that are meant, before anything is sent, and notes them on the
 * parameters. What an earlier try of this run has sent is not judged once more.
 *
 * @param takesAll whether all planned offboardings of a user are meant; else several are refused
 * @returns a problem for each item without an offboarding that is still planned
 */
export async function findPlanned(
	entries: PlannedEntry[],
	context: OperationContext,
	takesAll?: (entry: PlannedEntry) => boolean,
): Promise<Refusals> {
	const open = entries.filter(({ index }) => !context.wasSent(index));
	const refusals = await findByTask(
		open.filter(({ params }) => !params.user),
		context,
	);
	const ofUsers = open.filter(({ params }) => params.user);
	for (const [index, problem] of await findByUser(ofUsers, context, takesAll)) {
		refusals.set(index, problem);
	}
	refuseRepeated(open, refusals);
	return refusals;
}

async function findByTask(entries: PlannedEntry[], context: OperationContext): Promise<Refusals> {
	const asked = entries.map(({ index, params: { taskId } }) => ({
		index,
		params: { taskId } as TaskParams,
	}));
	const refusals = await lookUpTasks(asked, context, offboardings);
	entries.forEach(({ index, params }, place) => {
		const task = asked[place]?.params.item?.task;
		if (!task || refusals.has(index)) return;
		const problem = whyNotPlanned(task);
		if (problem) refusals.set(index, [problem]);
		else params.tasks = [task];
	});
	return refusals;
}

async function findByUser(
	entries: PlannedEntry[],
	context: OperationContext,
	takesAll: ((entry: PlannedEntry) => boolean) | undefined,
): Promise<Refusals> {
	if (entries.length === 0) return new Map();
	const refusals = await lookUpUsers(
		entries.flatMap(({ index, params: { tenant, user } }) =>
			user ? [{ index, tenant, user, need: 'checked' as const }] : [],
		),
		context,
	);
	const known = entries.filter(({ index }) => !refusals.has(index));
	const found = await findTasks(
		new TaskQueries(context),
		known.map(ownerOf),
		OFFBOARDING_TASKS,
		'anyName',
	);
	for (const entry of known) {
		const owner = ownerOf(entry);
		const failure = found.failureOf(owner);
		if (failure) {
			const what = `The planned offboardings of ${owner.userPrincipalName} could not be looked up`;
			refusals.set(entry.index, notFoundOut(what, failure));
			continue;
		}
		const all = takesAll?.(entry) === true;
		const choice = takesAll ? ', or turn on All Planned under Options' : '';
		const problem = take(entry.params, owner, found.of(owner), { all, choice });
		if (problem) refusals.set(entry.index, [problem]);
	}
	return refusals;
}

function ownerOf({ params: { tenant, user } }: PlannedEntry): TaskOwner {
	return { tenant, userPrincipalName: user ? nameOf(user) : '' };
}

/** @returns why none of the tasks can be taken; undefined when they were noted on the parameters */
function take(
	params: PlannedParams,
	{ tenant, userPrincipalName }: TaskOwner,
	tasks: Task[],
	{ all, choice }: { all: boolean; choice: string },
): string | undefined {
	const planned = tasks.filter((task) => stateGroup(task) === 'Planned');
	const running = tasks.filter((task) => !isFinal(task) && !planned.includes(task));
	if (planned.length === 0) {
		const others = (running.length > 0 ? running : tasks)
			.slice(0, 3)
			.map(({ id, state }) => `task ${id} is in state ${state}`);
		const rest = others.length > 0 ? ` What there is: ${others.join(', ')}.` : '';
		return `“User” is ${userPrincipalName}, for whom no offboarding is planned in ${tenant}.${rest}`;
	}
	if (planned.length > 1 && !all) {
		const each = planned.map(({ id, scheduledTime }) => `${id} for ${scheduledTime ?? 'no time'}`);
		return `“User” is ${userPrincipalName}, for whom ${planned.length} offboardings are planned in ${tenant}: ${each.join(', ')}. Set Find By to Task and choose one${choice}.`;
	}
	params.tasks = planned;
	for (const { id, state } of running) {
		params.warnings.push(
			`Another offboarding of the user is running and goes on: task ${id} (state ${state}).`,
		);
	}
	return undefined;
}

/** One task may be named in two items, by its ID and by its user. */
function refuseRepeated(entries: PlannedEntry[], refusals: Refusals): void {
	const first = new Map<string, number>();
	for (const { index, params } of entries) {
		if (refusals.has(index)) continue;
		for (const { id, user } of params.tasks) {
			const earlier = first.get(id);
			if (earlier === undefined) first.set(id, index);
			else {
				refusals.set(index, [
					`The planned offboarding of ${user} (task ${id}) is also in item ${earlier}. Remove one of the two, e.g. with a Remove Duplicates node.`,
				]);
			}
		}
	}
}
