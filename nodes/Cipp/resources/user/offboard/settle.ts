import { isGuest } from '../../../identity/userAddress';
import type { StepName } from '../../../offboarding/results';
import type { OffboardParams } from '../../../offboarding/order/params';
import { setsAttributes } from '../../../offboarding/leaving/order';
import { requestedSteps } from '../../../offboarding/order/params';
import { isSeenToEnd } from '../../../offboarding/order/seenToEnd';
import { newerThan, SEND_RIGHTS, stepDisplayName } from '../../../offboarding/order/steps';

/** Deleting the user takes nothing away from these, in whatever order they run. */
const UNAFFECTED_BY_DELETION = new Set<StepName>(['DeleteUser', 'OnedriveAccess']);

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
			`No offboarding step is chosen. Turn on at least one, e.g. Disable Sign-In or Revoke All Sessions.${leftOut(params)}`,
		);
	}
	if (params.forward && params.switches.includes('disableForwarding')) {
		problems.push(
			'“Forward Email To” and “Disable Email Forwarding” contradict each other, and CIPP runs both in no fixed order. Choose one of them.',
		);
	}
	problems.push(...leavingProblems(params));
	return problems;
}

function leavingProblems(params: OffboardParams): string[] {
	const { afterLeaving, switches } = params;
	if (!afterLeaving) return [];
	const problems: string[] = [];
	if (switches.includes('DeleteUser')) {
		problems.push(
			'“After Leaving” changes an account that “Delete User” deletes. Choose one of them.',
		);
	}
	if (setsAttributes(afterLeaving) && !isSeenToEnd(params)) {
		problems.push(
			"“Extension Attributes” and “Hide From Teams” under “After Leaving” cannot be planned: CIPP's scheduler loses them without a word. Turn on Wait for Completion, with a Maximum Wait that reaches beyond the scheduled time, or set them with User > Update when the user has left.",
		);
	}
	return problems;
}

/** A step that was meant may be gone because its expression gives nothing. */
function leftOut({ remarks }: OffboardParams): string {
	const lost = remarks.filter((remark) => / is (?:left out|off), because /.test(remark));
	return lost.length > 0 ? ` ${lost.join(' ')}` : '';
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

/**
 * Older versions of CIPP refuse a first job of nothing but steps that they do not know, and then
 * nothing of the whole would be done.
 */
function isJobWithoutDeletion(params: OffboardParams): boolean {
	const others = stepsBesideDeletion(params);
	return others.length > 0 && newerThan(others) === undefined;
}

/** Two jobs are possible only while the node is there to send the second one. */
function isDeletedLast(params: OffboardParams): boolean {
	return isJobWithoutDeletion(params) && isSeenToEnd(params);
}

function warningsOf(params: OffboardParams): string[] {
	const warnings: string[] = [];
	const others = stepsBesideDeletion(params);
	if (others.length > 0 && !params.deleteLast) {
		warnings.push(
			`Delete User is combined with ${others.map(stepDisplayName).join(', ')}. CIPP runs the steps in no fixed order, so these may find no user any more; newer versions of CIPP skip them. ${
				isJobWithoutDeletion(params)
					? 'With Wait for Completion, the deletion is sent when the other steps have ended.'
					: `CIPP before ${newerThan(others)} takes them only together with another step, so they are not sent before the deletion.`
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
	for (const name of requestedSteps(params)) {
		const version = newerThan([name]);
		if (!version) continue;
		warnings.push(`${stepDisplayName(name)} is ignored without a word by CIPP before ${version}.`);
		const isRight = SEND_RIGHTS.some((right) => right === name);
		if (isRight && params.switches.includes('HideFromGAL')) {
			warnings.push(
				`${stepDisplayName(name)} is combined with ${stepDisplayName('HideFromGAL')}: Outlook looks the sender up in the address list, so the delegates may be refused when they send from a mailbox that is hidden there.`,
			);
		}
	}
	if (params.switches.includes('WipeMobile') && params.switches.includes('RemoveMobile')) {
		warnings.push(
			`${stepDisplayName('WipeMobile')} is combined with ${stepDisplayName('RemoveMobile')}: a device gets the wipe when it next connects, and may not get it once its pairing with the mailbox is removed.`,
		);
	}
	if (/^\d{4}-\d{2}-\d{2}T/.test(params.reference)) {
		warnings.push('Reference looks like a time. CIPP rewrites it as a date text.');
	}
	return warnings;
}
