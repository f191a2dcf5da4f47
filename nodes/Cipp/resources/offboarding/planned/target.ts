import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../../engine/itemReader';
import { readUser, type UserReference } from '../../../identity/userReference';
import { userFields } from '../../../nouns/user/target';
import { offboardings } from '../../../offboarding/tasks/family';
import { readTenant } from '../../../nouns/tenant/params';
import type { Task } from '../../../scheduler/task';
import { readTaskId, taskField } from '../../../scheduler/taskField';

/** What names a planned offboarding, and the tasks that the look-up has found for it. */
export interface PlannedParams {
	/** RowKey; empty for one that is found by its user. */
	taskId: string;
	/** Default domain or customer ID; empty for one that is named by its task. */
	tenant: string;
	/** The user who leaves; absent for one that is named by its task. */
	user?: UserReference;
	/** Filled in by the look-up: planned tasks, one unless all of a user are meant. */
	tasks: Task[];
	/** Things that are allowed but may not do what is meant. */
	warnings: string[];
}

const ways = [
	{ name: 'Task', value: 'task', description: 'The task in CIPP, from the list or by its ID' },
	{ name: 'User', value: 'user', description: 'The user who leaves: no task ID is needed' },
];

const shownFor = (way: string, fields: INodeProperties[]): INodeProperties[] =>
	fields.map((field) => ({ ...field, displayOptions: { show: { findBy: [way] } } }));

/** The fields that name a planned offboarding: its task, or its tenant and user. */
export const plannedFields: INodeProperties[] = [
	{
		displayName: 'Find By',
		name: 'findBy',
		type: 'options',
		options: ways,
		default: 'task',
		description: 'What names the planned offboarding',
	},
	...shownFor('task', [taskField(offboardings)]),
	...shownFor('user', userFields('The user who leaves')),
];

/** @param item reader of the item; what does not name an offboarding is noted on it */
export function readPlanned(item: ItemReader): PlannedParams {
	const none = { taskId: '', tenant: '', tasks: [], warnings: [] };
	const way = item.text('findBy', 'Find By') || 'task';
	if (way === 'user') {
		return { ...none, ...readTenant(item), user: readUser(item, 'userEmail', 'User') };
	}
	if (way !== 'task') item.note(`“Find By” is “${way.slice(0, 40)}”. Choose Task or User.`);
	return { ...none, taskId: readTaskId(item) };
}

/** @returns what the offboarding was named by, as it was entered */
export function subjectOf({ taskId, tenant, user }: PlannedParams): string {
	return user ? `${tenant}: ${user.entered}` : taskId;
}
