import type { SimTenant } from '../../directory/types';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';

/** What an endpoint without shared state makes of a call. */
type Made<T> = (tenant: SimTenant, call: ApiCall, state: SimulatorState) => T;

/** An endpoint that lists rows of a tenant; for a tenant that CIPP does not find it lists nothing. */
export function rows(name: string, right: string, rowsOf: Made<object[]>): Endpoint {
	return {
		name,
		right,
		handle(call, state) {
			const tenant = calledTenant(state, call.either('tenantFilter'));
			return ok(tenant.nowhere ? [] : rowsOf(tenant, call, state));
		},
	};
}

/**
 * An endpoint that changes something of a tenant. For a tenant that CIPP does not find it says the
 * same and changes nothing.
 *
 * @param says what CIPP reports; an Error stands for a refusal of Microsoft
 * @param does the change itself, where tests look at it
 */
export function change(
	name: string,
	right: string,
	says: Made<unknown>,
	does?: Made<void>,
): Endpoint {
	return {
		name,
		right,
		handle(call, state) {
			const tenant = calledTenant(state, call.either('tenantFilter'));
			return attempt(() => {
				if (!tenant.nowhere) does?.(tenant, call, state);
				return says(tenant, call, state);
			}, 500);
		},
	};
}
