import type { SimTenant } from './types';

/** A Conditional Access policy as far as its exclusions go. */
export interface SimPolicy {
	id: string;
	displayName: string;
	/** Object ids of the users it does not apply to. */
	excludeUsers: string[];
}

/** A named location as Graph has it. */
export interface SimLocation {
	'@odata.type': string;
	id: string;
	displayName: string;
	isTrusted?: boolean;
	ipRanges?: { cidrAddress: string }[];
	countriesAndRegions?: string[];
	includeUnknownCountriesAndRegions?: boolean;
}

/** What Conditional Access of a tenant has. */
export interface SimSecurity {
	policies: SimPolicy[];
	locations: SimLocation[];
}

/** Ids of what every tenant has at first. */
export const SECURITY_ID = {
	policy: '8beba8a1-ad44-4764-8c7a-01b6c881510b',
	office: '80766f1d-aed6-4c69-9622-8e22b53a5c14',
	countries: 'fe13cb19-d839-4a2f-96f3-2832c9542f41',
};

const KEPT = new WeakMap<SimTenant, SimSecurity>();

/** Conditional Access of a tenant: one policy, a location of IP ranges and one of countries. */
export function securityOf(tenant: SimTenant): SimSecurity {
	const known = KEPT.get(tenant) ?? fresh();
	KEPT.set(tenant, known);
	return known;
}

function fresh(): SimSecurity {
	return {
		policies: [{ id: SECURITY_ID.policy, displayName: 'Require MFA', excludeUsers: [] }],
		locations: [
			{
				'@odata.type': '#microsoft.graph.ipNamedLocation',
				id: SECURITY_ID.office,
				displayName: 'Head Office',
				isTrusted: true,
				ipRanges: [{ cidrAddress: '203.0.113.0/24' }],
			},
			{
				'@odata.type': '#microsoft.graph.countryNamedLocation',
				id: SECURITY_ID.countries,
				displayName: 'DACH',
				countriesAndRegions: ['DE', 'AT'],
				includeUnknownCountriesAndRegions: false,
			},
		],
	};
}

/** A policy as Graph gives it. */
export function graphPolicy({ id, displayName, excludeUsers }: SimPolicy): Record<string, unknown> {
	return {
		id,
		displayName,
		state: 'enabled',
		conditions: { users: { includeUsers: ['All'], excludeUsers, excludeGroups: [] } },
	};
}
