import { DateTime } from 'luxon';

import { isGuest } from '../../../identity/userAddress';
import type { StepName } from '../../../offboarding/results';
import type { OffboardParams } from './params';
import { requestedSteps } from './params';
import { stepDisplayName } from './steps';

/** Deleting the user takes nothing away from these, in whatever order they run. */
const UNAFFECTED_BY_DELETION = new Set<StepName>(['DeleteUser', 'OnedriveAccess']);

/** `Test-CIPPOffboardingRequest` refuses a request that asks for nothing but these. */
const NO_ACTION = new Set<StepName>(['AccessSendAs', 'AccessSendOnBehalf']);

/**
 * What is wrong with the steps that were chosen.
 *
 * @returns sentences that say what is wrong and what to do; empty when the steps can be sent
 */
export function stepProblems(params: OffboardParams): string[] {
	const problems: string[] = [];
	const steps = requestedSteps(params);
	if (steps.length === 0) {
		problems.push(
			'No offboarding step is chosen. Turn on at least one, e.g. Disable Sign-In or Revoke All Sessions.',
		);
	} else if (steps.every((name) => NO_ACTION.has(name))) {
		problems.push(
			`CIPP does not count ${steps.map(stepDisplayName).join(' and ')} as an offboarding step. Turn on at least one other step, e.g. Disable Sign-In.`,
		);
	}
	if (params.forward && params.switches.includes('disableForwarding')) {
		problems.push(
			'“Forward Email To” and “Disable Email Forwarding” contradict each other, and CIPP runs both in no fixed order. Choose one of them.',
		);
	}
	return problems;
}

/**
 * Works out what follows from the steps: whether the deletion comes last, and the warnings. To be
 * called again whenever the steps or the user have changed.
 */
export function settle(params: OffboardParams): void {
	params.deleteLast = isDeletedLast(params);
	params.warnings = [...params.remarks, ...warningsOf(params)];
}

/** Steps that run beside the deletion and may find no user any more. */
function stepsBesideDeletion(params: OffboardParams): StepName[] {
	if (!params.switches.includes('DeleteUser')) return [];
	return requestedSteps(params).filter((name) => !UNAFFECTED_BY_DELETION.has(name));
}

/** Two jobs are possible only while the node is there to send the second one. */
function isDeletedLast(params: OffboardParams): boolean {
	if (!params.wait || stepsBesideDeletion(params).length === 0) return false;
	if (!isJobWithoutDeletion(params)) return false;
	const latest = DateTime.now().toSeconds() + params.wait.maximumWaitMs / 1000;
	return params.schedule === undefined || params.schedule.seconds < latest;
}

/** CIPP refuses a first job of steps that it does not count. */
function isJobWithoutDeletion(params: OffboardParams): boolean {
	return requestedSteps(params).some((name) => name !== 'DeleteUser' && !NO_ACTION.has(name));
}

function warningsOf(params: OffboardParams): string[] {
	const warnings: string[] = [];
	const others = stepsBesideDeletion(params);
	if (others.length > 0 && !params.deleteLast) {
		warnings.push(
			`Delete User is combined with ${others.map(stepDisplayName).join(', ')}. CIPP runs the steps in no fixed order, so these may find no user any more; newer versions of CIPP skip them. ${
				isJobWithoutDeletion(params)
					? 'With Wait for Completion, the deletion is sent when the other steps have ended.'
					: 'CIPP takes them only together with another step, so they cannot be sent before the deletion.'
			}`,
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
