import { FREE_NUMBER, LOCATION_ID, locationsOf } from '../directory/teams';
import type { SimTenant } from '../directory/types';
import { ok } from '../http/answer';
import { calledTenants } from './tables/tenants';
import type { Endpoint } from './endpoint';

/** Invoke-ListTeamsVoice: the telephone numbers of a tenant, and who has them. */
export const listTeamsVoice: Endpoint = {
	name: 'ListTeamsVoice',
	right: 'Teams.Voice.Read',
	handle(call, state) {
		const tenants = calledTenants(call, state);
		if (tenants.length === 0) return { status: 403, json: [] };
		const isAll = call.query('tenantFilter') === 'AllTenants';
		return ok(
			tenants.flatMap((tenant) =>
				numbersOf(tenant).map((row) => ({
					...row,
					...(isAll && { Tenant: tenant.defaultDomainName }),
				})),
			),
		);
	},
};

function numbersOf(tenant: SimTenant) {
	const taken = tenant.users.flatMap(({ id, userPrincipalName, displayName, phoneNumbers }) =>
		phoneNumbers.map((number) => ({
			...located(tenant, number),
			NumberType: 'CallingPlan',
			TargetId: id,
			AcquisitionDate: '2025-01-01',
			AssignedTo: { id, userPrincipalName, displayName },
		})),
	);
	const free = {
		...located(tenant, FREE_NUMBER),
		NumberType: 'CallingPlan',
		TargetId: null,
		AcquisitionDate: 'Unknown',
		AssignedTo: 'Unassigned',
	};
	const isTaken = taken.some(({ TelephoneNumber }) => TelephoneNumber === FREE_NUMBER);
	return isTaken ? taken : [...taken, free];
}

function located(tenant: SimTenant, number: string) {
	const LocationId = locationsOf(tenant).get(number) ?? null;
	return {
		TelephoneNumber: number,
		LocationId,
		EmergencyLocation: LocationId === LOCATION_ID ? 'Head office' : null,
		ActivationState: 'Activated',
	};
}
