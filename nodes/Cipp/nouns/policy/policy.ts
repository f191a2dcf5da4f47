import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { askGraph, GRAPH_READ } from '../askGraph';
import { ensureNothing } from '../../output/rows';

/** A Conditional Access policy as far as its exclusions go. */
export interface Policy {
	name: string;
	/** Object IDs of the users who are excluded one by one, in small letters. */
	excludedUsers: string[];
}

const POLICIES = 'identity/conditionalAccess/policies';

/** What reading policies sends, for the list of endpoints of an operation. */
export const POLICY_READ: EndpointUse = {
	...GRAPH_READ,
	query: ['tenantFilter', 'Endpoint', 'AsApp'],
};

type Context = Pick<OperationContext, 'client' | 'patience'>;

/**
 * Reads a policy from Graph.
 *
 * @param tenant default domain
 * @param policyId its ID
 * @throws CippFailure when there is none, or CIPP or Microsoft refuses
 */
export async function readPolicy(
	tenant: string,
	policyId: string,
	context: Context,
): Promise<Policy> {
	const [row] = await policyRows(tenant, `${POLICIES}/${policyId}`, context);
	const users = ((row?.conditions as IDataObject | undefined)?.users ?? {}) as IDataObject;
	const excluded = (users.excludeUsers ?? []) as unknown[];
	return {
		name: String(row?.displayName ?? ''),
		excludedUsers: excluded.map((id) => String(id).toLowerCase()),
	};
}

/**
 * Makes sure that a tenant has no policies: CIPP's own list is empty also when Microsoft refuses it
 * (`Invoke-ListConditionalAccessPolicies`).
 *
 * @throws CippFailure when there are some, or CIPP or Microsoft refuses
 */
export async function ensureNoPolicies(tenant: string, context: Context): Promise<void> {
	const rows = await policyRows(tenant, POLICIES, context);
	ensureNothing(rows, 'policies', tenant);
}

async function policyRows(
	tenant: string,
	endpoint: string,
	context: Context,
): Promise<IDataObject[]> {
	// CIPP reads and writes policies as an application itself.
	return await askGraph({ tenant, endpoint, more: { AsApp: 'true' } }, context);
}
