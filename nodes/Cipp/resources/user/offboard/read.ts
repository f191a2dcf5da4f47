import { DateTime } from 'luxon';

import type { ItemReader } from '../../../engine/itemReader';
import { isGuest, isGuid, isUserPrincipalName, userTexts } from '../../../identity/userAddress';
import { tenantProblem } from '../../../identity/tenant';
import type { StepName } from '../../../offboarding/results';
import { readWaitOptions } from '../../../offboarding/wait/readWaitOptions';
import type { OffboardParams } from './params';
import { requestedSteps } from './params';
import { readSchedule } from './schedule';
import { SWITCH_STEPS, VALUE_STEPS, stepDisplayName } from './steps';

/** What is known of the steps when DeleteUser runs beside them: it may run first. */
const UNAFFECTED_BY_DELETION = new Set<StepName>(['DeleteUser', 'OnedriveAccess']);

const DEFAULT_GRACE_SECONDS = 30;

/** `Test-CIPPOffboardingRequest` refuses a request that asks for nothing but these. */
const NO_ACTION = new Set(['AccessSendAs', 'AccessSendOnBehalf']);

const NOTIFICATIONS = ['webhook', 'email', 'psa'] as const;

/**
 * Reads and checks what is asked for one user, with the rules of CIPP's own validator
 * (`Test-CIPPOffboardingRequest`, 10.5.5) and those it lacks. Older versions of CIPP accept
 * nonsense without a word, so everything is checked here.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readOffboardParams(item: ItemReader): OffboardParams {
	const tenant = item.requiredText('tenantDomain', 'Tenant');
	const problem = tenant && tenantProblem(tenant, 'Tenant');
	if (problem) item.note(problem);

	const userPrincipalName = item.requiredText('userEmail', 'User');
	if (userPrincipalName && !isUserPrincipalName(userPrincipalName)) {
		item.note(
			`“User” is “${userPrincipalName.slice(0, 80)}”, which is not a user principal name. Enter the name the user signs in with, e.g. jane.doe@contoso.com.`,
		);
	}

	const params: OffboardParams = {
		tenant,
		tenantLabel: item.text('tenantLabel', 'Tenant Label') || tenant,
		userPrincipalName,
		userLabel: item.text('userName', 'User Label') || userPrincipalName,
		switches: SWITCH_STEPS.filter((step) => item.switch(step.wireName, step.displayName)).map(
			({ wireName }) => wireName,
		),
		userLists: readUserLists(item, userPrincipalName),
		forward: readForward(item, userPrincipalName),
		keepCopy: item.switch('KeepCopy', 'Keep a Copy of Forwarded Email'),
		outOfOffice: item.text('OOO', 'Out of Office Message'),
		notify: readNotifications(item),
		reference: item.text('reference', 'Reference'),
		wait: item.switch('waitForCompletion', 'Wait for Completion')
			? readWaitOptions(item)
			: undefined,
		ifAlreadyQueued: readIfAlreadyQueued(item),
		gracePeriodMs: readGracePeriod(item) * 1000,
		deleteLast: false,
		warnings: [],
	};
	readTime(item, params);
	checkSteps(item, params);
	params.deleteLast = isDeletedLast(params);
	params.warnings.push(...warningsOf(params));
	return params;
}

function readUserLists(item: ItemReader, leaver: string): OffboardParams['userLists'] {
	const lists: OffboardParams['userLists'] = {};
	for (const { wireName, displayName, kind } of VALUE_STEPS) {
		if (kind !== 'users') continue;
		const users = userTexts(item.value(wireName, displayName));
		for (const user of users) checkRecipient(item, displayName, user, leaver);
		if (users.length > 0) lists[wireName] = users;
	}
	return lists;
}

function readForward(item: ItemReader, leaver: string): string {
	const displayName = stepDisplayName('forward');
	const users = userTexts(item.value('forward', displayName));
	if (users.length > 1) {
		item.note(
			`“${displayName}” holds ${users.length} users. Enter one; CIPP forwards to one only.`,
		);
	}
	const [user = ''] = users;
	if (user) checkRecipient(item, displayName, user, leaver);
	return user;
}

function checkRecipient(item: ItemReader, displayName: string, user: string, leaver: string): void {
	if (user.toLowerCase() === leaver.toLowerCase()) {
		item.note(`“${displayName}” holds the user who leaves. Enter somebody else.`);
		return;
	}
	// OneDrive access is granted by user principal name; an object ID would fail there later on.
	const takesId = displayName !== stepDisplayName('OnedriveAccess');
	if (isUserPrincipalName(user) || (takesId && isGuid(user))) return;
	item.note(
		`“${displayName}” holds “${user.slice(0, 80)}”, which is not a user principal name. Enter one, e.g. manager@contoso.com.`,
	);
}

function readNotifications(item: ItemReader): OffboardParams['notify'] {
	const chosen = userTexts(item.value('PostExecution', 'Notifications')).map((text) =>
		text.toLowerCase(),
	);
	for (const text of chosen) {
		if (!NOTIFICATIONS.some((name) => name === text)) {
			item.note(`“Notifications” holds “${text}”. Choose from Email, PSA and Webhook.`);
		}
	}
	return {
		webhook: chosen.includes('webhook'),
		email: chosen.includes('email'),
		psa: chosen.includes('psa'),
	};
}

function readIfAlreadyQueued(item: ItemReader): OffboardParams['ifAlreadyQueued'] {
	const choice = item.text('options.ifAlreadyQueued', 'If Already Queued') || 'skip';
	if (choice === 'skip' || choice === 'queueAgain' || choice === 'fail') return choice;
	item.note(`“If Already Queued” is “${choice}”. Choose Skip, Queue Again or Fail.`);
	return 'skip';
}

function readGracePeriod(item: ItemReader): number {
	const value = item.value('options.gracePeriod', 'Grace Period');
	if (value === undefined || value === '') return DEFAULT_GRACE_SECONDS;
	const seconds = Number(value);
	if (Number.isFinite(seconds) && seconds >= 0 && seconds <= 600) return seconds;
	item.note('“Grace Period” must be a number of seconds from 0 to 600.');
	return DEFAULT_GRACE_SECONDS;
}

/** Steps that run beside the deletion and may find no user any more. */
function stepsBesideDeletion(params: OffboardParams): StepName[] {
	if (!params.switches.includes('DeleteUser')) return [];
	return requestedSteps(params).filter((name) => !UNAFFECTED_BY_DELETION.has(name));
}

/** Two jobs are possible only while the node is there to send the second one. */
function isDeletedLast(params: OffboardParams): boolean {
	if (!params.wait || stepsBesideDeletion(params).length === 0) return false;
	const latest = DateTime.now().toSeconds() + params.wait.maximumWaitMs / 1000;
	return params.schedule === undefined || params.schedule.seconds < latest;
}

function readTime(item: ItemReader, params: OffboardParams): void {
	const allowPast = item.switch('options.allowPastDate', 'Allow Past Date');
	const reading = readSchedule(
		item.value('Scheduled', 'Scheduled'),
		item.timezone,
		DateTime.now(),
		allowPast,
	);
	if (!reading) return;
	if ('problem' in reading) {
		item.note(reading.problem);
		return;
	}
	params.schedule = reading;
	if (reading.warning) params.warnings.push(reading.warning);
}

function checkSteps(item: ItemReader, params: OffboardParams): void {
	const steps = requestedSteps(params);
	if (steps.length === 0) {
		item.note(
			'No offboarding step is chosen. Turn on at least one, e.g. Disable Sign-In or Revoke All Sessions.',
		);
	} else if (steps.every((name) => NO_ACTION.has(name))) {
		item.note(
			`CIPP does not count ${steps.map(stepDisplayName).join(' and ')} as an offboarding step. Turn on at least one other step, e.g. Disable Sign-In.`,
		);
	}
	if (params.forward && params.switches.includes('disableForwarding')) {
		item.note(
			'“Forward Email To” and “Disable Email Forwarding” contradict each other, and CIPP runs both in no fixed order. Choose one of them.',
		);
	}
}

function warningsOf(params: OffboardParams): string[] {
	const warnings: string[] = [];
	const others = stepsBesideDeletion(params);
	if (others.length > 0 && !params.deleteLast) {
		warnings.push(
			`Delete User is combined with ${others.map(stepDisplayName).join(', ')}. CIPP runs the steps in no fixed order, so these may find no user any more; newer versions of CIPP skip them. With Wait for Completion, the deletion is sent when the other steps have ended.`,
		);
	}
	if (params.keepCopy && !params.forward) {
		warnings.push(
			'Keep a Copy of Forwarded Email is on without Forward Email To. CIPP ignores it.',
		);
	}
	if (isGuest(params.userPrincipalName)) {
		warnings.push(
			'The user is a guest. CIPP may not find the account of a guest, and the task then ends as Failed.',
		);
	}
	for (const name of ['AccessSendAs', 'AccessSendOnBehalf'] as const) {
		if (params.userLists[name]) {
			warnings.push(`${stepDisplayName(name)} is ignored without a word by CIPP before 10.9.`);
		}
	}
	if (/^\d{4}-\d{2}-\d{2}T/.test(params.reference)) {
		warnings.push('Reference looks like a time. CIPP rewrites it as a date text.');
	}
	return warnings;
}
