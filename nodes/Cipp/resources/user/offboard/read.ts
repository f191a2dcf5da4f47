import type { ItemReader } from '../../../engine/itemReader';
import { readReportItem } from '../../../fields/reportItem';
import { readWholeNumber } from '../../../fields/wholeNumber';
import { readTexts } from '../../../engine/texts';
import { isGuid, isUserPrincipalName } from '../../../identity/userAddress';
import { notAUser, readUser } from '../../../identity/userReference';
import { readTenant } from '../../../nouns/tenant/params';
import { readWaitOptions } from '../../../offboarding/wait/readWaitOptions';
import { defaultIn } from '../../../version';
import type { OffboardParams } from '../../../offboarding/order/params';
import { isManagerWord } from '../../../offboarding/order/manager';
import { readAfterLeaving } from './afterLeaving/read';
import { readDelegates } from './readDelegates';
import { checkPlaceholders, readManagerOptions } from './readManager';
import { readHolds } from './holdFields';
import { readOutOfOffice } from './readOutOfOffice';
import { readTime } from './readTime';
import { settle, stepProblems } from './settle';
import { MOST_USERS_PER_REQUEST } from '../../../offboarding/send/sharing';
import { SWITCH_STEPS, VALUE_STEPS, stepDisplayName } from '../../../offboarding/order/steps';

const DEFAULT_GRACE_SECONDS = 30;

const NOTIFICATIONS = ['webhook', 'email', 'psa'] as const;

/**
 * Reads and checks what is asked for one user, with the rules of CIPP's own validator
 * (`Test-CIPPOffboardingRequest`, 10.5.5) and those it lacks. Older versions of CIPP accept
 * nonsense without a word, so everything is checked here.
 *
 * @param item reader of the item; problems are noted on it
 */
export function readOffboardParams(item: ItemReader): OffboardParams {
	const { tenant } = readTenant(item);
	// It belongs to the run, and is read here for what may be wrong with it.
	readReportItem(item, 'options');
	const { entered: userPrincipalName } = readUser(item, 'userEmail', 'User');

	const params: OffboardParams = {
		tenant,
		tenantLabel: item.freeText('tenantLabel', 'Tenant Label') || item.pickedName('tenantDomain'),
		userPrincipalName,
		userLabel: item.freeText('userName', 'User Label') || item.pickedName('userEmail'),
		switches: SWITCH_STEPS.filter((step) => item.switch(step.wireName, step.displayName)).map(
			({ wireName }) => wireName,
		),
		userLists: readUserLists(item, userPrincipalName),
		forward: readForward(item, userPrincipalName),
		keepCopy: item.switch('KeepCopy', 'Keep a Copy of Forwarded Email'),
		outOfOffice: readOutOfOffice(item),
		notify: readNotifications(item),
		reference: item.freeText('reference', 'Reference', true),
		wait: item.switch('waitForCompletion', 'Wait for Completion')
			? readWaitOptions(item)
			: undefined,
		ifAlreadyQueued: readIfAlreadyQueued(item),
		allowPartnerTenant: item.switch('options.allowPartnerTenant', 'Allow Partner Tenant'),
		gracePeriodMs: readGracePeriod(item) * 1000,
		usersPerRequest:
			readWholeNumber(item, 'options.usersPerRequest', 'Users per Request', {
				from: 1,
				to: MOST_USERS_PER_REQUEST,
			}) ?? 1,
		startFrom: readStartFrom(item),
		previewOnly: item.switch('previewOnly', 'Preview Only'),
		checkUserExists: item.switch(
			'options.checkUsersExist',
			'Check That Users Exist',
			defaultIn('options.checkUsersExist', item.typeVersion),
		),
		schedule: readTime(item),
		...readManagerOptions(item),
		...readHolds(item),
		stepsFromTenant: [],
		remarks: [],
		deleteLast: false,
		warnings: [],
	};
	checkPlaceholders(item, params);
	const afterLeaving = readAfterLeaving(item, userPrincipalName);
	if (afterLeaving) params.afterLeaving = afterLeaving;
	params.remarks.push(...item.takeWarnings());
	// The tenant's defaults may add steps; they are checked when they are known.
	if (params.startFrom === 'chosen') stepProblems(params).forEach((text) => item.note(text));
	settle(params);
	return params;
}

function readUserLists(item: ItemReader, leaver: string): OffboardParams['userLists'] {
	const lists: OffboardParams['userLists'] = {};
	const delegates = readDelegates(item);
	for (const { wireName, displayName, kind } of VALUE_STEPS) {
		if (kind !== 'users') continue;
		const picked = delegates.filter(({ access }) => access.includes(wireName));
		const more = picked.map(({ user }) => user);
		const users = readTexts(item, wireName, displayName, more);
		for (const user of users) checkRecipient(item, displayName, user, leaver);
		if (users.length > 0) lists[wireName] = users;
	}
	return lists;
}

function readForward(item: ItemReader, leaver: string): string {
	const displayName = stepDisplayName('forward');
	const users = readTexts(item, 'forward', displayName);
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
	// Object IDs and the manager are looked up before anything is sent.
	if (isManagerWord(user) || isUserPrincipalName(user) || isGuid(user)) return;
	item.note(notAUser(user, displayName, 'holds'));
}

function readNotifications(item: ItemReader): OffboardParams['notify'] {
	const chosen = readTexts(item, 'PostExecution', 'Notifications').map((text) =>
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

function readStartFrom(item: ItemReader): OffboardParams['startFrom'] {
	const choice = item.text('startFrom', 'Start From') || 'chosen';
	if (choice === 'chosen' || choice === 'tenantDefaults') return choice;
	item.note(`“Start From” is “${choice}”. Choose one of the entries of the list.`);
	return 'chosen';
}

function readGracePeriod(item: ItemReader): number {
	const text = item.text('options.gracePeriod', 'Grace Period');
	if (text === '') return DEFAULT_GRACE_SECONDS;
	const seconds = Number(text);
	if (Number.isFinite(seconds) && seconds >= 0 && seconds <= 600) return seconds;
	item.note('“Grace Period” must be a number of seconds from 0 to 600.');
	return DEFAULT_GRACE_SECONDS;
}
