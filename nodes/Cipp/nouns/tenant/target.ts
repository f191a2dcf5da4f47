import { tenantField } from '../../fields/tenant';
import type { Target } from '../../forms/target';
import type { TenantParams } from './params';
import { readTenant } from './params';

/** One tenant. Its look-up stands in front of every operation (`tenantChecked`). */
export const tenant: Target<TenantParams> = {
	fields: [tenantField()],
	lookUps: [],
	read: readTenant,
	subject: ({ tenant: name }) => name,
	about: ({ tenant: name }) => ({ tenantDomain: name }),
};

/**
 * One tenant, for what is about something in it.
 *
 * @param subjectOf names that in messages and for retries, as it was entered
 */
export function tenantOfOne<P extends TenantParams>(
	subjectOf: (params: P) => string,
): Target<TenantParams> {
	return { ...tenant, subject: (params) => subjectOf(params as P) };
}

/**
 * As `tenantOfOne`, for something whose name says little without that of the tenant.
 *
 * @param nameOf the name, as it was entered
 */
export function tenantWith<P extends TenantParams>(
	nameOf: (params: P) => string,
): Target<TenantParams> {
	return tenantOfOne<P>((params) => `${params.tenant}: ${nameOf(params)}`);
}

/** The tenant as it goes out: CIPP's own default domain once it was looked up. */
export const tenantOf = ({ tenant: name }: TenantParams): string => name;
