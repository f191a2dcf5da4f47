import type { SimTenant } from '../../directory/types';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';

/** What an endpoint lists of one tenant. */
type RowsOf = (tenant: SimTenant, call: ApiCall, state: SimulatorState) => object[];

/** The tenants of a call that may be for all of them; none for one that CIPP does not find. */
export function calledTenants(call: ApiCall, state: SimulatorState): SimTenant[] {
	const name = call.query('tenantFilter');
	if (name === undefined || name === 'AllTenants') return state.directory.managed();
	const tenant = calledTenant(state, name);
	return tenant.nowhere ? [] : [tenant];
}

/** An endpoint that lists rows of one tenant or of all, in a bare list. */
export function rowsOfTenants(name: string, right: string, rowsOf: RowsOf): Endpoint {
	return {
		name,
		right,
		handle: (call, state) =>
			ok(calledTenants(call, state).flatMap((tenant) => rowsOf(tenant, call, state))),
	};
}

/**
 * An endpoint that lists rows of one tenant at once. Those of all tenants it gathers when it is
 * asked for the first time, and has them the next time.
 */
export function queuedRows(name: string, right: string, rowsOf: RowsOf): Endpoint {
	return {
		name,
		right,
		handle(call, state) {
			const tenants = calledTenants(call, state);
			const rows = tenants.flatMap((tenant) => rowsOf(tenant, call, state));
			if (call.query('tenantFilter') !== 'AllTenants') return ok({ Results: rows, Metadata: null });
			const isKnown = state.graphQueues.has(name);
			const queue = state.graphQueues.get(name) ?? { id: `${name}-1`, readyAt: 0 };
			// When no tenant has any row, each question starts anew.
			if (rows.length > 0) state.graphQueues.set(name, queue);
			if (isKnown) return ok({ Results: rows, Metadata: { QueueId: null } });
			return ok({
				Results: [],
				Metadata: {
					QueueMessage: 'Loading data for all tenants. Please check back in a few minutes',
					QueueId: rows.length > 0 ? queue.id : String(state.random()),
				},
			});
		},
	};
}
