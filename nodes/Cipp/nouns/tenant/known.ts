import type { Refusals } from '../../engine/operation';
import type { Target } from '../../forms/target';
import type { TenantParams } from './params';
import { tenant } from './target';

/** A tenant together with its customer ID. */
export interface KnownTenantParams extends TenantParams {
	/** As CIPP has stored it; empty before the look-up. */
	customerId: string;
}

/**
 * One tenant whose customer ID goes out: what CIPP keeps of a tenant it keeps under that, and it
 * takes any other text without a word.
 */
export const knownTenant: Target<KnownTenantParams> = {
	...tenant,
	read: (item) => ({ ...tenant.read(item), customerId: '' }),
	async resolve(entries, { tenants }) {
		const refusals: Refusals = new Map();
		for (const { index, params } of entries) {
			const found = tenants.known(params.tenant);
			if (found) params.customerId = found.customerId;
			else refusals.set(index, [notKnown(params.tenant)]);
		}
		return await Promise.resolve(refusals);
	},
};

/** The customer ID as it goes out. */
export const customerIdOf = ({ customerId }: KnownTenantParams): string => customerId;

function notKnown(name: string): string {
	return `The customer ID of ${name} is not known, because CIPP did not give its list of tenants. Give the role of the API client the right CIPP.Core.Read.`;
}
