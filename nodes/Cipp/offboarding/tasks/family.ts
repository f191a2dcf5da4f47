import type { IDataObject } from 'n8n-workflow';

import { ALL_TASKS, type TaskFamily } from '../../scheduler/family';
import { oneTask } from '../../scheduler/target';
import { stepsOfTask } from '../outcome/readOutcome';
import { isOffboarding, OFFBOARDING_COMMAND } from './commands';

/** Query of `ListScheduledItems` for the offboardings of all tenants. */
export const ALL_OFFBOARDINGS: IDataObject = { Type: OFFBOARDING_COMMAND };

/** The tasks that offboard a user. */
export const offboardings: TaskFamily = {
	noun: 'offboarding',
	search: 'searchOffboardings',
	// The other lists hold no offboarding, but tell what else an id belongs to.
	lists: [ALL_OFFBOARDINGS, ...ALL_TASKS],
	refusal: (task) =>
		isOffboarding(task)
			? undefined
			: `“Task” is ${task.id}, which is not an offboarding but the task “${task.name.slice(0, 80)}”. Use the resource Scheduled Item for it.`,
	identity: ({ task }) => ({
		taskId: task.id,
		userEmail: task.user,
		tenantDomain: task.tenant || null,
		correlationId: task.marker || null,
		reference: task.reference || null,
		steps: stepsOfTask(task),
	}),
};

/** One offboarding that was submitted earlier. */
export const oneOffboarding = oneTask(offboardings);
