import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';
import type { FoundParams } from '../foundObject';
import { byId, foundObject } from '../foundObject';
import { readOne } from '../intune/graphPart';
import { pathOf } from './path';

/** A policy of Intune. */
export interface IntunePolicy {
	id: string;
	name: string;
	/** As CIPP names it, e.g. `Settings Catalog`. */
	type: string;
	/** The collection that it lives in, as CIPP's functions take it. */
	urlName: string;
}

/** One policy of a tenant. */
export type PolicyParams = FoundParams<IntunePolicy>;

/** What reading them sends, for the list of endpoints of an operation. */
export const POLICIES_READ: EndpointUse = {
	endpoint: 'ListIntunePolicy',
	method: 'GET',
	right: 'Endpoint.MEM.Read',
	query: ['tenantFilter'],
};

/** Reads the policies of a tenant (`Invoke-ListIntunePolicy`). */
async function readPolicies(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IntunePolicy[]> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListIntunePolicy',
		query: { tenantFilter: tenant },
	};
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['id'], 'Look into the log book of CIPP for the reason.').map(policyOf);
}

/**
 * @param row a row of the list
 * @returns the policy. Those for apps are listed together, and deleted and assigned each by the kind
 * that Graph gives them
 */
export function policyOf(row: IDataObject): IntunePolicy {
	const { id, displayName, name, PolicyTypeName, URLName, '@odata.type': kind } = row;
	const isOfApps = String(URLName).toLowerCase() === 'managedapppolicies' && kind;
	return {
		id: String(id),
		name: String(displayName ?? name ?? ''),
		type: String(PolicyTypeName ?? ''),
		urlName: isOfApps ? String(kind).replace('#microsoft.graph.', '') : String(URLName ?? ''),
	};
}

/**
 * One policy. It is looked up for the collection that it lives in, which CIPP has to be told.
 *
 * @param description of the field, e.g. `The policy to delete`
 */
export function intunePolicy(description: string): Target<PolicyParams> {
	return foundObject<IntunePolicy>({
		picker: objectId({
			name: 'intunePolicyId',
			displayName: 'Policy',
			description,
			search: 'searchIntunePolicies',
			example: 'ac377b1a-b9de-478e-848f-66344d6d0769',
		}),
		lookUps: [POLICIES_READ],
		plural: 'The policies',
		advice:
			'enter the ID that Get Many gives. CIPP leaves out kinds of policies that Microsoft refuses',
		load: async (tenant, _entered, context) => byId(await readPolicies(tenant, context)),
		about: (found, entered) => ({
			intunePolicyId: found?.id ?? entered,
			...(found && { policyName: found.name, policyType: found.type || null }),
		}),
	});
}

/** The ID and the collection as they go out. */
export const policyIdOf = ({ found }: PolicyParams): string | undefined => found?.id;
export const urlNameOf = ({ found }: PolicyParams): string | undefined => found?.urlName;

/**
 * Reads what Graph has of a policy.
 *
 * @param more what follows the address of the policy, e.g. `/assignments`
 * @returns null when there is no such policy
 * @throws CippFailure when that could not be found out
 */
export async function readPolicy(
	{ tenant, found }: PolicyParams,
	more: string,
	context: Pick<OperationContext, 'client'>,
): Promise<IDataObject | null> {
	const url = `${pathOf(found?.urlName ?? '')}/${found?.id}${more}`;
	return await readOne({ tenant, url, what: 'The policy' }, context);
}
