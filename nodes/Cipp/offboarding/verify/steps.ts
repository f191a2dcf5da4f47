import type { StepName } from '../results';
import { outOfOffice } from './automaticReply';
import { deleteUser } from './deletion';
import type { Checked } from './evidence';
import { removeGroups } from './groups';
import { addToGroups, setAttributes, setManager, updateProfile } from './leaving';
import { removeLicences } from './licences';
import { convertToShared, disableForwarding, forward, hideFromAddressLists } from './mailbox';
import { removeMobileDevices, removeRules } from './mailboxContent';
import { accessAutomap, accessNoAutomap, accessSendAs, accessSendOnBehalf } from './mailboxRights';
import { removeMfaMethods } from './mfaMethods';
import {
	cancelCalendarInvites,
	disableOneDriveSharing,
	removeCalendarPermissions,
	wipeMobileDevices,
} from './notReadable';
import { oneDriveAccess } from './oneDrive';
import { removePermissions } from './permissionReport';
import { clearImmutableId, disableSignIn, resetPassword, revokeSessions } from './signIn';
import { removeTeamsNumber } from './teamsNumber';

/** How each step of an offboarding is read back. */
export const CHECKS: Record<StepName, Checked> = {
	RevokeSessions: revokeSessions,
	ResetPass: resetPassword,
	DisableSignIn: disableSignIn,
	HideFromGAL: hideFromAddressLists,
	RemoveGroups: removeGroups,
	RemoveRules: removeRules,
	RemoveMobile: removeMobileDevices,
	removeCalendarInvites: cancelCalendarInvites,
	OOO: outOfOffice,
	forward,
	disableForwarding,
	OnedriveAccess: oneDriveAccess,
	DisableOneDriveSharing: disableOneDriveSharing,
	AccessNoAutomap: accessNoAutomap,
	AccessAutomap: accessAutomap,
	AccessSendAs: accessSendAs,
	AccessSendOnBehalf: accessSendOnBehalf,
	removePermissions,
	removeCalendarPermissions,
	ConvertToShared: convertToShared,
	RemoveMFADevices: removeMfaMethods,
	RemoveTeamsPhoneDID: removeTeamsNumber,
	RemoveLicenses: removeLicences,
	ClearImmutableId: clearImmutableId,
	DeleteUser: deleteUser,
	WipeMobile: wipeMobileDevices,
	UpdateProfile: updateProfile,
	SetManager: setManager,
	AddToGroups: addToGroups,
	SetAttributes: setAttributes,
};
