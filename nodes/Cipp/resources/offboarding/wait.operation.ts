import type { Operation } from '../../engine/operation';
import { readReportItem } from '../../fields/reportItem';
import { certificateFiles } from '../../offboarding/certificate';
import { offboardingSummary } from '../../offboarding/summary';
import { oneOffboarding } from '../../offboarding/tasks/family';
import { followFields } from '../../offboarding/wait/fields';
import { readFollowOptions, type FollowOptions } from '../../offboarding/wait/readWaitOptions';
import type { TaskParams } from '../../scheduler/target';
import { followEndpoints, followTasks } from './followTasks';

interface WaitParams extends TaskParams {
	wait: FollowOptions;
}

/** Waits for offboardings that were submitted earlier, all of a run with one poll. */
export const waitForOffboarding: Operation<WaitParams> = {
	name: 'Wait',
	value: 'wait',
	action: 'Wait for offboarding',
	description:
		'Wait until CIPP has run an offboarding that was submitted earlier, and report each step as Offboard User does',
	fields: [...oneOffboarding.fields, ...followFields],
	endpoints: followEndpoints,
	writes: false,
	read: (item) => {
		// It belongs to the run, and is read here for what may be wrong with it.
		readReportItem(item, 'waitOptions');
		return { ...oneOffboarding.read(item), wait: readFollowOptions(item) };
	},
	subject: oneOffboarding.subject,
	resolve: oneOffboarding.resolve,
	// Nothing is sent for a single item: `finish` waits for all of them.
	submit: async () => ({}),
	finish: async (submitted, context) => await followTasks(submitted, ({ wait }) => wait, context),
	files: ({ wait }, json) => certificateFiles(wait.certificate, json),
	summary: offboardingSummary('waitOptions'),
};
