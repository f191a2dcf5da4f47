import { list } from '../../forms/list';
import { wholeNumber } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists users who have not signed in for long, from CIPP's nightly cache (`Invoke-ListInactiveAccounts`). */
export const getAllInactiveAccounts = list(tenant, {
	name: 'Get Many Inactive Accounts',
	value: 'getAllInactiveAccounts',
	action: 'Get many inactive accounts',
	description:
		"Get many enabled users, without guests, who have not signed in for some time, from CIPP's nightly cache",
	parts: {
		days: wholeNumber({
			displayName: 'Inactive for (Days)',
			name: 'inactiveDays',
			default: 180,
			description: 'How many days ago the last sign-in is at least',
			from: 1,
		}),
	},
	endpoint: 'ListInactiveAccounts',
	right: 'Tenant.Directory.Read',
	sends: { tenantFilter: tenantOf, InactiveDays: ({ days }) => days },
	rowHas: ['azureAdUserId'],
	columnsAlone: true,
	columns: {
		id: 'azureAdUserId',
		userPrincipalName: 'userPrincipalName',
		displayName: 'displayName',
		lastSignInDateTime: 'lastSignInDateTime',
		lastNonInteractiveSignInDateTime: 'lastNonInteractiveSignInDateTime',
		daysSinceLastSignIn: 'daysSinceLastSignIn',
		numberOfAssignedLicenses: 'numberOfAssignedLicenses',
		createdDateTime: 'createdDateTime',
		// Called tenantId by CIPP, although it holds what the request had as its tenant.
		tenantDomain: 'tenantId',
		tenantDisplayName: 'tenantDisplayName',
	},
	advice: 'Check the tenant.',
});
