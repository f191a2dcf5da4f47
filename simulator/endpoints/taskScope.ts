import type { SimulatorState } from '../state';
import { calledTenant } from '../tenants';
import { tenantScope } from '../tenantScope';

/** Rank of the first version that tests the tenant of a single task. */
const TESTS_SINGLE_TASKS = 10_09_00;

/** What is said of a task that the caller may not touch. */
export const OUT_OF_SCOPE = 'Access to this scheduled task is not allowed';

/**
 * Whether a single task is out of the reach of a client with limited tenants. A task that does not
 * exist has no tenant, and counts so too.
 *
 * @param tenant the tenant as the task holds it
 * @param state the simulator
 */
export function isOutOfScope(tenant: string, state: SimulatorState): boolean {
	if (state.profile.rank < TESTS_SINGLE_TASKS) return false;
	if (tenantScope(state.access, state.directory) === undefined) return false;
	return tenant === '' || calledTenant(state, tenant).nowhere === true;
}
