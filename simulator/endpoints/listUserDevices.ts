import { ok } from '../http/answer';
import { graphUserNamed } from './attempt';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ListUserDevices: the devices a user owns. Dates are what Out-String makes of them, and every
 * error is an empty list.
 */
export const listUserDevices: Endpoint = {
	name: 'ListUserDevices',
	right: 'Identity.User.Read',
	handle(call, state) {
		try {
			const user = graphUserNamed(state, call.query('tenantFilter'), call.query('UserID') ?? '');
			return ok(
				user.devices.map((device) => ({
					ID: device.id,
					accountEnabled: device.accountEnabled ?? true,
					approximateLastSignInDateTime: '\nTuesday, August 4, 2026 6:30:00 AM\n\n',
					createdDateTime: '\nMonday, May 6, 2024 7:08:09 AM\n\n',
					deviceOwnership: 'Company',
					displayName: device.displayName,
					enrollmentType: 'AzureDomainJoined',
					isCompliant: true,
					managementType: 'MDM',
					manufacturer: 'Contoso Devices',
					model: 'Book 14',
					operatingSystem: device.operatingSystem,
					onPremisesSyncEnabled: false,
					operatingSystemVersion: '10.0.26100.1742',
					trustType: 'AzureAd',
					EPMID: device.intuneId ?? null,
				})),
			);
		} catch {
			return ok([]);
		}
	},
};
