import type { IDataObject } from 'n8n-workflow';

import type { NewTask } from '../../simulator';
import { addOtherTask, day, stored } from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import type { OperationCase } from '../user/operationCase';
import { post } from '../user/operationCase';
import {
	DUE,
	listTasks,
	lookUpTask,
	NOT_ALLOWED,
	ONE_TASK_EACH,
	outputOfEach,
	RUN_NOW,
	SECOND_IS_GONE,
	SECOND_TASK,
	SECOND_TENANT_REFUSED,
	TASK_IDS,
	taskForEach,
} from './threeTasks';

/** A report that CIPP makes every week. */
const addReport: Parameters<typeof taskForEach>[0] = (cipp, user, details) =>
	addOtherTask(cipp, {
		Name: 'Weekly report',
		Command: 'Get-CIPPReport',
		Tenant: user.replace(/^.*@/, ''),
		Recurrence: '7d',
		PostExecution: 'Email,PSA',
		Reference: 'R-1',
		ExecutedTime: day(1),
		Results: stored('Report sent'),
		...(details as Partial<NewTask>),
	});

const PREPARED = taskForEach(addReport);

const identityOf = (place: number): IDataObject => ({
	taskId: TASK_IDS[place],
	name: 'Weekly report',
	command: 'Get-CIPPReport',
	tenantDomain: LEAVERS[place]?.tenant,
	tenantGroup: null,
	reference: 'R-1',
});

const columnsOf = (place: number): IDataObject => ({
	...identityOf(place),
	taskState: 'Planned',
	recurrence: '7d',
	scheduledTime: DUE,
	executedTime: '2026-01-02T00:00:00Z',
	notifications: ['Email', 'PSA'],
	hidden: false,
	results: ['Report sent'],
	resultsComplete: true,
});

/** Operations on the tasks of CIPP's scheduler. */
export const scheduledItemCases: OperationCase[] = [
	{
		operation: 'getAll',
		items: ONE_TASK_EACH.items,
		parameters: { returnAll: true },
		prepare: PREPARED,
		requests: listTasks(),
		outputs: outputOfEach(columnsOf),
		failure: SECOND_TENANT_REFUSED,
	},
	{
		operation: 'get',
		...ONE_TASK_EACH,
		prepare: PREPARED,
		requests: TASK_IDS.map(lookUpTask),
		outputs: outputOfEach(columnsOf),
		failure: SECOND_IS_GONE,
	},
	{
		operation: 'delete',
		...ONE_TASK_EACH,
		prepare: PREPARED,
		requests: [
			...TASK_IDS.map(lookUpTask),
			...TASK_IDS.map((id) => post('RemoveScheduledItem', { id })),
			...TASK_IDS.map(lookUpTask),
		],
		outputs: outputOfEach((place) => ({
			deleted: true,
			...identityOf(place),
			taskState: 'Planned',
			warnings: [],
		})),
		failure: { about: SECOND_TASK, endpoint: 'RemoveScheduledItem', ...NOT_ALLOWED },
	},
	{
		operation: 'runNow',
		...ONE_TASK_EACH,
		prepare: PREPARED,
		requests: [...TASK_IDS.map(lookUpTask), ...RUN_NOW],
		outputs: outputOfEach((place) => ({
			status: 'queued',
			message: 'Task Weekly report scheduled to run now',
			...identityOf(place),
			previousState: 'Planned',
			warnings: [],
		})),
		failure: { about: SECOND_TASK, endpoint: 'AddScheduledItem', ...NOT_ALLOWED },
	},
];
