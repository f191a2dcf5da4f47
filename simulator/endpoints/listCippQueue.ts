import type { GraphQueue } from '../graph/graphQueue';
import { ok } from '../http/answer';
import type { JsonRecord } from '../powershell/members';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';
import { cacheJobs } from './tables/cippCache';

/** Invoke-ListCippQueue: what CIPP does in the background. */
export const listCippQueue: Endpoint = {
	name: 'ListCippQueue',
	right: 'CIPP.Core.Read',
	anyTenant: true,
	handle(call, state) {
		const all: JsonRecord[] = [...cacheJobs(state), ...graphQueueRows(state)];
		const [id, reference] = [call.query('QueueId'), call.query('Reference')];
		return ok(
			all.filter(
				({ RowKey, Reference }) =>
					(id === undefined || RowKey === id) &&
					(reference === undefined || Reference === reference),
			),
		);
	},
};

/** What CIPP's queue shows of questions to the Graph of all tenants. */
export function graphQueueRows(state: SimulatorState): JsonRecord[] {
	return [...state.graphQueues.values()].flatMap((queue) => {
		const shown = row(queue, state);
		return shown ? [shown] : [];
	});
}

function row(
	{ id, readyAt, shown }: GraphQueue,
	{ clock }: SimulatorState,
): JsonRecord | undefined {
	if (!shown) return undefined;
	const isRunning = readyAt > clock.now();
	const at = new Date(readyAt).toISOString();
	const failed = isRunning ? 0 : shown.tasks.filter(({ isFailed }) => isFailed).length;
	const total = shown.tasks.length;
	return {
		PartitionKey: 'CippQueue',
		RowKey: id,
		Name: shown.name,
		Link: '',
		Reference: shown.reference,
		TotalTasks: total,
		CompletedTasks: isRunning ? 0 : total,
		RunningTasks: isRunning ? total : 0,
		FailedTasks: failed,
		PercentComplete: isRunning ? 0 : 100,
		PercentFailed: (failed / total) * 100,
		PercentRunning: isRunning ? 100 : 0,
		Tasks: shown.tasks.map(({ tenant, isFailed }) => ({
			Timestamp: at,
			Name: tenant,
			Status: isRunning ? 'Running' : isFailed ? 'Failed' : 'Completed',
		})),
		Status: isRunning ? 'Running' : failed > 0 ? 'Completed (with errors)' : 'Completed',
		Timestamp: at,
	};
}
