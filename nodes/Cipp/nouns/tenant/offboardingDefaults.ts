import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';

/**
 * Reads what CIPP keeps as offboarding defaults of a tenant (`Invoke-ListTenants`).
 *
 * @param tenant default domain
 * @returns the defaults by their wire names; empty when there are none
 * @throws CippFailure when CIPP does not answer, Error when it does not list the tenant
 */
export async function readDefaults(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<IDataObject> {
	const answer = await sendPatiently(
		client,
		{
			method: 'GET',
			endpoint: 'ListTenants',
			query: { TenantFilter: tenant, IncludeOffboardingDefaults: true },
		},
		patience,
	);
	const wanted = tenant.toLowerCase();
	const row = answerRows(answer).find(({ customerId, defaultDomainName, initialDomainName }) =>
		[customerId, defaultDomainName, initialDomainName].some(
			(name) => String(name ?? '').toLowerCase() === wanted,
		),
	);
	if (!row) throw new Error(`CIPP does not list the tenant ${tenant}`);
	return asObject(row.offboardingDefaults);
}

/**
 * CIPP stores the defaults as JSON text and mostly, but not always, hands them out parsed.
 *
 * @returns the object; empty for everything else
 */
export function asObject(value: unknown): IDataObject {
	if (typeof value === 'string' && value.trim().startsWith('{')) {
		try {
			return asObject(JSON.parse(value));
		} catch {
			return {};
		}
	}
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}
