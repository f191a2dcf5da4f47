import type { SimTenant } from '../../directory/types';

interface Quarantined {
	Identity: string;
	ReleaseStatus: string;
	SenderAddress: string;
	Subject: string;
}

const KEPT = new WeakMap<SimTenant, Quarantined[]>();

/** The quarantine of a tenant: one message at first. */
export function quarantineOf(tenant: SimTenant): Quarantined[] {
	const known = KEPT.get(tenant) ?? [
		{
			Identity: `spam\\${tenant.defaultDomainName}`,
			ReleaseStatus: 'NOTRELEASED',
			SenderAddress: 'x@example.com',
			Subject: 'You win',
		},
	];
	KEPT.set(tenant, known);
	return known;
}
