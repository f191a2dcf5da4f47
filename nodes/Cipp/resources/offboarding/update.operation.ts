import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { Entry, Operation, OperationContext, Refusals } from '../../engine/operation';
import { COMPANION_MOVE } from '../../offboarding/leaving/companions';
import { offboardings } from '../../offboarding/tasks/family';
import { failureOf, inCippsWords, withDetails } from '../../output/changeFailure';
import { resultLines } from '../../output/resultLine';
import { findItems } from '../../scheduler/queries/findItems';
import type { ScheduledItem } from '../../scheduler/queries/listItems';
import { CippFailure } from '../../transport/failure';
import { notFoundOut } from '../../transport/wrapFailure';
import { findPlanned, PLANNED_LOOK_UP } from './planned/find';
import { whyNotOfOneUser, whyNotPlanned, whyTooLate } from './planned/open';
import { plannedFields, readPlanned, subjectOf, type PlannedParams } from './planned/target';
import { changedOptions, problemsOf, warningsOf } from './update/apply';
import { isNothing, readChanges, type Changes } from './update/changes';
import { withCompanions } from './update/companions';
import { changeFields } from './update/fields';
import { planOf, type Plan } from './update/plan';
import { readBack } from './update/readBack';
import { asData, receiptOf } from './update/receipt';
import { REPLACE_TASK, replaceRequest } from './update/request';

interface UpdateParams extends PlannedParams {
	changes: Changes;
	/** The task as it was just before the request, and what was sent; for a lost answer. */
	sent?: { item: ScheduledItem; plan: Plan };
}

/** CIPP's own sentence (`Add-CIPPScheduledTask`); failures come with status 200 as well. */
const REPLACED = /^Successfully added task: /i;

/**
 * Changes an offboarding that is still planned, with the one request that replaces its task: at no
 * moment are there two of it, or none, and a request that fails leaves the old one.
 */
export const updateOffboarding: Operation<UpdateParams> = {
	name: 'Update',
	value: 'update',
	action: 'Update planned offboarding',
	description: 'Give a planned offboarding another date, other steps or another reference',
	fields: [...plannedFields, ...changeFields],
	endpoints: [...PLANNED_LOOK_UP, REPLACE_TASK, ...COMPANION_MOVE],
	writes: true,
	read: (item) => {
		const params = { ...readPlanned(item), changes: readChanges(item) };
		params.warnings.push(...item.takeWarnings());
		if (isNothing(params.changes)) {
			const left = params.warnings.filter((warning) => warning.includes(' is left out, because '));
			item.note(
				['Nothing is to change. Add a field to “Update Fields”, or choose a step.', ...left].join(
					' ',
				),
			);
		}
		return params;
	},
	subject: subjectOf,
	resolve: findAndCheck,
	submit: async ({ params }, context) => await replace(params, context),
	recover: async ({ params }, failure, context) => await recover(params, failure, context),
	finish: readBack,
};

async function findAndCheck(
	entries: Array<Entry<UpdateParams>>,
	context: OperationContext,
): Promise<Refusals> {
	const refusals = await findPlanned(entries, context);
	const now = DateTime.now();
	for (const { index, params } of entries) {
		const [task] = params.tasks;
		if (!task || refusals.has(index)) continue;
		const options = changedOptions(task.options, params.changes);
		const problems = [whyTooLate(task, now) ?? [], problemsOf({ ...task, options })].flat();
		if (problems.length > 0) refusals.set(index, problems);
	}
	return refusals;
}

async function replace(params: UpdateParams, context: OperationContext): Promise<IDataObject> {
	const [found] = params.tasks;
	const item = found && (await rowOf(found.id, context).catch(notRead));
	if (!item) throw refused('The offboarding is no longer among the tasks of CIPP.', params);
	const plan = planOf(item, params.changes);
	const task = { ...item.task, options: plan.options };
	const problems = [
		whyNotOfOneUser(item) ?? whyNotPlanned(item.task) ?? whyTooLate(item.task, DateTime.now()),
		...problemsOf(task),
	].filter((problem) => problem !== undefined);
	if (problems.length > 0) throw refused(problems.join(' '), params, item);
	const warnings = [...params.warnings, ...warningsOf(task)];
	if (plan.changed.length === 0) return asData(receiptOf(item, plan, warnings, ''));
	params.sent = { item, plan };
	try {
		const sent = await withCompanions(item, plan, context, async () => {
			const { body } = await context.client.send(replaceRequest(item, plan));
			const lines = resultLines(body);
			return failureOf(lines, REPLACED) ?? lines[0]?.text ?? '';
		});
		if (sent.result instanceof Error) return await Promise.reject(sent.result);
		return asData(receiptOf(item, plan, [...warnings, ...sent.warnings], sent.result));
	} catch (error) {
		const inWords = error instanceof CippFailure ? inCippsWords(error) : (error as Error);
		throw withDetails(inWords, offboardings.identity(item));
	}
}

/** The row as it is now: somebody may have changed or started it since the look-up. */
async function rowOf(
	taskId: string,
	context: OperationContext,
): Promise<ScheduledItem | undefined> {
	return (await findItems([taskId], [], context)).get(taskId);
}

/** Nothing was sent yet, whatever became of the question. */
function notRead(error: Error): never {
	throw notFoundOut('The planned offboarding could not be read', error);
}

function refused(message: string, { taskId }: PlannedParams, item?: ScheduledItem): CippFailure {
	return new CippFailure(message, {
		outcome: 'refused',
		description: 'Nothing was sent for the offboarding, and it is as it was.',
		details: item
			? { ...offboardings.identity(item), taskState: item.task.state }
			: { ...(taskId && { taskId }) },
	});
}

/** Looks whether a request without an answer has replaced the task all the same. */
async function recover(
	{ sent, tasks, changes, warnings }: UpdateParams,
	failure: CippFailure,
	context: OperationContext,
): Promise<IDataObject | undefined> {
	const [task] = tasks;
	const now = task && (await rowOf(task.id, context).catch(() => undefined));
	const plan = now && planOf(now, changes);
	if (now && plan?.changed.length === 0) {
		const message = 'CIPP gave no answer, but has the offboarding as it is to be.';
		return asData(receiptOf(sent?.item ?? now, sent?.plan ?? plan, warnings, message));
	}
	const { description = '' } = failure;
	const finding = now
		? 'So far CIPP has the offboarding as it was. Look at it before you run it again.'
		: 'The offboarding could not be read. Look at it in CIPP.';
	if (!description.includes(finding)) {
		Object.assign(failure, { description: `${description} ${finding}`.trim() });
	}
	return undefined;
}
