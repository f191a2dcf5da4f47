import type { IDataObject } from 'n8n-workflow';

import { offboardRequest } from '../order/request';
import type { Progress } from './progress';

/**
 * @returns the options that CIPP was asked for; its task has those of a request of an earlier run too
 */
export function sentOptions({ params, receipt, task }: Progress): IDataObject {
	const isOwn = receipt.status !== 'alreadyQueued';
	if (isOwn && task && Object.keys(task.options).length > 0) return task.options;
	const { order } = params;
	return order ? (offboardRequest(order, receipt.marker).body as IDataObject) : {};
}
