import type { CippRequest } from '../../transport/request';
import type { Checked } from './evidence';
import { emptyProvesNothing, named, ofContent } from './evidence';
import type { VerifiedUser } from './verification';

/** `Invoke-ListUserMailboxRules`; hidden rules included, those of Junk and automatic reply not. */
export function rulesRequest({ tenant, userPrincipalName }: VerifiedUser): CippRequest {
	return {
		method: 'GET',
		endpoint: 'ListUserMailboxRules',
		query: { tenantFilter: tenant, UserID: userPrincipalName, userEmail: userPrincipalName },
	};
}

/** `Invoke-ListMailboxMobileDevices`. */
export function devicesRequest({ tenant, userPrincipalName }: VerifiedUser): CippRequest {
	return {
		method: 'GET',
		endpoint: 'ListMailboxMobileDevices',
		query: { tenantFilter: tenant, Mailbox: userPrincipalName },
	};
}

/** Remove All Rules. */
export const removeRules: Checked = {
	needs: ['account', 'rules'],
	check: ofContent('rules', (rules, evidence) => {
		if (rules.length > 0) {
			const names = named(rules.map(({ Name }) => Name ?? 'a rule without a name'));
			return { is: 'notSo', message: `Rules that are still there: ${names}.` };
		}
		return emptyProvesNothing(evidence) ?? { is: 'so', message: 'There are no rules.' };
	}),
};

/** Remove All Mobile Devices: none is paired with the mailbox. */
export const removeMobileDevices: Checked = {
	needs: ['account', 'devices'],
	check: ofContent('devices', (devices, evidence) => {
		if (devices.length > 0) {
			const names = named(
				devices.map(({ deviceFriendlyName, deviceID }) => deviceFriendlyName ?? deviceID),
			);
			return { is: 'notSo', message: `Mobile devices that are still paired: ${names}.` };
		}
		return emptyProvesNothing(evidence) ?? { is: 'so', message: 'No mobile devices are paired.' };
	}),
};
