import { list } from '../../forms/list';
import { toggle } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { explainUnfilled } from '../../transport/unfilledReport';

/** Lists how the users of a tenant are protected by MFA (`Invoke-ListMFAUsers`). */
export const getAllMfaUsers = list(tenant, {
	name: 'Get Many MFA Users',
	value: 'getAllMfaUsers',
	action: 'Get many users with MFA state',
	description: 'Get many users of a tenant with what is known of their MFA',
	options: {
		cached: toggle({
			displayName: 'Use Cached Report',
			name: 'useReportDb',
			default: true,
			description:
				"Whether to take the data from CIPP's nightly cache, which is fast, and not from Microsoft",
		}),
	},
	endpoint: 'ListMFAUsers',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, UseReportDB: ({ cached }) => cached || undefined },
	// Also a row without an ID is no user: CIPP says in one that the data is still being loaded.
	rowHas: ['ID'],
	columnsAlone: true,
	columns: {
		id: 'ID',
		userPrincipalName: 'UPN',
		displayName: 'DisplayName',
		accountEnabled: 'AccountEnabled',
		isLicensed: 'isLicensed',
		isAdmin: 'IsAdmin',
		perUserMfa: 'PerUser',
		mfaRegistered: 'MFARegistration',
		mfaMethods: 'MFAMethods',
		coveredByConditionalAccess: 'CoveredByCA',
	},
	explain: (error, params) => explainUnfilled(error, 'MFAState', params.tenant),
	advice: 'Run it again later.',
});
