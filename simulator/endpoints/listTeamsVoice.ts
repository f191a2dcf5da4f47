import { ok } from '../http/answer';
import { calledTenant } from '../tenants';
import type { Endpoint } from './endpoint';

/** Invoke-ListTeamsVoice: the telephone numbers of a tenant, and who has them. */
export const listTeamsVoice: Endpoint = {
	name: 'ListTeamsVoice',
	right: 'Teams.Voice.Read',
	handle(call, state) {
		const tenant = calledTenant(state, call.query('tenantFilter'));
		if (tenant.nowhere) return { status: 403, json: [] };
		const numbers = tenant.users.flatMap(({ id, userPrincipalName, displayName, phoneNumbers }) =>
			phoneNumbers.map((number) => ({
				TelephoneNumber: number,
				NumberType: 'CallingPlan',
				TargetId: id,
				LocationId: null,
				AcquisitionDate: '2025-01-01',
				AssignedTo: { id, userPrincipalName, displayName },
			})),
		);
		const free = { TelephoneNumber: '+15550100999', TargetId: null, AssignedTo: 'Unassigned' };
		return ok([...numbers, free]);
	},
};
