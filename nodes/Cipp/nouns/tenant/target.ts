import { tenantField } from '../../fields/tenant';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';

/** One tenant. Its look-up stands in front of every operation (`tenantChecked`). */
export const tenant: Target<TenantParams> = {
	fields: [tenantField()],
	lookUps: [],
	read: readTenant,
	subject: ({ tenant: name }) => name,
	about: ({ tenant: name }) => ({ tenantDomain: name }),
};

/** The tenant as it goes out: CIPP's own default domain once it was looked up. */
export const tenantOf = ({ tenant: name }: TenantParams): string => name;
