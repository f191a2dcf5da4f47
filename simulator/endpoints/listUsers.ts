import type { Directory } from '../directory/directory';
import { licenseName } from '../directory/licenseNames';
import type { SimTenant, SimUser } from '../directory/types';
import { filterTest } from '../graph/filter';
import { userAt } from '../graph/resources';
import { graphUser } from '../graph/userView';
import { ok, plainText } from '../http/answer';
import type { JsonRecord } from '../powershell/members';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ListUsers: the users of a tenant, or one of them. Without a tenant it asks for the users of
 * the partner, which is how a client comes to list the wrong company.
 */
export const listUsers: Endpoint = {
	name: 'ListUsers',
	right: 'Identity.User.Read',
	handle(call, state) {
		const { directory } = state;
		const tenantFilter = call.query('tenantFilter');
		if (tenantFilter === 'AllTenants') {
			// It writes a member into its own note that this is deprecated, which has none of that name.
			return plainText(
				500,
				'Exception setting "onPremisesSyncEnabled": "The property \'onPremisesSyncEnabled\' cannot be found on this object. Verify that the property exists and can be set."',
			);
		}
		const tenant = tenantNamed(state, tenantFilter);
		if (tenant.nowhere) return ok([]);
		const userId = call.query('UserID');
		const filter = call.query('graphFilter');
		const users = userId ? [userAt(directory, tenant, userId)] : tenant.users;
		const withLogon = userId && call.query('IncludeLogonDetails');
		const rows = users.map((user) => ({
			...listedUser(user, tenant, directory),
			...(withLogon ? lastLogon(user) : {}),
		}));
		return ok(filter ? rows.filter(filterTest(unescapedInAddress(filter))) : rows);
	},
};

/** What Graph gets of a filter that was put into its address as it is. */
function unescapedInAddress(filter: string): string {
	return decodeURIComponent(filter.split(/[#&]/)[0] ?? '');
}

/** The last sign-in, with the date as Out-String writes it. */
function lastLogon(user: SimUser): JsonRecord {
	const [last] = user.signIns ?? [];
	return {
		LastSigninApplication: last?.appDisplayName ?? null,
		LastSigninDate: last ? '\nTuesday, August 4, 2026 6:30:00 AM\n\n' : '',
		LastSigninStatus: 'UserLoggedIn',
		LastSigninResult: 'Success',
		LastSigninFailureReason: 'Successfully signed in',
	};
}

function listedUser(user: SimUser, tenant: SimTenant, directory: Directory): JsonRecord {
	const [name = '', domain = ''] = user.userPrincipalName.split('@');
	const manager = user.manager === null ? undefined : directory.user(tenant, user.manager);
	return {
		...graphUser(user),
		onPremisesSyncEnabled: user.onPremisesSyncEnabled === true,
		username: name,
		Aliases: user.proxyAddresses.join(', '),
		LicJoined: user.assignedLicenses.map(({ skuId }) => licenseName(skuId)).join(', '),
		primDomain: { value: domain, label: domain },
		...(manager
			? {
					manager: {
						id: manager.id,
						userPrincipalName: manager.userPrincipalName,
						displayName: manager.displayName,
					},
				}
			: {}),
	};
}
