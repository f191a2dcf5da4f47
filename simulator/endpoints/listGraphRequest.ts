import { graphOfAllTenants, marked } from '../graph/allTenants';
import { GraphError } from '../graph/graphError';
import { withExpanded } from '../graph/expand';
import {
	nextLinkOf,
	queryList,
	readNextLink,
	selected,
	type GraphParameters,
} from '../graph/query';
import { graphResource } from '../graph/resources';
import { ok, plainText, type Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import type { JsonRecord } from '../powershell/members';
import { exceptionAt } from '../powershell/scriptPath';
import { equalsTrue } from '../powershell/truth';
import type { SimulatorState } from '../state';
import { requestDenied } from '../tenants';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const PASSED_ON = ['$filter', '$select', '$expand', '$top', '$count', '$orderby', '$search'];

/**
 * Invoke-ListGraphRequest: passes a GET on to Microsoft Graph. It follows all pages unless told
 * otherwise, and queues a question to all tenants.
 */
export const listGraphRequest: Endpoint = {
	name: 'ListGraphRequest',
	right: 'CIPP.Core.Read',
	handle(call, state) {
		const asked = call.query('Endpoint') ?? '';
		const endpoint = asked.replace(/^\//, '');
		if (endpoint === '') {
			const text = "Cannot bind argument to parameter 'Endpoint' because it is an empty string.";
			return plainText(call.query('IgnoreErrors') ? 200 : 400, `Graph Error: ${text} - Endpoint: `);
		}
		try {
			return call.query('tenantFilter') === 'AllTenants'
				? answerForAllTenants(call, endpoint, state)
				: answerForTenant(call, endpoint, state);
		} catch (error) {
			if (!(error instanceof GraphError)) throw error;
			const status = call.query('IgnoreErrors') ? 200 : 400;
			return plainText(
				status,
				`Graph Error: ${placed(error.message, state)} - Endpoint: ${endpoint}`,
			);
		}
	},
};

/** Since 10.8.2 at the latest an error of Graph names the script it came through. */
function placed(message: string, { profile }: SimulatorState): string {
	if (profile.rank < 10_08_02 || message.startsWith('Exception at ')) return message;
	return exceptionAt('GraphHelper\\New-GraphGetRequest.ps1', 188, message);
}

function answerForTenant(call: ApiCall, endpoint: string, state: SimulatorState): Answer {
	const name = call.query('tenantFilter');
	const tenant = tenantNamed(state, name);
	if (tenant.nowhere) {
		const script = 'GraphRequests\\Get-GraphRequestList.ps1';
		throw new GraphError(
			exceptionAt(script, 367, requestDenied(name || state.directory.partner.customerId)),
		);
	}
	const isManual = isOn(call, 'manualPagination');
	const link = isManual ? call.query('nextLink') : undefined;
	const { parameters, start } = link
		? readNextLink(link)
		: { parameters: parametersOf(call), start: 0 };
	const metadata: JsonRecord = {
		CippLink: null,
		Endpoint: call.query('Endpoint') ?? endpoint,
		Parameters: parameters,
		...(isOn(call, 'AsApp') ? { AsApp: true } : {}),
		...(isOn(call, 'CountOnly') ? { CountOnly: true } : {}),
		...(name ? { TenantFilter: name } : {}),
		...(isManual ? { ManualPagination: true } : {}),
		...(isOn(call, 'NoPagination') ? { NoPagination: true } : {}),
	};
	const resource = graphResource(state.directory, tenant, endpoint);
	if ('single' in resource) {
		const { $select } = parameters;
		const row = $select ? selected(resource.single, $select) : resource.single;
		return ok({ Results: marked([row], name || tenant.customerId), Metadata: metadata });
	}
	const onePage = isManual || isOn(call, 'NoPagination');
	const expanded = withExpanded(resource.list, tenant, parameters);
	const page = queryList(expanded.rows, expanded.parameters, start, !onePage);
	if (isOn(call, 'CountOnly')) return ok({ Results: [page.count], Metadata: metadata });
	return ok({
		Results: sortedBy(marked(page.rows, name || tenant.customerId), call.query('Sort')),
		Metadata: {
			...metadata,
			...(page.next === undefined ? {} : { nextLink: nextLinkOf(endpoint, parameters, page.next) }),
		},
	});
}

function answerForAllTenants(call: ApiCall, endpoint: string, state: SimulatorState): Answer {
	const parameters = parametersOf(call);
	const isFresh = isOn(call, 'SkipCache');
	const { rows, queue } = graphOfAllTenants(endpoint, parameters, isFresh, state);
	const metadata: JsonRecord = {
		CippLink: null,
		Endpoint: call.query('Endpoint') ?? endpoint,
		Parameters: parameters,
		TenantFilter: 'AllTenants',
		...(isFresh ? { SkipCache: true } : {}),
	};
	return queue
		? ok({ Results: [], Metadata: { ...metadata, Queued: true, ...queue } })
		: ok({ Results: rows, Metadata: { ...metadata, RawJsonArray: true } });
}

function parametersOf(call: ApiCall): GraphParameters {
	const parameters: GraphParameters = {};
	for (const name of PASSED_ON) {
		const value = call.query(name);
		if (value) parameters[name] = value;
	}
	const alias = call.query('graphFilter');
	if (alias && parameters.$filter === undefined) parameters.$filter = alias;
	return parameters;
}

function isOn(call: ApiCall, name: string): boolean {
	return equalsTrue(call.query(name));
}

function sortedBy(rows: JsonRecord[], property: string | undefined): JsonRecord[] {
	if (!property) return rows;
	const textOf = (row: JsonRecord) => String(row[property] ?? '');
	return [...rows].sort((one, other) => textOf(one).localeCompare(textOf(other), 'en'));
}
