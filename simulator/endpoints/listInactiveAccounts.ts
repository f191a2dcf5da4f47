import { ok } from '../http/answer';
import { notInReports, tenantInAnyCase } from '../tenants';
import type { Endpoint } from './endpoint';

const DAY_MS = 86_400_000;

/** Invoke-ListInactiveAccounts: enabled members without a sign-in for long, from the nightly cache. */
export const listInactiveAccounts: Endpoint = {
	name: 'ListInactiveAccounts',
	right: 'Tenant.Directory.Read',
	handle(call, state) {
		const days = Number(call.query('InactiveDays') ?? 180);
		const name = call.query('tenantFilter');
		try {
			if (name?.toLowerCase() === 'alltenants') return ok([]);
			const tenant = tenantInAnyCase(state, name ?? '');
			if (!tenant) throw new Error(notInReports(name));
			const rows = tenant.users
				.filter(({ accountEnabled, userType }) => accountEnabled && userType !== 'Guest')
				.map((user) => {
					const last = user.signIns?.[0]?.createdDateTime;
					const since = last
						? Math.round((state.clock.now() - Date.parse(String(last))) / DAY_MS)
						: null;
					return {
						tenantId: name,
						tenantDisplayName: tenant.displayName,
						azureAdUserId: user.id,
						userPrincipalName: user.userPrincipalName,
						displayName: user.displayName,
						userType: user.userType,
						createdDateTime: user.createdDateTime,
						lastSignInDateTime: last ?? null,
						lastNonInteractiveSignInDateTime: null,
						lastRefreshedDateTime: new Date(state.clock.now()).toISOString(),
						numberOfAssignedLicenses: user.assignedLicenses.length,
						daysSinceLastSignIn: since,
						accountEnabled: true,
					};
				});
			return ok(
				rows.filter(
					({ daysSinceLastSignIn }) => daysSinceLastSignIn === null || daysSinceLastSignIn >= days,
				),
			);
		} catch (error) {
			return { status: 500, json: [{ Error: (error as Error).message }] };
		}
	},
};
