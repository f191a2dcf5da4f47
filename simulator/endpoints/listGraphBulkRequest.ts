import { withExpanded } from '../graph/expand';
import { GraphError } from '../graph/graphError';
import { queryList, selected } from '../graph/query';
import { graphResource } from '../graph/resources';
import type { SimTenant } from '../directory/types';
import { ok, plainText } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import { member, type JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import type { SimulatorState } from '../state';
import { GRAPH_DENIED } from '../steps/errors';
import { calledTenant } from '../tenants';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ListGraphBulkRequest: passes GETs on to Microsoft Graph in batches. Each has its own status,
 * the whole is 200. One row alone is an object; without a tenant that CIPP knows there is no body.
 */
export const listGraphBulkRequest: Endpoint = {
	name: 'ListGraphBulkRequest',
	right: 'CIPP.Core.Read',
	handle(call, state) {
		const sent = [call.bodyMember('requests')].flat().filter((one) => isGet(one));
		if (sent.length === 0) return plainText(400, 'No requests found in the body');
		const tenant = tenantOf(call, state);
		if (!tenant) return { status: 200 };
		const rows = sent.flatMap((one) => answered(one, tenant, state));
		return rows.length === 0 ? { status: 200 } : ok(rows.length === 1 ? rows[0] : rows);
	},
};

function isGet(request: unknown): boolean {
	return textOf(member(request, 'method')).toUpperCase() === 'GET';
}

function tenantOf(call: ApiCall, state: SimulatorState): SimTenant | undefined {
	const name = call.bodyMember('tenantFilter') ?? '';
	const tenant = typeof name === 'string' ? calledTenant(state, name) : undefined;
	return tenant?.nowhere ? undefined : tenant;
}

function answered(request: unknown, tenant: SimTenant, state: SimulatorState): JsonRecord[] {
	const url = textOf(member(request, 'url'));
	const row = (status: number, body: JsonRecord) => [
		{
			id: textOf(member(request, 'id')),
			status,
			headers: { 'Content-Type': 'application/json' },
			body,
		},
	];
	const error = (status: number, code: string, message: string) =>
		row(status, { error: { code, message } });
	const fault = state.partFaults.take((candidate) => candidate.url.test(url));
	if (fault?.status === 0) return [];
	if (fault) return error(fault.status ?? 403, 'fault', fault.message ?? GRAPH_DENIED);
	try {
		return row(200, bodyOf(url, tenant, state));
	} catch (problem) {
		if (!(problem instanceof GraphError)) throw problem;
		const isMissing = /does not exist|not found/i.test(problem.message);
		return isMissing
			? error(404, 'Request_ResourceNotFound', problem.message)
			: error(400, 'BadRequest', problem.message);
	}
}

function bodyOf(url: string, tenant: SimTenant, state: SimulatorState): JsonRecord {
	const [path = '', query] = url.split('?');
	const parameters = Object.fromEntries(new URLSearchParams(query));
	const resource = graphResource(state.directory, tenant, path);
	if ('list' in resource) return { value: queryList(resource.list, parameters, 0, true).rows };
	const expanded = withExpanded([resource.single], tenant, parameters);
	const [single = {}] = expanded.rows;
	const { $select } = expanded.parameters;
	return $select ? selected(single, $select) : single;
}
