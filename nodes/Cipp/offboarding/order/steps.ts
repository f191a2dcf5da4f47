/**
 * The steps of an offboarding, under the names that CIPP's job reads. The job looks names up in
 * exact case (`Invoke-CIPPOffboardingJob`), so a name in another case passes CIPP's validation and
 * then does nothing. Display names are those of CIPP's offboarding wizard.
 */

import { LEAVING_STEP_TITLES } from '../leaving/names';
import type { StepName } from '../results';

/** Versions of CIPP that brought further steps, oldest first. */
const NEWER_VERSIONS = ['10.9', '10.10'] as const;

export type StepGroup = 'signIn' | 'mailbox' | 'access' | 'licences' | 'removal';

interface StepBase {
	/** Name on the wire and of the node's parameter. */
	wireName: StepName;
	displayName: string;
	description: string;
	/** What the documentation adds to the description. */
	remark?: string;
	group: StepGroup;
	/** The version of CIPP that first has the step; older ones ignore it without a word. */
	since?: (typeof NEWER_VERSIONS)[number];
}

/** A step that is on or off. */
export interface SwitchStep extends StepBase {
	kind: 'switch';
}

/** A step that needs a value: users who get access, the one who gets the mail, or a text. */
export interface ValueStep extends StepBase {
	kind: 'users' | 'user' | 'text';
}

export type Step = SwitchStep | ValueStep;

export const SWITCH_STEPS: SwitchStep[] = [
	{
		kind: 'switch',
		wireName: 'RevokeSessions',
		displayName: 'Revoke All Sessions',
		description: 'Whether to revoke all active sessions for the user',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'DisableSignIn',
		displayName: 'Disable Sign-In',
		description: 'Whether to disable sign-in for the user',
		remark:
			'A user synced from Active Directory must be disabled there: the result is a warning then.',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'ResetPass',
		displayName: 'Reset Password',
		description:
			'Whether to reset the user password to a random one. CIPP stores the new password in the result of its task, readable for everyone who may read scheduled tasks in CIPP.',
		remark: 'See [Security](security.md).',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'RemoveMFADevices',
		displayName: 'Remove All MFA Devices',
		description: 'Whether to remove all MFA devices from the user',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'RemoveMobile',
		displayName: 'Remove All Mobile Devices',
		description: 'Whether to remove mobile device access for the user',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'WipeMobile',
		displayName: 'Wipe Account on Mobile Devices',
		description:
			"Whether to wipe the account's email, contacts and calendar from mobile devices when they next connect. It takes CIPP 10.10: older ones ignore it without a word.",
		group: 'signIn',
		since: '10.10',
	},
	{
		kind: 'switch',
		wireName: 'ClearImmutableId',
		displayName: 'Clear Immutable ID',
		description:
			'Whether to clear the immutable ID for the user. This works only after the link to the on-premises Active Directory is broken.',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'ConvertToShared',
		displayName: 'Convert to Shared Mailbox',
		description: 'Whether to convert the user mailbox to a shared mailbox',
		remark: 'From 49 GB on the output holds a warning.',
		group: 'mailbox',
	},
	{
		kind: 'switch',
		wireName: 'HideFromGAL',
		displayName: 'Hide From Global Address List',
		description: 'Whether to hide the user from the Global Address List',
		group: 'mailbox',
	},
	{
		kind: 'switch',
		wireName: 'RemoveRules',
		displayName: 'Remove All Rules',
		description: 'Whether to remove all mailbox rules associated with the user',
		group: 'mailbox',
	},
	{
		kind: 'switch',
		wireName: 'removeCalendarInvites',
		displayName: 'Cancel All Calendar Invites',
		description: 'Whether to cancel all upcoming events and meetings that the user organized',
		group: 'mailbox',
	},
	{
		kind: 'switch',
		wireName: 'disableForwarding',
		displayName: 'Disable Email Forwarding',
		description:
			'Whether to disable email forwarding for the user. It cannot be combined with Forward Email To.',
		group: 'mailbox',
	},
	{
		kind: 'switch',
		wireName: 'RemoveGroups',
		displayName: 'Remove From All Groups',
		description: 'Whether to remove the user from all groups',
		remark: 'Dynamic groups and groups synced from Active Directory stay, with a warning.',
		group: 'access',
	},
	{
		kind: 'switch',
		wireName: 'removePermissions',
		displayName: "Remove User's Mailbox Permissions",
		description: 'Whether to remove all permissions that the user has to other mailboxes',
		group: 'access',
	},
	{
		kind: 'switch',
		wireName: 'removeCalendarPermissions',
		displayName: "Remove User's Calendar Permissions",
		description: 'Whether to remove all permissions that the user has to other calendars',
		group: 'access',
	},
	{
		kind: 'switch',
		wireName: 'DisableOneDriveSharing',
		displayName: 'Disable OneDrive Sharing',
		description: 'Whether to turn off sharing with others for the OneDrive of the user',
		group: 'access',
	},
	{
		kind: 'switch',
		wireName: 'RemoveTeamsPhoneDID',
		displayName: 'Remove Teams Phone Number',
		description: 'Whether to take the Teams phone number from the user',
		group: 'signIn',
	},
	{
		kind: 'switch',
		wireName: 'RemoveLicenses',
		displayName: 'Remove Licenses',
		description:
			'Whether to remove all licenses from the user. CIPP does this in a second task of its own, at the next quarter of an hour.',
		group: 'licences',
	},
	{
		kind: 'switch',
		wireName: 'DeleteUser',
		displayName: 'Delete User',
		description:
			'Whether to delete the user account. Other steps may then find no user any more: CIPP runs the steps in no fixed order.',
		remark: 'See [Delete User with other steps](#delete-user-with-other-steps).',
		group: 'removal',
	},
];

export const VALUE_STEPS: ValueStep[] = [
	{
		kind: 'text',
		wireName: 'OOO',
		displayName: 'Out of Office Message',
		description: 'The reply that senders inside and outside the organization get. HTML is allowed.',
		group: 'mailbox',
	},
	{
		kind: 'user',
		wireName: 'forward',
		displayName: 'Forward Email To',
		description:
			'The user who gets the email of the user who leaves. It must be a recipient of the tenant: an address outside works only where a contact exists for it.',
		group: 'mailbox',
	},
	{
		kind: 'users',
		wireName: 'AccessNoAutomap',
		displayName: 'Mailbox Full Access (Unmapped)',
		description:
			'Users who get full access to the mailbox. It does not appear in their Outlook by itself.',
		group: 'access',
	},
	{
		kind: 'users',
		wireName: 'AccessAutomap',
		displayName: 'Mailbox Full Access (Automap)',
		description: 'Users who get full access to the mailbox. It appears in their Outlook by itself.',
		group: 'access',
	},
	{
		kind: 'users',
		wireName: 'OnedriveAccess',
		displayName: 'OneDrive Full Access',
		description: 'Users who get full access to the OneDrive of the user',
		group: 'access',
	},
	{
		kind: 'users',
		wireName: 'AccessSendAs',
		displayName: 'Mailbox Send As',
		description:
			'Users who may send email as the user. It takes CIPP 10.9 or newer: older ones ignore it without a word.',
		group: 'access',
		since: '10.9',
	},
	{
		kind: 'users',
		wireName: 'AccessSendOnBehalf',
		displayName: 'Mailbox Send on Behalf',
		description:
			'Users who may send email on behalf of the user. It takes CIPP 10.9 or newer: older ones ignore it without a word.',
		group: 'access',
		since: '10.9',
	},
];

/** Rights to send in the name of the user, which CIPP knows from 10.9.0 on. */
export const SEND_RIGHTS = ['AccessSendAs', 'AccessSendOnBehalf'] as const;

const NAMES = new Map<string, string>([
	...[...SWITCH_STEPS, ...VALUE_STEPS].map(
		({ wireName, displayName }) => [wireName, displayName] as const,
	),
	...Object.entries(LEAVING_STEP_TITLES),
]);

const SINCE = new Map(
	[...SWITCH_STEPS, ...VALUE_STEPS].map(({ wireName, since }) => [wireName, since]),
);

/**
 * The version of CIPP that knows all of the given steps, where older ones know none of them: they
 * count none as a step, and refuse an offboarding of nothing else (`Test-CIPPOffboardingRequest`).
 *
 * @param steps wire names
 * @returns such as `10.9`; undefined for no steps, and where one of them is in every version
 */
export function newerThan(steps: StepName[]): string | undefined {
	const versions = steps.map((name) => SINCE.get(name));
	if (versions.includes(undefined)) return undefined;
	return NEWER_VERSIONS.filter((version) => versions.includes(version)).at(-1);
}

/**
 * @param wireName name on the wire of a step
 * @returns its display name, or the wire name itself for one that is not known
 */
export function stepDisplayName(wireName: string): string {
	return NAMES.get(wireName) ?? wireName;
}
