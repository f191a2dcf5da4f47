import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { deleteScheduledItem } from './delete.operation';
import { getScheduledItem } from './get.operation';
import { getAllScheduledItems } from './getAll.operation';
import { runScheduledItemNow } from './runNow.operation';

/** All tasks of CIPP's scheduler: offboardings, license removals, reports, alerts and others. */
export const scheduledItem: Resource = {
	name: 'Scheduled Item',
	value: 'scheduledItem',
	operations: [
		asOperation(getAllScheduledItems),
		asOperation(getScheduledItem),
		asOperation(runScheduledItemNow),
		asOperation(deleteScheduledItem),
	],
};
