import type { SimUser } from '../directory/types';
import type { JsonRecord } from '../powershell/members';

/**
 * A user with the properties Microsoft Graph has for it.
 *
 * @param user the user
 */
export function graphUser(user: SimUser): JsonRecord {
	return {
		id: user.id,
		userPrincipalName: user.userPrincipalName,
		displayName: user.displayName,
		givenName: user.givenName,
		surname: user.surname,
		mail: user.mail,
		mailNickname: user.userPrincipalName.split('@')[0] ?? '',
		userType: user.userType,
		accountEnabled: user.accountEnabled,
		department: user.department,
		jobTitle: user.jobTitle,
		companyName: null,
		officeLocation: null,
		usageLocation: 'US',
		businessPhones: [],
		mobilePhone: null,
		otherMails: [],
		onPremisesSyncEnabled: user.onPremisesSyncEnabled,
		onPremisesImmutableId: user.onPremisesImmutableId,
		assignedLicenses: user.assignedLicenses,
		licenseAssignmentStates: [
			...user.assignedLicenses.map(({ skuId }) => assignment(skuId, null)),
			...user.groups.flatMap(({ id, assignedLicenses = [] }) =>
				assignedLicenses.map((skuId) => assignment(skuId, id)),
			),
			...(user.licencesOfLeftGroups ?? []).map(({ skuId, groupId }) => assignment(skuId, groupId)),
		],
		proxyAddresses: user.proxyAddresses,
		createdDateTime: user.createdDateTime,
		signInSessionsValidFromDateTime: user.sessionsRevokedAt ?? user.createdDateTime,
		lastPasswordChangeDateTime: user.passwordResetAt ?? user.createdDateTime,
		perUserMfaState: user.perUserMfa ?? 'disabled',
		...user.profile,
	};
}

function assignment(skuId: string, assignedByGroup: string | null): JsonRecord {
	return { skuId, assignedByGroup, state: 'Active', error: 'None', disabledPlans: [] };
}
