import { runNowOperation } from '../../scheduledTasks/runNow';
import { offboardings } from './family';

/** Runs an offboarding at once, also one that has ended. */
export const runOffboardingNow = runNowOperation(offboardings, {
	action: 'Run offboarding now',
	description:
		'Start a planned offboarding at once, or run one again that has ended. CIPP always runs all of its steps.',
	notice:
		'CIPP runs <b>all steps</b> of the offboarding again with the options it was given, also those that were successful, and also while it is still running. To mend a single step, use the operations of User instead.',
});
