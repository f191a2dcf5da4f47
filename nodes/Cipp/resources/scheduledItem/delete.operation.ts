import { deleteOperation } from '../../scheduler/delete';
import { scheduledItems } from '../../scheduler/family';

/** Deletes a task of CIPP's scheduler, which cancels it while it is planned. */
export const deleteScheduledItem = deleteOperation(scheduledItems, {
	action: 'Delete scheduled item',
	description:
		"Remove a task from CIPP's scheduler, which cancels a planned one. It stops and undoes nothing that runs.",
});
