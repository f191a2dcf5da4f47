import { deleteOperation } from '../../scheduledTasks/remove';
import { offboardings } from './family';

/** Deletes the task of an offboarding, which cancels it while it is planned. */
export const deleteOffboarding = deleteOperation(offboardings, {
	action: 'Delete offboarding',
	description:
		'Cancel a planned offboarding, or remove an ended one from the list. It stops and undoes no steps.',
});
