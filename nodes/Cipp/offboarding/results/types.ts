import type { SentenceStatus } from '../../output/judge/verdict';
import type { ResultLines } from '../../scheduler/results/lines';
import type { LeavingStep } from './leavingSteps';

/**
 * The steps of an offboarding by their wire names, spelled exactly as Invoke-CIPPOffboardingJob.ps1
 * looks them up (the look-up is case-sensitive).
 */
export const STEP_NAMES = [
	'RevokeSessions',
	'ResetPass',
	'DisableSignIn',
	'HideFromGAL',
	'RemoveGroups',
	'RemoveRules',
	'RemoveMobile',
	'removeCalendarInvites',
	'OOO',
	'forward',
	'disableForwarding',
	'OnedriveAccess',
	'DisableOneDriveSharing',
	'AccessNoAutomap',
	'AccessAutomap',
	'AccessSendAs',
	'AccessSendOnBehalf',
	'removePermissions',
	'removeCalendarPermissions',
	'ConvertToShared',
	'RemoveMFADevices',
	'RemoveTeamsPhoneDID',
	'RemoveLicenses',
	'ClearImmutableId',
	'DeleteUser',
	'WipeMobile',
] as const;

/** One step of an offboarding, by its wire name, or of what follows it. */
export type StepName = (typeof STEP_NAMES)[number] | LeavingStep;

/** What one result line says. `unknown` is every text that no rule recognises: never a success. */
export type LineStatus = SentenceStatus;

/** As {@link LineStatus}, and `pending` for work CIPP accepted but does in a later task. */
export type DetailStatus = LineStatus | 'pending';

/**
 * Why a line has its status, in a form a workflow can branch on.
 *
 * - `onPremisesSync`: the object is mastered in the local Active Directory and must be changed there.
 * - `dynamicGroup`: membership follows a rule and cannot be removed by hand.
 * - `dynamicOrSyncedGroup`: CIPP only guesses one of the two above.
 * - `licensedGroup`: the group assigns licences and is left to the licence step.
 * - `pendingDeletion`: the Immutable ID is cleared once the account is deleted or no longer synced.
 * - `passwordWriteback`: the new password was sent to the local Active Directory, unconfirmed.
 * - `mailboxTooLarge`: converted, but too big for a shared mailbox without a licence.
 * - `licenceRemovalScheduled`: accepted; a second task removes the licences.
 * - `groupLicences`: the remaining licences come from groups and go with the membership.
 * - `accepted`: a task was queued, nothing has been done yet.
 * - `partial`: some of the items of the step failed.
 * - `opposite`: the line reports the reverse of what an offboarding asks for.
 * - `emptyStep`: a step ended without returning a line.
 * - `notFinished`: the task has not reported its steps yet.
 * - `stepNotSupported`: this CIPP version lacks the function of the step.
 * - `accessDenied`, `notFound`, `throttled`: the kind of error Microsoft 365 gave.
 * - `unavailable`: Microsoft 365 failed itself (5xx); the change may have been made all the same.
 * - `notStarted`: the job of the offboarding could not start, for a cause of no kind above.
 * - `cachedReport`: CIPP looked only into its own report of permissions, not into Exchange; with a
 *   failure, it has not made that report yet.
 * - `alreadyGone`: Exchange found nothing to remove; CIPP words that as a failure.
 * - `mayBeDone`: CIPP took an answer for a failure that does not say so.
 * - `nameMissing`: the line leaves a name empty; CIPP had read nothing there.
 * - `otherAccount`: the line names another account and not the person being offboarded.
 * - `cutOff`: the stored text breaks off here.
 * - `nothingDone`: the line counts what was done, and that is none.
 */
export type Reason =
	| 'onPremisesSync'
	| 'dynamicGroup'
	| 'dynamicOrSyncedGroup'
	| 'licensedGroup'
	| 'pendingDeletion'
	| 'passwordWriteback'
	| 'mailboxTooLarge'
	| 'licenceRemovalScheduled'
	| 'groupLicences'
	| 'accepted'
	| 'partial'
	| 'opposite'
	| 'emptyStep'
	| 'notFinished'
	| 'stepNotSupported'
	| 'accessDenied'
	| 'notFound'
	| 'throttled'
	| 'unavailable'
	| 'notStarted'
	| 'cachedReport'
	| 'alreadyGone'
	| 'mayBeDone'
	| 'nameMissing'
	| 'otherAccount'
	| 'cutOff'
	| 'nothingDone';

/**
 * What the verdict about a step rests on: `reported` is CIPP's word alone, `readBack` what was read
 * from the directory afterwards.
 */
export type RestsOn = 'reported' | 'readBack';

/** What the reader of a line knows about the run. */
export interface LineContext {
	/** The steps that were asked for; decides between steps that share a wording. */
	requestedSteps: readonly StepName[];
	/** User principal name of the person being offboarded. */
	user: string;
	/** The only step these lines can belong to, for a task that does one step (licence removal). */
	onlyStep?: StepName;
}

/** The meaning of one line. */
export interface ClassifiedLine {
	step: StepName | null;
	status: LineStatus;
	/** CIPP's own sentence, free of secrets. */
	message: string;
	reason?: Reason;
	/** The steps the line may belong to, given only when they cannot be told apart. */
	candidates?: StepName[];
}

/** One entry of a summary: a line of CIPP's, or a requested step CIPP said nothing about. */
export interface Detail extends Omit<ClassifiedLine, 'status'> {
	status: DetailStatus;
	/** There for every entry about a step. */
	restsOn?: RestsOn;
}

/** A second task that belongs to an offboarding, as its row in the task list shows it. */
export interface FollowUpTask {
	taskState: string;
	lines: ResultLines;
}

/** What is known of a task that has ended. */
export interface SummaryInput {
	/** `TaskState` of the row; left out for an answer that carries the lines itself. */
	taskState?: string;
	lines: ResultLines;
	/** The steps that were asked for. */
	requestedSteps: readonly StepName[];
	/** User principal name of the person being offboarded. */
	user: string;
	/** The task that removes the licences, if it was found. */
	licenceTask?: FollowUpTask;
}

/** What became of an offboarding. See `summarise` for how the members are decided. */
export interface OffboardingSummary {
	status: 'completed' | 'completedWithErrors' | 'failed';
	/** True when somebody should read the details, also when nothing failed outright. */
	needsAttention: boolean;
	/** Requested steps that CIPP did not confirm. Empty when status is `completed`. */
	unconfirmedSteps: StepName[];
	/** Requested steps that CIPP accepted and does in a later task. */
	pendingSteps: StepName[];
	details: Detail[];
	/** The new password, or the link to it. A secret: hand it on only when asked to. */
	newPassword?: string;
}
