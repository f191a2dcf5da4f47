import { randomUUID } from 'node:crypto';
import type { SimMailbox, SimOneDrive, SimUser } from './types';

/**
 * Makes a user: an enabled member with an empty mailbox and a OneDrive, plus what is given.
 *
 * @param details at least the user principal name; everything else has a default
 * @param tenantName first label of the tenant's initial domain, for the address of the OneDrive
 * @returns the user
 */
export function newUser(
	details: Partial<SimUser> & { userPrincipalName: string },
	tenantName: string,
): SimUser {
	const localPart = details.userPrincipalName.split('@')[0] ?? '';
	const names = localPart.split('.').map((name) => name.charAt(0).toUpperCase() + name.slice(1));
	const isGuest = details.userPrincipalName.includes('#EXT#');
	return {
		id: randomUUID(),
		displayName: names.join(' '),
		givenName: names[0] ?? '',
		surname: names.slice(1).join(' '),
		mail: isGuest ? null : details.userPrincipalName,
		userType: isGuest ? 'Guest' : 'Member',
		accountEnabled: true,
		department: null,
		jobTitle: null,
		onPremisesSyncEnabled: null,
		onPremisesImmutableId: null,
		assignedLicenses: [],
		proxyAddresses: isGuest ? [] : [`SMTP:${details.userPrincipalName}`],
		manager: null,
		createdDateTime: '2023-04-03T08:00:00Z',
		groups: [],
		devices: [],
		mfaMethods: [],
		phoneNumbers: [],
		mailbox: isGuest ? null : newMailbox(),
		oneDrive: isGuest ? null : newOneDrive(details.userPrincipalName, tenantName),
		mailboxAccess: [],
		calendarAccess: [],
		sessionsRevokedAt: null,
		passwordResetAt: null,
		...details,
	};
}

/**
 * Makes a user mailbox of ordinary size with nothing in it.
 *
 * @param details what differs
 * @returns the mailbox
 */
export function newMailbox(details: Partial<SimMailbox> = {}): SimMailbox {
	return {
		type: 'UserMailbox',
		sizeGB: 4,
		hiddenFromAddressLists: false,
		forwardingAddress: null,
		deliverToMailboxAndForward: false,
		autoReply: { state: 'Disabled', message: '' },
		rules: [],
		mobileDevices: [],
		futureMeetings: 0,
		rights: [],
		...details,
	};
}

function newOneDrive(userPrincipalName: string, tenantName: string): SimOneDrive {
	const folder = userPrincipalName.toLowerCase().replace(/[^a-z0-9]/g, '_');
	return {
		url: `https://${tenantName}-my.sharepoint.com/personal/${folder}`,
		sharing: 'ExternalUserAndGuestSharing',
		siteAdmins: [],
	};
}
