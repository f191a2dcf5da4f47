import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Output } from '../../../engine/operation';
import { stepDisplayName } from '../../../offboarding/order/steps';
import { ALL_OFFBOARDINGS, offboardings } from '../../../offboarding/tasks/family';
import { findItems } from '../../../scheduler/queries/findItems';
import type { ScheduledItem } from '../../../scheduler/queries/listItems';
import { stateGroup } from '../../../scheduler/state';
import { CippFailure } from '../../../transport/failure';
import { inFull } from '../../../transport/wrapFailure';
import { deviations } from './plan';
import { asReceipt, type Receipt } from './receipt';

const LOOK_AT_IT =
	'Look at the offboarding in CIPP (Identity Management > Offboarding), and for a second one of the user, before you run it again.';

/**
 * Reads all changed offboardings of a run back, with few requests. Only what CIPP has now counts, not
 * what it said.
 *
 * @returns for each item what the offboarding is now, or why the change is no success
 */
export async function readBack(
	submitted: Array<Entry<unknown> & { receipt: IDataObject }>,
	context: OperationContext,
): Promise<Map<number, Output | Error>> {
	const receipts = submitted.map(({ receipt }) => asReceipt(receipt));
	const found = await findItems(
		receipts.map(({ plan }) => plan.taskId),
		[ALL_OFFBOARDINGS],
		context,
	).catch((error: Error) => error);
	return new Map(
		submitted.map(({ index }, place) => {
			const receipt = receipts[place] as Receipt;
			if (found instanceof Error) return [index, unread(receipt, found)] as const;
			return [index, judged(receipt, found.get(receipt.plan.taskId))] as const;
		}),
	);
}

function judged(receipt: Receipt, item: ScheduledItem | undefined): Output | Error {
	const { plan, message, about, previous, warnings } = receipt;
	if (!item) {
		return failure('CIPP reported the change, but no longer has the offboarding', receipt);
	}
	const { task } = item;
	const others = deviations(task, plan).map((name) => stepDisplayName(name));
	if (others.length > 0) {
		return failure(
			`CIPP reported the change, but the offboarding is not as asked for: ${others.join(', ')}`,
			receipt,
		);
	}
	const hasBegun = stateGroup(task) !== 'Planned';
	return {
		status: plan.changed.length > 0 ? 'updated' : 'unchanged',
		message: message || 'Nothing was sent: the offboarding is as asked for already.',
		...about,
		...offboardings.identity(item),
		scheduledTime: task.scheduledTime,
		changed: plan.changed,
		previous,
		taskState: task.state,
		warnings: hasBegun
			? [...warnings, `CIPP has begun the offboarding in the meantime (state ${task.state}).`]
			: warnings,
	};
}

function unread(receipt: Receipt, error: Error): CippFailure {
	const what = receipt.message ? 'CIPP reported the change' : 'Nothing had to be changed';
	return failure(
		`${what}, but the offboarding could not be read back: ${error.message}`,
		receipt,
		inFull(error),
	);
}

function failure(message: string, { about, plan, previous }: Receipt, cause = ''): CippFailure {
	return new CippFailure(message, {
		outcome: 'unknown',
		description: `${cause} ${LOOK_AT_IT}`.trim(),
		details: { ...about, changed: plan.changed, previous },
	});
}
