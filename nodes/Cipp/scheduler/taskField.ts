import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import { listedBy } from '../fields/pickerName';
import type { TaskFamily } from './family';

/** CIPP puts the id into a filter as it is, and its storage allows no other characters in a key. */
const TASK_ID = /^[^\s'"`/\\#?%&]{1,512}$/;

/** The picker of a task. Its value is the RowKey. */
export function taskField({ noun, search }: Pick<TaskFamily, 'noun' | 'search'>): INodeProperties {
	return {
		displayName: 'Task',
		name: 'taskId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: `The task of the ${noun} in CIPP. Its ID is the taskId in the output of other operations.`,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a task...',
				typeOptions: listedBy(search),
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 5e0bd1f2-8a3c-4a57-9a0e-2f1c6d7b8e90',
			},
		],
	};
}

/**
 * @param item reader of the item; a missing or impossible id is noted on it
 * @returns RowKey of the task
 */
export function readTaskId(item: ItemReader): string {
	const taskId = item.requiredText('taskId', 'Task');
	if (taskId && !TASK_ID.test(taskId)) {
		item.note(
			`“Task” is “${taskId.slice(0, 80)}”, which is not the ID of a task. Enter the taskId that Offboard User or Get Many gives, or choose from the list.`,
		);
	}
	return taskId;
}
