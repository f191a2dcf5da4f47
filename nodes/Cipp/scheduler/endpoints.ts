import type { EndpointUse } from '../engine/operation';

/**
 * What reading the table of scheduled tasks sends, for the list of endpoints of an operation.
 *
 * @param filters the filters of `ListScheduledItems` that are used
 */
export function taskList(...filters: string[]): EndpointUse {
	return {
		endpoint: 'ListScheduledItems',
		method: 'GET',
		right: 'CIPP.Scheduler.Read',
		query: filters,
	};
}

/** What reading results that are too long for the row of their task sends. */
export const TASK_DETAILS: EndpointUse = {
	endpoint: 'ListScheduledItemDetails',
	method: 'GET',
	right: 'CIPP.Scheduler.Read',
	query: ['RowKey'],
};

/** What asking for the version sends, for the list of endpoints of an operation. */
export const VERSION_QUESTION: EndpointUse = {
	endpoint: 'GetVersion',
	method: 'GET',
	query: ['LocalVersion'],
	right: 'CIPP.Core.Read',
};
