import type { Detail, Reason, StepName } from './types';

/** Said about a requested step without any line. */
export const NOTHING_REPORTED = 'CIPP reported nothing about this step.';

/** Warnings and remarks about a step that was nevertheless done, or accepted for later. */
const STANDS_ALTHOUGH: readonly Reason[] = [
	'mailboxTooLarge',
	'passwordWriteback',
	'pendingDeletion',
	'groupLicences',
];

/** Remarks that take nothing from a step; a warning without one says that a part is not done. */
function takesFrom(detail: Detail): boolean {
	const { status, reason } = detail;
	if (status === 'failure') return true;
	if (status === 'warning') return !confirms(detail);
	// A text that nobody can read needs a look; one that is known to be doubtful is against the step.
	return status === 'unknown' && reason !== undefined && reason !== 'otherAccount';
}

/**
 * Whether an entry says that its step is done, had nothing to do, or will be done later.
 *
 * @param detail an entry of a summary
 * @returns false for failures, for texts nobody could read and for warnings that a step was not done
 */
export function confirms({ status, reason }: Detail): boolean {
	if (status === 'success' || status === 'skipped' || status === 'pending') return true;
	const isRemark = status === 'warning' || status === 'info';
	return isRemark && reason !== undefined && STANDS_ALTHOUGH.includes(reason);
}

/**
 * Whether a step can be relied on: something confirms it, and no line says that it failed, that a
 * part of it was not done, or leaves that open.
 *
 * @param step the step
 * @param details all entries of the summary
 * @returns true when it is confirmed
 */
export function isConfirmed(step: StepName, details: Detail[]): boolean {
	const own = details.filter((detail) => detail.step === step);
	return own.some(confirms) && !own.some(takesFrom);
}

/** Why nothing can be said about a requested step. */
function silence(step: StepName, details: Detail[], overflow: boolean): string {
	if (overflow) {
		return 'The results of this task are too long for the task list and were not read. Open the task in CIPP to see this step.';
	}
	if (details.some(({ candidates }) => candidates?.includes(step))) {
		return 'CIPP reported a result that may belong to this step or to another one.';
	}
	return details.some((detail) => detail.step === step)
		? 'CIPP started this step but did not report its result.'
		: NOTHING_REPORTED;
}

/**
 * Entries for the requested steps on which CIPP's lines decide nothing.
 *
 * @param requestedSteps the steps asked for
 * @param details the entries made from lines
 * @param overflow true when CIPP keeps the lines elsewhere
 * @returns one entry of status `unknown` per such step
 */
export function silentSteps(
	requestedSteps: readonly StepName[],
	details: Detail[],
	overflow: boolean,
): Detail[] {
	const isSilent = (step: StepName) =>
		!details.some(
			(detail) => detail.step === step && (detail.status !== 'info' || confirms(detail)),
		);
	return requestedSteps.filter(isSilent).map((step) => ({
		step,
		status: 'unknown',
		message: silence(step, details, overflow),
	}));
}
