import { classifyLine } from './classify';
import { groupsLeft, isGroupLeft } from './licenceGroups';
import { licenceTaskDetails } from './licences';
import type { ClassifiedLine, Detail, DetailStatus, SummaryInput } from './types';

type LicenceRemoval = 'open' | 'ended' | 'doubtful';

/**
 * What is known of the licence removal beside the line that says it is scheduled. Remove-CIPPLicense.ps1
 * says so also when the scheduler refused the task, so the task itself must be told of: by the line
 * that it was added, or by whoever has looked for it.
 */
function licenceRemoval(
	lines: ClassifiedLine[],
	task: SummaryInput['licenceTask'],
	hasEnded: boolean,
): LicenceRemoval {
	if (hasEnded) return 'ended';
	const isRefused = lines.some(
		({ step, status, candidates }) =>
			status === 'failure' && (step === 'RemoveLicenses' || candidates?.includes('RemoveLicenses')),
	);
	const isAdded = lines.some(
		({ step, reason }) => step === 'RemoveLicenses' && reason === 'accepted',
	);
	return !isRefused && (task !== undefined || isAdded) ? 'open' : 'doubtful';
}

const SCHEDULED_STATUS: Record<LicenceRemoval, DetailStatus> = {
	open: 'pending',
	ended: 'info',
	doubtful: 'unknown',
};

/** Said of a report that is as old as CIPP's last nightly run. */
const CACHED =
	'CIPP looked into its own report of permissions only: what was given since that report was made is still there.';

/** Said where CIPP has no report for the tenant at all. */
const NO_REPORT =
	'Start the sync “Mailboxes” for the tenant in CIPP, which makes the report, then remove the permissions.';

const NO_GROUP_LEFT = 'No line says that the user left the groups that assign them.';

/** What the lines of the whole run say beside a line. */
interface Known {
	licences: LicenceRemoval;
	/** Names of the licensing groups that were left. */
	left: Set<string>;
	/** Lines about Teams numbers that CIPP took for failures, and that are none. */
	areNumbersAccepted: boolean;
	/** True when the licences were to be taken as well. */
	isLicenceStep: boolean;
}

const withRemark = (line: ClassifiedLine, remark: string) => ({
	...line,
	message: `${line.message.replace(/\.?$/, '.')} ${remark}`,
});

/** A line as an entry of the summary, seen against what else was reported. */
function toDetail(line: ClassifiedLine, known: Known): Detail {
	const { licences, left, areNumbersAccepted, isLicenceStep } = known;
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
			if (isGroupLeft(line.message, left)) return line;
			// Left to the licence step, which nobody asked for, or of which no line says so.
			return { ...line, status: isLicenceStep ? 'unknown' : 'warning' };
		case 'groupLicences':
			return left.size > 0 ? line : { ...withRemark(line, NO_GROUP_LEFT), status: 'unknown' };
		case 'cachedReport':
			return withRemark(line, line.status === 'failure' ? NO_REPORT : CACHED);
		default:
			// The line that counts them repeats what the lines before it got wrong.
			return areNumbersAccepted && /^Completed processing \d+ DIDs?\b/i.test(line.message)
				? { ...line, status: 'unknown', reason: 'mayBeDone' }
				: line;
	}
}

/** Whether every failed removal of a Teams number is one that Microsoft accepted. */
function areNumbersAccepted(lines: ClassifiedLine[]): boolean {
	const own = lines.filter(
		({ step, message }) =>
			step === 'RemoveTeamsPhoneDID' && !/^Completed processing\b/i.test(message),
	);
	return (
		own.some(({ reason }) => reason === 'mayBeDone') &&
		!own.some(({ status }) => status === 'failure')
	);
}

/**
 * The lines of a task as entries of its summary, then the lines of the licence task if it has ended.
 *
 * @param input what is known of the task
 * @returns one entry per line, in CIPP's order
 */
export function lineDetails({ lines, requestedSteps, user, licenceTask }: SummaryInput): Detail[] {
	const classified = lines.lines.map((line) => classifyLine(line, { requestedSteps, user }));
	const licenceLines = licenceTaskDetails(licenceTask, user);
	const known: Known = {
		licences: licenceRemoval(classified, licenceTask, licenceLines !== undefined),
		left: groupsLeft([...classified, ...(licenceLines ?? [])]),
		areNumbersAccepted: areNumbersAccepted(classified),
		isLicenceStep: requestedSteps.includes('RemoveLicenses'),
	};
	return [...classified, ...(licenceLines ?? [])].map((line) => toDetail(line, known));
}
