import type { StepName } from './types';

/**
 * How far CIPP's own sentence about a step can be relied on, in a tenant that CIPP finds:
 * - `firm`: in hundreds of runs with refused calls, no failure was worded as a success.
 * - `doubtful`: some refusals are worded as a success, and no word in the sentence tells.
 * - `cachedReport`: it rests on CIPP's nightly report, and passes over what is newer.
 */
export type Word = 'firm' | 'doubtful' | 'cachedReport';

/** What the word about one step is worth. */
export interface Worth {
	word: Word;
	/** When the sentence is not true. */
	untrue?: string;
	/** What is read back to prove the step; left out when nothing can be. */
	proof?: string;
}

/**
 * What CIPP's word about each step is worth, measured by running CIPP 10.8.2 and 10.9.0 against a
 * stand-in for Microsoft that refused calls one by one, and comparing its state with the sentences.
 */
export const WORTH: Record<StepName, Worth> = {
	RevokeSessions: { word: 'firm', proof: 'sessions are valid only from after the start' },
	ResetPass: { word: 'firm', proof: 'the password was changed after the start' },
	DisableSignIn: { word: 'firm', proof: 'the account is disabled' },
	HideFromGAL: { word: 'firm', proof: 'the mailbox is hidden from address lists' },
	RemoveGroups: {
		word: 'doubtful',
		untrue:
			'“is not a member of any groups” after the memberships could not be read; “Successfully removed” after Exchange refused the batch; no line at all for groups whose batch Graph refused',
		proof: 'the groups of the account',
	},
	RemoveRules: { word: 'firm', proof: 'the rules of the mailbox' },
	RemoveMobile: { word: 'firm', proof: 'the mobile devices of the mailbox' },
	removeCalendarInvites: { word: 'firm' },
	OOO: { word: 'firm', proof: 'the automatic reply' },
	forward: { word: 'firm', proof: 'the forwarding of the mailbox' },
	disableForwarding: { word: 'firm', proof: 'the forwarding of the mailbox' },
	OnedriveAccess: { word: 'firm', proof: 'the administrators of the OneDrive' },
	DisableOneDriveSharing: { word: 'firm' },
	AccessNoAutomap: { word: 'firm', proof: 'the rights on the mailbox' },
	AccessAutomap: { word: 'firm', proof: 'the rights on the mailbox' },
	AccessSendAs: { word: 'firm', proof: 'the rights on the mailbox' },
	AccessSendOnBehalf: { word: 'firm', proof: 'the rights on the mailbox' },
	removePermissions: {
		word: 'cachedReport',
		untrue: '“No mailbox permissions found … in cached data” for rights given since the report',
	},
	removeCalendarPermissions: {
		word: 'cachedReport',
		untrue: '“No calendar permissions found … in cached data” for rights given since the report',
	},
	ConvertToShared: { word: 'firm', proof: 'the type of the mailbox' },
	RemoveMFADevices: { word: 'firm', proof: 'the authentication methods of the account' },
	RemoveTeamsPhoneDID: { word: 'firm', proof: 'the numbers of the tenant and who has them' },
	RemoveLicenses: {
		word: 'doubtful',
		untrue:
			'“The user currently has no licenses assigned” and “No licenses to remove” for licenses in an error state; “Removed … from mail-enabled license group” after Exchange refused it',
		proof: 'the licenses of the account, direct and by group',
	},
	ClearImmutableId: { word: 'firm', proof: 'the immutable ID of the account' },
	DeleteUser: { word: 'firm', proof: 'the account is among the deleted ones' },
	WipeMobile: { word: 'firm' },
	UpdateProfile: { word: 'firm', proof: 'the properties of the account' },
	SetManager: { word: 'firm', proof: 'the manager of the account' },
	AddToGroups: {
		word: 'doubtful',
		untrue: '“Successfully added” after Exchange refused the batch',
		proof: 'the groups of the account',
	},
	SetAttributes: { word: 'firm', proof: 'the attributes of the account' },
};
