import type { Entry, OperationContext, Refusals } from '../../../../engine/operation';
import type { OffboardParams } from '../../../../offboarding/order/params';

/**
 * Refuses users of the partner's own tenant unless the item allows it: an HR system that serves the
 * provider as well as its customers must not lock out an administrator by a wrong line.
 *
 * @param entries items whose tenants were looked up
 */
export function refusePartnerTenant(
	entries: Array<Entry<OffboardParams>>,
	{ tenants }: OperationContext,
): Refusals {
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		if (params.allowPartnerTenant || !tenants.known(params.tenant)?.isPartner) continue;
		refusals.set(index, [
			`“Tenant” is ${params.tenant}, the partner’s own tenant, in which CIPP itself lives. To offboard somebody there, turn on Allow Partner Tenant under Options.`,
		]);
	}
	return refusals;
}
