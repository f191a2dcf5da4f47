import { scheduledItems } from '../../scheduler/family';
import { runNowOperation } from '../../scheduler/runNow/runNow';

/** Runs a task of CIPP's scheduler at once, also one that has ended. */
export const runScheduledItemNow = runNowOperation(scheduledItems, {
	action: 'Run scheduled item now',
	description: "Start a task of CIPP's scheduler at once, or run one again that has ended",
	notice:
		'CIPP runs the <b>whole task</b> again with the parameters it was given, whatever became of it before, and also while it is still running.',
});
