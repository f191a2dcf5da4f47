import { deleteOperation } from '../../scheduledTasks/remove';
import { offboardings } from './family';

/** Deletes the task of an offboarding, which cancels it while it is planned. */
export const deleteOffboarding = deleteOperation(offboardings, {
	action: 'Delete an offboarding',
	description:
		'Cancel a planned offboarding, or remove one that has ended from the list. It does not stop steps that are running, and undoes nothing.',
});
