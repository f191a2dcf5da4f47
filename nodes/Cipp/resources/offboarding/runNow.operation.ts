import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import { COMPANION_MOVE, moveCompanions } from '../../offboarding/leaving/companions';
import { offboardings } from '../../offboarding/tasks/family';
import { runNowOperation } from '../../scheduler/runNow/runNow';
import { stateGroup } from '../../scheduler/state';
import type { Task } from '../../scheduler/task';
import { inFull } from '../../transport/wrapFailure';

const run = runNowOperation(offboardings, {
	action: 'Run offboarding now',
	description:
		'Start a planned offboarding at once, or run one again that has ended. CIPP always runs all of its steps.',
	notice:
		'CIPP runs <b>all steps</b> of the offboarding again with the options it was given, also those that were successful, and also while it is still running. To mend a single step, use the operations of User instead.',
});

/**
 * Runs an offboarding at once, also one that has ended. What is planned behind it comes along: it
 * would wait for the old time otherwise.
 */
export const runOffboardingNow: typeof run = {
	...run,
	endpoints: [...run.endpoints, ...COMPANION_MOVE],
	submit: async (entry, context) => {
		const before = entry.params.item?.task;
		const receipt = await run.submit(entry, context);
		return before && stateGroup(before) === 'Planned'
			? await withCompanions(before, receipt, context)
			: receipt;
	},
};

async function withCompanions(
	task: Task,
	receipt: IDataObject,
	context: OperationContext,
): Promise<IDataObject> {
	const now = Math.ceil(DateTime.now().toSeconds());
	const moved = await moveCompanions(task, now, context).catch((error: Error) => error);
	if (moved instanceof Error) {
		return { ...receipt, warnings: [...(receipt.warnings as string[]), inFull(moved)] };
	}
	return moved.length > 0 ? { ...receipt, alsoMoved: moved } : receipt;
}
