import { ok } from '../http/answer';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListUserConditionalAccessPolicies: takes object ids only; every error is one empty object. */
export const listUserConditionalAccessPolicies: Endpoint = {
	name: 'ListUserConditionalAccessPolicies',
	right: 'Identity.User.Read',
	handle(call, state) {
		const id = (call.query('UserID') ?? '').toLowerCase();
		const tenant = tenantNamed(state, call.query('tenantFilter'));
		const user = tenant.users.find((candidate) => candidate.id === id);
		if (!user) return ok([tenant.nowhere ? null : {}]);
		return ok([
			{
				id: '6c000000-0000-4000-8000-000000000001',
				displayName: 'Require MFA for all users',
				state: 'enabled',
				policyApplies: user.userType === 'Member',
				analysisReasons: user.userType === 'Member' ? 'notSet' : 'users',
			},
			{
				id: '6c000000-0000-4000-8000-000000000002',
				displayName: 'Block legacy authentication',
				state: 'enabledForReportingButNotEnforced',
				policyApplies: true,
				analysisReasons: 'notSet',
			},
		]);
	},
};
