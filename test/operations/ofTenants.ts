import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import { defaultDirectory } from '../../simulator/directory/defaultContent';
import type { SimTenant } from '../../simulator/directory/types';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { USERS } from '../user/operationCase';

/** The three tenants of the cases as the simulator has them at first. */
export const TENANTS: SimTenant[] = USERS.map(({ tenant }) => {
	const found = defaultDirectory().managedTenant(String(tenant));
	if (!found) throw new Error(`The simulator has no tenant ${String(tenant)}`);
	return found;
});

/** What Microsoft says when it refuses, as most lists of CIPP pass it on. */
export const REFUSED = {
	answer: { status: 403, json: ['Insufficient privileges to complete the operation.'] },
	message: /Insufficient privileges/,
	outcome: 'refused' as const,
};

/** Lets Microsoft refuse what the node asks Graph for, as CIPP passes that on. */
export function graphRefuses(cipp: Simulator): void {
	cipp.fault({
		endpoint: 'ListGraphRequest',
		status: 400,
		text: 'Graph Error: Insufficient privileges to complete the operation.',
	});
}

interface TenantCase extends Pick<OperationCase, 'resource' | 'operation' | 'prepare'> {
	parameters?: INodeParameters;
	/** All requests about a tenant. */
	sent(domain: string, tenant: SimTenant): ExpectedRequest[];
	/** The output items about a tenant. */
	given(domain: string, tenant: SimTenant): IDataObject[];
	failure: OperationCase['failure'];
}

/** A case of an operation about whole tenants: the same thing for each of the three. */
export function tenantCase({ sent, given, parameters, ...rest }: TenantCase): OperationCase {
	return {
		...rest,
		parameters: { returnAll: true, ...parameters },
		items: USERS,
		requests: TENANTS.flatMap((tenant) => sent(tenant.defaultDomainName, tenant)),
		outputs: TENANTS.map((tenant) => given(tenant.defaultDomainName, tenant)),
	};
}

/** Stands for a text that is not the same each time. */
export const anyText = expect.any(String) as unknown as string;
