import type { SimTenant } from '../../directory/types';
import { ok, type Answer } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import type { JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
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

/** The tenant that the body of a change names, maybe nowhere. */
export const tenantOfBody = (call: ApiCall, state: SimulatorState): SimTenant =>
	calledTenant(state, textOf(call.bodyMember('tenantFilter')));

/** An endpoint that lists rows of one tenant or of all, in a bare list. */
export function rowsOfTenants(name: string, right: string, rowsOf: RowsOf): Endpoint {
	return {
		name,
		right,
		handle: (call, state) =>
			ok(calledTenants(call, state).flatMap((tenant) => rowsOf(tenant, call, state))),
	};
}

/** How an answer differs from a plain list. */
interface Shape {
	/** Puts the rows into `Results`. */
	asResults(rows: JsonRecord[]): unknown;
	/** `Results` while the rows are gathered. */
	whileLoading: unknown;
}

const PLAIN: Shape = { asResults: (rows) => rows, whileLoading: [] };

/**
 * Rows of one tenant at once. Those of all tenants are gathered when they are asked for the first
 * time, and are there the next time.
 */
export function queuedAnswer(
	name: string,
	call: ApiCall,
	state: SimulatorState,
	rowsOf: RowsOf,
	{ asResults, whileLoading }: Shape = PLAIN,
): Answer {
	const rows = calledTenants(call, state).flatMap((tenant) => rowsOf(tenant, call, state));
	const Results = asResults(rows as JsonRecord[]);
	if (call.query('tenantFilter') !== 'AllTenants') return ok({ Results, Metadata: null });
	const isKnown = state.graphQueues.has(name);
	const queue = state.graphQueues.get(name) ?? { id: `${name}-1`, readyAt: 0 };
	// When no tenant has any row, each question starts anew.
	if (rows.length > 0) state.graphQueues.set(name, queue);
	if (isKnown) return ok({ Results, Metadata: { QueueId: null } });
	return ok({
		Results: whileLoading,
		Metadata: {
			QueueMessage: 'Loading data for all tenants. Please check back in a few minutes',
			QueueId: rows.length > 0 ? queue.id : String(state.random()),
		},
	});
}

/** An endpoint that answers so. */
export function queuedRows(name: string, right: string, rowsOf: RowsOf): Endpoint {
	return { name, right, handle: (call, state) => queuedAnswer(name, call, state, rowsOf) };
}
