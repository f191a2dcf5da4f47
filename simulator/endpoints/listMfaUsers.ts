import { ok } from '../http/answer';
import { equalsTrue } from '../powershell/truth';
import { reportError } from '../tenants';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListMFAUsers: how the users of a tenant are protected; all tenants are loaded in the background. */
export const listMfaUsers: Endpoint = {
	name: 'ListMFAUsers',
	right: 'Identity.User.Read',
	handle(call, state) {
		const name = call.query('tenantFilter');
		const cached = equalsTrue(call.query('UseReportDB'));
		if (name === 'AllTenants' && !cached) {
			return ok([{ UPN: 'Loading data for all tenants. Please check back in a few minutes' }]);
		}
		try {
			const tenant = tenantNamed(state, name);
			const missing = cached && reportError(tenant, name, 'MFA state', 'report data');
			if (missing) throw new Error(missing);
			return ok(
				tenant.users.map((user) => ({
					Tenant: name ?? tenant.defaultDomainName,
					ID: user.id,
					UPN: user.userPrincipalName,
					DisplayName: user.displayName,
					AccountEnabled: user.accountEnabled,
					PerUser: user.perUserMfa ?? 'disabled',
					isLicensed: user.assignedLicenses.length > 0,
					MFARegistration: user.mfaMethods.length > 0,
					MFACapable: user.mfaMethods.length > 0,
					MFAMethods: user.mfaMethods,
					CoveredByCA: user.coveredByConditionalAccess ?? 'Enforced - All Apps',
					CAPolicies: [],
					CoveredBySD: false,
					IsAdmin: false,
					UserType: user.userType,
					...(cached
						? { CacheTimestamp: '2026-08-08T02:00:00Z' }
						: { RowKey: user.userPrincipalName, PartitionKey: 'users' }),
				})),
			);
		} catch (error) {
			return { status: cached ? 500 : 403, json: [(error as Error).message] };
		}
	},
};
