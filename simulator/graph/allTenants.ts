import { createHash, randomUUID } from 'node:crypto';

import type { SimTenant } from '../directory/types';
import type { JsonRecord } from '../powershell/members';
import type { SimulatorState } from '../state';
import { maySee } from '../tenantScope';
import { GraphError } from './graphError';
import { queryList, type GraphParameters } from './query';
import { graphResource } from './resources';

/** What all tenants answer, or that CIPP is gathering it. */
interface OfAllTenants {
	rows: JsonRecord[];
	queue?: JsonRecord;
}

/**
 * Get-GraphRequestList for all tenants: gathers when it is asked for the first time, and answers with
 * the rows later. A tenant without rows fails in Push-ListGraphRequestQueue as one does that refuses,
 * and when that is true of all of them, each question starts anew.
 *
 * @param isFresh whether all are asked at once, without the queue
 */
export function graphOfAllTenants(
	endpoint: string,
	parameters: GraphParameters,
	isFresh: boolean,
	state: SimulatorState,
): OfAllTenants {
	const tenants = state.directory
		.managed()
		.filter((tenant) => maySee(state.access, tenant, state.directory));
	const answers = tenants.map((tenant) => ({
		tenant: tenant.defaultDomainName,
		rows: rowsOf(tenant, endpoint, parameters, state),
	}));
	const rows = answers.flatMap((answer) => answer.rows);
	if (isFresh) return { rows };
	const key = `${endpoint}?${JSON.stringify(parameters)}`;
	const known = state.graphQueues.get(key);
	const isReady = known !== undefined && known.readyAt <= state.clock.now();
	if (isReady && rows.length > 0) return { rows };
	const isRunning = known !== undefined && !isReady;
	const queue = isRunning
		? known
		: {
				id: randomUUID(),
				readyAt: state.clock.now() + state.options.timing.graphQueueMs,
				shown: {
					name: `${titleOf(endpoint)} (All Tenants)`,
					reference: `AllTenants-${hashOf(endpoint, parameters)}`,
					tasks: answers.map((answer) => ({
						tenant: answer.tenant,
						isFailed: answer.rows.length === 0,
					})),
				},
			};
	state.graphQueues.set(key, queue);
	return { rows: [], queue: { QueueMessage: messageOf(isRunning), QueueId: queue.id } };
}

function messageOf(isRunning: boolean): string {
	return isRunning
		? 'Data still processing, please wait'
		: 'Loading data for all tenants. Please check back after the job completes';
}

/** The rows with the tenant as it was asked for. */
export function marked(rows: JsonRecord[], tenant: string): JsonRecord[] {
	return rows.map((row) => ({ ...row, Tenant: tenant, CippStatus: 'Good' }));
}

function rowsOf(
	tenant: SimTenant,
	endpoint: string,
	parameters: GraphParameters,
	{ directory }: SimulatorState,
): JsonRecord[] {
	try {
		const resource = graphResource(directory, tenant, endpoint);
		const rows =
			'list' in resource ? queryList(resource.list, parameters, 0, true).rows : [resource.single];
		return marked(rows, tenant.defaultDomainName);
	} catch (error) {
		if (error instanceof GraphError) return [];
		throw error;
	}
}

/** The first step of the path, in words. */
function titleOf(endpoint: string): string {
	const [first = ''] = endpoint.split('/');
	const words = first.split(/(?=[A-Z])/);
	return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** Get-StringHash of the address and of the options as ParseQueryString writes them. */
function hashOf(endpoint: string, parameters: GraphParameters): string {
	const options = Object.entries(parameters)
		.map(([name, value]) => [name, name === '$select' ? value.split(',').sort().join(',') : value])
		.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
		.map((pair) => pair.map(encoded).join('='));
	const text = `${endpoint}-${options.join('&')}-v2`;
	return createHash('sha1').update(text).digest('hex');
}

function encoded(text: string): string {
	return new URLSearchParams({ '': text })
		.toString()
		.slice(1)
		.replace(/%2[189]/g, decodeURIComponent)
		.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}
