import { clearImmutableId, deleteUser } from './account';
import { removeGroups } from './groups';
import { removeLicenses } from './licenses';
import {
	convertToShared,
	disableForwarding,
	forward,
	hideFromAddressLists,
	outOfOffice,
	removeCalendarInvites,
	removeMobileDevices,
	removeRules,
	wipeMobileDevices,
} from './mailbox';
import { accessAutomap, accessNoAutomap, accessSendAs, accessSendOnBehalf } from './mailboxAccess';
import { disableOneDriveSharing, oneDriveAccess } from './oneDrive';
import { removeCalendarPermissions, removeMailboxPermissions } from './ownPermissions';
import { removeTeamsPhoneNumbers } from './phone';
import { disableSignIn, removeMfaDevices, resetPassword, revokeSessions } from './signIn';
import type { Step } from './step';

/** All steps in the order of the list in Invoke-CIPPOffboardingJob. */
export const STEPS: readonly Step[] = [
	wipeMobileDevices,
	revokeSessions,
	resetPassword,
	disableSignIn,
	hideFromAddressLists,
	removeGroups,
	removeRules,
	removeMobileDevices,
	removeCalendarInvites,
	outOfOffice,
	forward,
	disableForwarding,
	oneDriveAccess,
	disableOneDriveSharing,
	accessNoAutomap,
	accessAutomap,
	accessSendAs,
	accessSendOnBehalf,
	removeMailboxPermissions,
	removeCalendarPermissions,
	convertToShared,
	removeMfaDevices,
	removeTeamsPhoneNumbers,
	removeLicenses,
	clearImmutableId,
	deleteUser,
];

/** The order up to 10.0.9, where one function did everything. */
export const OLD_ORDER: readonly string[] = [
	'ConvertToShared',
	'RevokeSessions',
	'ResetPass',
	'RemoveGroups',
	'HideFromGAL',
	'DisableSignIn',
	'OnedriveAccess',
	'AccessNoAutomap',
	'AccessAutomap',
	'OOO',
	'forward',
	'disableForwarding',
	'RemoveTeamsPhoneDID',
	'RemoveLicenses',
	'DeleteUser',
	'RemoveRules',
	'RemoveMobile',
	'removeCalendarInvites',
	'removePermissions',
	'RemoveMFADevices',
	'ClearImmutableId',
];
