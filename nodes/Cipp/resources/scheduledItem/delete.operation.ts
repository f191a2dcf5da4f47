import { deleteOperation } from '../../scheduledTasks/remove';
import { scheduledItems } from './family';

/** Deletes a task of CIPP's scheduler, which cancels it while it is planned. */
export const deleteScheduledItem = deleteOperation(scheduledItems, {
	action: 'Delete a scheduled item',
	description:
		"Remove a task from CIPP's scheduler, which cancels it while it is planned. It does not stop what is running, and undoes nothing.",
});
