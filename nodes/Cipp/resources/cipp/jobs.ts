import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { Columns } from '../../output/columns';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';

/** What is shown of a job (`Get-CIPPQueueData`). */
export const JOB_COLUMNS: Columns = {
	queueId: 'RowKey',
	name: 'Name',
	status: 'Status',
	reference: ({ Reference }) => Reference || null,
	totalTasks: 'TotalTasks',
	completedTasks: 'CompletedTasks',
	runningTasks: 'RunningTasks',
	failedTasks: 'FailedTasks',
	percentComplete: 'PercentComplete',
	tasks: ({ Tasks }) =>
		((Tasks ?? []) as IDataObject[]).map(({ Name, Status, Timestamp }) => ({
			name: Name,
			status: Status,
			timestamp: Timestamp,
		})),
	startedAt: 'Timestamp',
};

/** The request for a job, for the list of endpoints of an operation. */
export const JOB_READ: EndpointUse = {
	endpoint: 'ListCippQueue',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['QueueId'],
};

/** Between two looks at a job, in milliseconds. */
const PAUSE = 5000;

/** How a job ends. `Not found` is of the container edition. */
const ENDED = /^(?:completed|failed|not found)/i;

/**
 * Looks at a job until it has ended.
 *
 * @param queueId its ID
 * @param seconds the longest wait
 * @returns its last status, such as `Completed (with errors)`; `Unknown` when CIPP does not show it
 * @throws CippFailure when CIPP does not answer
 */
export async function jobStatus(
	queueId: string,
	seconds: number,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<string> {
	for (let waited = 0; ; waited += PAUSE) {
		const query = { QueueId: queueId };
		const request = { method: 'GET' as const, endpoint: 'ListCippQueue', query };
		const [job] = answerRows(await sendPatiently(client, request, patience));
		const status = String(job?.Status ?? 'Unknown');
		if (ENDED.test(status)) return status;
		if (waited + PAUSE > seconds * 1000 || patience.stopped()) return status;
		await patience.pause(PAUSE);
	}
}
