import { list } from '../../forms/list';
import { wholeNumber } from '../../forms/parts';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists guests with the state that CIPP works out for each (`Invoke-ListGuestUsers`). */
export const getAllGuests = list(tenant, {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many guests',
	description:
		'Get many guests with how each stands: Active, Stale, Never Signed In, Disabled and so on',
	endpoint: 'ListGuestUsers',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf, staleDays: ({ staleDays }) => staleDays },
	options: {
		staleDays: wholeNumber({
			displayName: 'Stale After Days',
			name: 'staleDays',
			description: 'After how many days without a sign-in a guest counts as stale',
			default: 90,
			from: 1,
		}),
	},
	rowHas: ['id'],
	columns: {
		userId: 'id',
		userEmail: 'userPrincipalName',
		displayName: 'displayName',
		mail: 'mail',
		sourceDomain: 'sourceDomain',
		status: 'status',
		accountEnabled: 'accountEnabled',
		invitation: 'externalUserState',
		createdAt: 'createdDateTime',
		lastSignInAt: 'lastSignInDateTime',
		daysSinceSignIn: 'daysSinceSignIn',
	},
	advice: 'Look into the log book of CIPP for the reason.',
});
