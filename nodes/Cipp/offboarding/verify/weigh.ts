import type { UnknownReason } from '../../nouns/unread';
import { asSentences } from '../../transport/answers';
import type { Detail, OffboardingSummary, Reason, StepName } from '../results';
import type { Verification } from './verification';

/** Not knowing is no reason to look, where nobody can know or there is nothing left to know. */
const EXPECTED: UnknownReason[] = ['notReadable', 'reportTooOld', 'accountDeleted'];

/**
 * Sets what was read back against what CIPP said of the steps.
 *
 * - What contradicts CIPP wins: the step is not confirmed, and the offboarding not `completed`.
 * - What confirms a step stands in for a line that is missing or that nobody can read. It takes
 *   nothing back from a failure or a warning: those may be about something that cannot be seen here.
 *   Only where a step is nothing but one state that was read, the state outweighs a failure: Microsoft
 *   may answer 503 after it has made the change.
 * - Of an offboarding that could not start nothing counts as done, however it stands.
 * - A step that could not be read back although it should be, or that is not so yet although CIPP
 *   said it was done, needs attention.
 *
 * @param summary what CIPP's lines come to
 * @param verification what was read back, undefined when nothing was
 * @returns the summary as it stands then
 */
export function weigh(
	summary: OffboardingSummary,
	verification: Verification[] | undefined,
): OffboardingSummary {
	if (!verification) return summary;
	const stepsThatAre = (actual: Verification['actual']) =>
		verification.filter((one) => one.actual === actual).map(({ step }) => step);
	const disproved = stepsThatAre('contradicted');
	const confirmed = stepsThatAre('confirmed');
	const { status } = summary;
	const details =
		status === 'failed' ? summary.details : doneAllTheSame(summary.details, confirmed);
	const vouchedFor = summary.unconfirmedSteps.filter(
		(step) => status !== 'failed' && confirmed.includes(step) && isSilent(step, details),
	);
	const unconfirmedSteps = [...new Set([...summary.unconfirmedSteps, ...disproved])].filter(
		(step) => !vouchedFor.includes(step),
	);
	const isClean =
		status === 'completed' ||
		(status === 'completedWithErrors' &&
			vouchedFor.length > 0 &&
			!details.some((detail) => detail.status === 'failure'));
	const isCompleted = isClean && unconfirmedSteps.length === 0;
	const isOpen = (detail: Detail) =>
		(detail.status === 'warning' || detail.status === 'unknown') &&
		!vouchedFor.some((step) => step === detail.step);
	return {
		...summary,
		status: status === 'failed' ? status : isCompleted ? 'completed' : 'completedWithErrors',
		needsAttention: !isCompleted || details.some(isOpen) || verification.some(isDoubtful),
		unconfirmedSteps,
		pendingSteps: summary.pendingSteps.filter((step) => !confirmed.includes(step)),
		details: restedOn(details, verification),
	};
}

/** Steps that come down to one state of the account or mailbox, which is read back as a whole. */
const ONE_STATE: StepName[] = [
	'AddToGroups',
	'ClearImmutableId',
	'ConvertToShared',
	'DeleteUser',
	'DisableSignIn',
	'HideFromGAL',
	'RevokeSessions',
	'SetAttributes',
	'SetManager',
	'UpdateProfile',
	'disableForwarding',
];

function doneAllTheSame(details: Detail[], confirmed: StepName[]): Detail[] {
	return details.map((detail) => {
		const { step, status, message } = detail;
		if (step === null || status !== 'failure') return detail;
		if (!ONE_STATE.includes(step) || !confirmed.includes(step)) return detail;
		const seen = 'Reading back shows that it was done all the same.';
		return { step, status: 'success', message: `${asSentences([message])} ${seen}` };
	});
}

/**
 * @param details entries about steps
 * @param verification what was read back, undefined when nothing was
 * @returns the entries, each with what it rests on
 */
export function restedOn(details: Detail[], verification: Verification[] | undefined): Detail[] {
	if (!verification) return details;
	return details.map((detail) => {
		if (detail.step === null) return detail;
		const found = verification.find(({ step }) => step === detail.step);
		return { ...detail, restsOn: found?.restsOn ?? 'reported' };
	});
}

/** @returns true when a step should be looked at, because nobody knows whether it is done */
export function isDoubtful({ actual, reason, reported }: Verification): boolean {
	if (actual === 'unknown') return reason === undefined || !EXPECTED.includes(reason);
	return actual === 'notYet' && (reported === 'success' || reported === 'skipped');
}

/** Groups and licences are left to each other's step; that both are gone settles it. */
const SETTLED_BY_READING: Array<Reason | undefined> = ['licensedGroup', 'groupLicences'];

/** @returns true when no line says that the step failed, or that something of it is left */
function isSilent(step: StepName, details: Detail[]): boolean {
	return !details.some(
		({ step: about, status, reason }) =>
			about === step &&
			(status === 'failure' || (status === 'warning' && !SETTLED_BY_READING.includes(reason))),
	);
}
