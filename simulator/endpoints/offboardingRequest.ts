import { member, valueOf } from '../powershell/members';
import { isBlank, isEmptyHtml, isMoment, textOf } from '../powershell/text';
import { equalsTrue, isTruthy } from '../powershell/truth';
import type { Profile } from '../profiles';

/** Boolean options of which one suffices. */
const BOOLEAN_ACTIONS = [
	'ConvertToShared',
	'HideFromGAL',
	'removeCalendarInvites',
	'removePermissions',
	'removeCalendarPermissions',
	'RemoveRules',
	'RemoveMobile',
	'RemoveGroups',
	'RemoveLicenses',
	'RevokeSessions',
	'DisableSignIn',
	'ClearImmutableId',
	'ResetPass',
	'RemoveMFADevices',
	'RemoveTeamsPhoneDID',
	'DeleteUser',
	'DisableOneDriveSharing',
	'disableForwarding',
];

/** Lists of which one entry suffices. */
const LIST_ACTIONS = ['AccessNoAutomap', 'AccessAutomap', 'OnedriveAccess'];

/** More of them since 10.9.0. */
const SEND_ACTIONS = ['AccessSendAs', 'AccessSendOnBehalf'];

const LARGEST_INT64 = 9_223_372_036_854_775_807n;

/**
 * The users of a request: texts, or objects whose `value` is a text. Anything else is dropped
 * without a word, also a text that looks like a moment, which the conversion makes a date.
 *
 * @param body the request body
 * @param takesBareTexts whether a bare text counts (10.5.5)
 * @returns the user principal names
 */
export function usersOf(body: unknown, takesBareTexts: boolean): string[] {
	return entriesOf(member(body, 'user'))
		.map((entry) => (takesBareTexts ? valueOf(entry) : member(entry, 'value')))
		.filter((value): value is string => typeof value === 'string' && value.trim() !== '')
		.filter((value) => !isMoment(value));
}

/**
 * Checks a request as Test-CIPPOffboardingRequest does.
 *
 * @param body the request body
 * @param profile the version: what counts as an action differs
 * @returns the texts of all problems; none when the request is taken
 */
export function problemsOf(body: unknown, profile: Profile): string[] {
	const problems: string[] = [];
	if (isBlank(valueOf(member(body, 'tenantFilter')))) {
		problems.push(
			"'tenantFilter' is required and must resolve to a tenant domain (a string, or an object with a non-empty 'value' property).",
		);
	}
	const userProblem = problemOfUsers(body);
	if (userProblem !== undefined) problems.push(userProblem);
	const scheduled = member(body, 'Scheduled');
	if (isTruthy(member(scheduled, 'enabled')) && !isTimestamp(member(scheduled, 'date'))) {
		problems.push(
			"'Scheduled.enabled' is true but 'Scheduled.date' is not a valid Unix timestamp.",
		);
	}
	if (!hasAction(body, profile)) {
		problems.push(
			'No offboarding actions were selected. Enable at least one action (e.g. RemoveLicenses, DisableSignIn, RevokeSessions) before submitting.',
		);
	}
	return problems;
}

function problemOfUsers(body: unknown): string | undefined {
	const given = member(body, 'user');
	if (!isTruthy(given)) {
		return "'user' is required and must be a non-empty array of users (objects with a 'value' property, or userPrincipalName strings).";
	}
	const users = usersOf(body, true);
	if (users.length === 0) {
		return "'user' did not resolve to any usable userPrincipalName. Each entry must be a UPN string or an object with a non-empty 'value' property.";
	}
	const wrong = users.filter((user) => !user.includes('@'));
	return wrong.length > 0
		? `These user values do not look like userPrincipalNames (missing '@'): ${wrong.join(', ')}.`
		: undefined;
}

/** Whether [int64]::TryParse takes it and it is above zero. */
function isTimestamp(value: unknown): boolean {
	const text = textOf(value).trim();
	if (!/^[+-]?\d+$/.test(text)) return false;
	const number = BigInt(text.replace('+', ''));
	return number > 0n && number <= LARGEST_INT64;
}

function hasAction(body: unknown, profile: Profile): boolean {
	const lists = profile.sendRightsAreActions ? [...LIST_ACTIONS, ...SEND_ACTIONS] : LIST_ACTIONS;
	const reply = textOf(member(body, 'OOO'));
	return (
		BOOLEAN_ACTIONS.some((name) => equalsTrue(member(body, name))) ||
		lists.some((name) => entriesOf(member(body, name)).some((entry) => entry !== null)) ||
		!isBlank(valueOf(member(body, 'forward'))) ||
		!(profile.emptyHtmlIsNoReply ? isEmptyHtml(reply) : isBlank(reply))
	);
}

function entriesOf(value: unknown): unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? (value as unknown[]) : [value];
}
