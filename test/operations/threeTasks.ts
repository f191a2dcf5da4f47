import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import { day } from '../offboarding-resource/tasks';
import { LEAVERS } from '../support/cipp';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get } from '../user/operationCase';

/** Ids of one task for each of the three leavers. */
export const TASK_IDS = ['1', '2', '3'].map(
	(digit) => `5e0bd1f2-8a3c-4a57-9a0e-2f1c6d7b8e9${digit}`,
);

/** What stands only in requests about the second task. */
export const SECOND_TASK = TASK_IDS[1] ?? '';

/** Items with the id of a task. */
export const ONE_TASK_EACH: Pick<OperationCase, 'items' | 'parameters'> = {
	items: LEAVERS.map(({ upn, tenant }, place) => ({ tenant, user: upn, taskId: TASK_IDS[place] })),
	parameters: { taskId: '={{ $json.taskId }}' },
};

/** Under each of its names, a tenant may have tasks: default domain, initial domain, customer ID. */
const TENANT_NAMES = [
	['contoso.com', 'contoso.onmicrosoft.com', '0f000000-0000-4000-8000-000000000001'],
	['fabrikam.com', 'fabrikam.onmicrosoft.com', '0f000000-0000-4000-8000-000000000002'],
	['northwind.example', 'northwindtraders.onmicrosoft.com', '0f000000-0000-4000-8000-000000000003'],
];

/** The lists of tasks of the three tenants. */
export const listTasks = (query: Record<string, string> = {}): ExpectedRequest[] =>
	TENANT_NAMES.flat().map((tenantFilter) => get('ListScheduledItems', { tenantFilter, ...query }));

/** The look-up of a task. */
export const lookUpTask = (id: string): ExpectedRequest => get('ListScheduledItems', { Id: id });

/** What CIPP answers to a client whose role does not allow the tenant of a task. */
export const NOT_ALLOWED = {
	answer: { status: 403, text: 'Access to this scheduled task is not allowed' },
	message: /Access to this scheduled task is not allowed/,
	outcome: 'refused' as const,
};

/** The second task is one that CIPP does not have, which shows before anything is sent. */
export const SECOND_IS_GONE: OperationCase['failure'] = {
	about: SECOND_TASK,
	endpoint: 'ListScheduledItems',
	answer: { status: 200, json: [] },
	message: /“Task” is 5e0bd1f2-.*not among the scheduled tasks of CIPP/,
	outcome: 'notSent',
};

/** The list of tasks of the second tenant is refused. */
export const SECOND_TENANT_REFUSED: OperationCase['failure'] = {
	endpoint: 'ListScheduledItems',
	answer: { status: 403, text: 'Access to this tenant is not allowed' },
	message: /Access to this tenant is not allowed/,
	outcome: 'refused',
};

/**
 * Writes one task for each of the leavers.
 *
 * @param add writes the task of one leaver
 * @param details what the tasks hold; due in the year 2035 unless told otherwise
 */
export function taskForEach(
	add: (cipp: Simulator, user: string, details: IDataObject) => unknown,
	details: IDataObject = {},
): (cipp: Simulator) => void {
	return (cipp) =>
		LEAVERS.forEach(({ upn }, place) =>
			add(cipp, String(upn), { RowKey: TASK_IDS[place], ScheduledTime: LATER, ...details }),
		);
}

const LATER = day(3650);

/** The time at which the tasks are due. */
export const DUE = '2035-12-30T00:00:00Z';

/** What CIPP is sent to run the tasks now. */
export const RUN_NOW: ExpectedRequest[] = LEAVERS.map(({ tenant }, place) => ({
	method: 'POST',
	endpoint: 'AddScheduledItem',
	query: { tenantFilter: String(tenant) },
	body: { RowKey: TASK_IDS[place], RunNow: true },
}));

/** One output item for each leaver. */
export const outputOfEach = (given: (place: number) => IDataObject): IDataObject[][] =>
	LEAVERS.map((_, place) => [given(place)]);
