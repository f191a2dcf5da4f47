import { classifyLine } from './classify';
import { licenceTaskDetails } from './licences';
import type { ClassifiedLine, Detail, DetailStatus, StepName, SummaryInput } from './types';

type LicenceRemoval = 'open' | 'ended' | 'doubtful';

/** What is known of the licence removal beside the line that says it is scheduled. */
function licenceRemoval(lines: ClassifiedLine[], hasEnded: boolean): LicenceRemoval {
	if (hasEnded) return 'ended';
	// Remove-CIPPLicense.ps1 says "Scheduled" also behind an error about adding the task.
	const isDoubtful = lines.some(
		({ step, status, candidates }) =>
			status === 'failure' && (step === 'RemoveLicenses' || candidates?.includes('RemoveLicenses')),
	);
	return isDoubtful ? 'doubtful' : 'open';
}

const SCHEDULED_STATUS: Record<LicenceRemoval, DetailStatus> = {
	open: 'pending',
	ended: 'info',
	doubtful: 'unknown',
};

/** A line as an entry of the summary, seen against what else was asked for and reported. */
function toDetail(
	line: ClassifiedLine,
	requestedSteps: readonly StepName[],
	licences: LicenceRemoval,
): Detail {
	switch (line.reason) {
		case 'licenceRemovalScheduled':
			return { ...line, status: SCHEDULED_STATUS[licences] };
		case 'emptyStep':
			return {
				...line,
				status: 'unknown',
				message: 'A step ended without saying how it went. Check the user in Microsoft 365.',
			};
		case 'licensedGroup':
			// CIPP leaves these groups to the licence step, which nobody asked for.
			return requestedSteps.includes('RemoveLicenses') ? line : { ...line, status: 'warning' };
		default:
			return line;
	}
}

/**
 * The lines of a task as entries of its summary, then the lines of the licence task if it has ended.
 *
 * @param input what is known of the task
 * @returns one entry per line, in CIPP's order
 */
export function lineDetails({ lines, requestedSteps, user, licenceTask }: SummaryInput): Detail[] {
	const licenceDetails = licenceTaskDetails(licenceTask, user);
	const classified = lines.lines.map((line) => classifyLine(line, { requestedSteps, user }));
	const licences = licenceRemoval(classified, licenceDetails !== undefined);
	return [
		...classified.map((line) => toDetail(line, requestedSteps, licences)),
		...(licenceDetails ?? []),
	];
}
