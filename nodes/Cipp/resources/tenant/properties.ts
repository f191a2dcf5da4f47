import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';
import { singleRow } from '../../output/rows';

/** A tenant group of CIPP. */
export interface TenantGroup {
	id: string;
	name: string;
	/** Whether a rule decides which tenants are in it. */
	isDynamic: boolean;
}

/** What CIPP keeps of a tenant besides what Microsoft says of it. */
export interface TenantProperties {
	/** Empty when there is none. */
	alias: string;
	groups: TenantGroup[];
}

/** What is read before and after a change, for the list of endpoints of an operation. */
export const PROPERTY_READS: EndpointUse[] = [
	{
		endpoint: 'ListTenantDetails',
		method: 'GET',
		right: 'CIPP.Core.Read',
		query: ['tenantFilter'],
	},
	{ endpoint: 'ListTenantGroups', method: 'GET', right: 'CIPP.Core.Read' },
];

type Context = Pick<OperationContext, 'client' | 'patience'>;

/**
 * Reads alias and tenant groups (`Invoke-ListTenantDetails`).
 *
 * @param customerId under which CIPP keeps them
 * @throws CippFailure when CIPP or Microsoft does not give them
 */
export async function readProperties(
	customerId: string,
	{ client, patience }: Context,
): Promise<TenantProperties> {
	const request = {
		method: 'GET' as const,
		endpoint: 'ListTenantDetails',
		query: { tenantFilter: customerId },
	};
	const answer = await sendPatiently(client, request, patience);
	const { customProperties, Groups } = singleRow(answer, ['id'], 'Nothing was changed.');
	const { Alias } = (customProperties ?? {}) as IDataObject;
	return {
		alias: typeof Alias === 'string' ? Alias : '',
		groups: ((Groups ?? []) as IDataObject[]).map(groupOf),
	};
}

/** Reads all tenant groups (`Invoke-ListTenantGroups`). */
export async function readTenantGroups({ client, patience }: Context): Promise<TenantGroup[]> {
	const request = { method: 'GET' as const, endpoint: 'ListTenantGroups' };
	return answerRows(await sendPatiently(client, request, patience)).map(groupOf);
}

function groupOf({ Id, Name, GroupType }: IDataObject): TenantGroup {
	return {
		id: String(Id ?? ''),
		name: String(Name ?? ''),
		isDynamic: String(GroupType ?? '').toLowerCase() === 'dynamic',
	};
}
