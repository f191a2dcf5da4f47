import type { IDataObject } from 'n8n-workflow';

import { stepsOfTask } from '../../../offboarding/outcome/readOutcome';
import { offboardings } from '../../../offboarding/tasks/family';
import type { ScheduledItem } from '../../../scheduler/queries/listItems';
import type { Plan } from './plan';

/** What is known of a change once CIPP has taken it. Kept for a retry, so it is plain data. */
export interface Receipt {
	plan: Plan;
	/** What CIPP said; empty when there was nothing to send. */
	message: string;
	/** Which offboarding it is, as it was before. */
	about: IDataObject;
	/** What it was before. */
	previous: IDataObject;
	warnings: string[];
}

/** @returns the receipt of a task that was sent, or needed no sending */
export function receiptOf(
	item: ScheduledItem,
	plan: Plan,
	warnings: string[],
	message: string,
): Receipt {
	const { task } = item;
	return {
		plan,
		message,
		about: offboardings.identity(item),
		previous: {
			scheduledTime: task.scheduledTime,
			reference: task.reference || null,
			steps: stepsOfTask(task),
		},
		warnings,
	};
}

/** Receipts travel through the engine as plain objects. */
export const asReceipt = (data: IDataObject): Receipt => data as unknown as Receipt;
export const asData = (receipt: Receipt): IDataObject => receipt as unknown as IDataObject;
