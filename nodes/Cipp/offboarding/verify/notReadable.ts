import type { Checked } from './evidence';

/** A step about something that no endpoint of CIPP shows. */
function notReadable(what: string): Checked {
	return {
		needs: [],
		check: () => ({
			is: 'unknown',
			reason: 'notReadable',
			message: `${what} cannot be read back through CIPP.`,
		}),
	};
}

export const cancelCalendarInvites = notReadable('Meetings that the user has organized');
export const removeCalendarPermissions = notReadable('Permissions on the calendars of others');
export const disableOneDriveSharing = notReadable('The sharing of a OneDrive');
export const wipeMobileDevices = notReadable('The wipe of a mobile device');
