import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { NewTask, Simulator, TaskRow } from '../../simulator';
import type { CippRunResult } from '../../workbench/runCipp';
import type { CippTest, TestRun } from '../support/cipp';
import { LEAVERS } from '../support/cipp';

/** A password as CIPP writes one into the results of a task. */
export const PASSWORD = 'Quartz.Meadow.Violin.42';

const YEAR_2026 = Date.UTC(2026, 0, 1) / 1000;

/** Unix seconds as CIPP stores them, so many days after the first of January 2026. */
export function day(days: number): string {
	return String(YEAR_2026 + 86_400 * days);
}

/** Result lines in the form in which CIPP stores those of an offboarding. */
export function stored(...lines: string[]): string {
	const entries = lines.map((Results) => ({ Results }));
	return `${JSON.stringify(entries.length === 1 ? entries[0] : entries)}\r\n`;
}

/** The lines that confirm the steps of `offboardingOf`. */
export function goodLines(user: string): string[] {
	return [
		`Successfully revoked sessions for ${user}`,
		`Successfully set account enabled state to False for ${user}`,
	];
}

/** Writes the task of an offboarding into CIPP's table: sessions and sign-in, unless told otherwise. */
export function addOffboarding(
	cipp: Simulator,
	user: string,
	details: Partial<NewTask> & { options?: IDataObject } = {},
): TaskRow {
	const { options = { RevokeSessions: true, DisableSignIn: true }, ...rest } = details;
	return cipp.addTask({
		Name: `Offboarding: ${user}`,
		Command: 'Invoke-CIPPOffboardingJob',
		Tenant: user.replace(/^.*@/, ''),
		Parameters: JSON.stringify({ Username: user, RunScheduled: true, options }),
		ScheduledTime: day(1),
		...rest,
	});
}

/** Writes an offboarding that has ended well. */
export function addCompleted(
	cipp: Simulator,
	user: string,
	details: Parameters<typeof addOffboarding>[2] = {},
): TaskRow {
	return addOffboarding(cipp, user, {
		TaskState: 'Completed',
		ExecutedTime: day(1),
		Results: stored(...goodLines(user)),
		...details,
	});
}

/** Writes a task that is no offboarding. */
export function addOtherTask(cipp: Simulator, details: Partial<NewTask> = {}): TaskRow {
	return cipp.addTask({
		Name: 'Remove License: jane.doe@contoso.com',
		Command: 'Remove-CIPPLicense',
		Tenant: 'contoso.com',
		Parameters: '{}',
		ScheduledTime: day(1),
		...details,
	});
}

/** One offboarding for each of the three leavers, in their order. */
export function addThree(
	cipp: Simulator,
	add: (cipp: Simulator, user: string) => TaskRow = addCompleted,
): TaskRow[] {
	return LEAVERS.map(({ upn }) => add(cipp, String(upn)));
}

/** An offboarding that is planned in ten years, for each of the three leavers, in their order. */
export function addPlanned(
	cipp: Simulator,
	details?: Parameters<typeof addOffboarding>[2],
): TaskRow[] {
	return addThree(cipp, (_cipp, user) =>
		addOffboarding(cipp, user, { ScheduledTime: day(3650), ...details }),
	);
}

/** The ids of the tasks that CIPP was asked to remove, in order of arrival. */
export function idsToRemove(cipp: Simulator): unknown[] {
	return cipp.requestsTo('RemoveScheduledItem').map(({ body }) => (body as IDataObject).id);
}

/** Input items that hold the ids of tasks, as Offboard User gives them. */
export function idItems(tasks: Array<Pick<TaskRow, 'RowKey'> | string>): IDataObject[] {
	return tasks.map((task, row) => ({
		row,
		taskId: typeof task === 'string' ? task : task.RowKey,
	}));
}

/** An id that no task has. */
export const NO_TASK = '00000000-dead-4bad-8bad-000000000000';

/** Runs an operation of Offboarding or Scheduled Item with the task id of each item. */
export async function runOn(
	t: CippTest,
	resource: 'offboarding' | 'scheduledItem',
	operation: string,
	run: TestRun,
): Promise<CippRunResult> {
	const parameters: INodeParameters = {
		resource,
		operation,
		taskId: '={{ $json.taskId }}',
		...run.parameters,
	};
	return await t.run({ ...run, parameters });
}

/** Runs Get Many for one item: all tasks of all tenants, unless told otherwise. */
export async function getManyOf(
	t: CippTest,
	resource: 'offboarding' | 'scheduledItem',
	parameters: INodeParameters = {},
	run: TestRun = {},
): Promise<CippRunResult> {
	return await t.run({
		items: [{}],
		...run,
		parameters: { resource, operation: 'getAll', tenantDomain: '', returnAll: true, ...parameters },
	});
}

/** Runs for tasks, of which the request about the second gets no answer; errors are items. */
export async function losingSecond(
	cipp: Simulator,
	lost: { endpoint: string; reset: 'before' | 'after' },
	tasks: TaskRow[],
	act: (run: TestRun) => Promise<CippRunResult>,
): Promise<CippRunResult> {
	cipp.fault({ ...lost, user: String(tasks[1]?.RowKey) });
	return await act({
		items: idItems(tasks),
		nodeSettings: { onError: 'continueErrorOutput' },
	});
}

/** Queries of all look-ups into the list of tasks, in order of arrival. */
export function lookUps(cipp: Simulator): Array<Record<string, string>> {
	return cipp.requestsTo('ListScheduledItems').map(({ query }) => query);
}

/** Calls a function at each look into the list of tasks, before it is answered. */
export function onLook(cipp: Simulator, act: (look: number) => void): void {
	let look = 0;
	cipp.fault({
		endpoint: 'ListScheduledItems',
		when: () => {
			act(++look);
			return false;
		},
	});
}
