import type { IDataObject } from 'n8n-workflow';

import { judgeChangeLine } from '../../../output/judge/changeLine';
import type { ResultLine } from '../../../output/resultLine';
import { withoutSecret } from '../../../output/secret';
import { CippFailure } from '../../../transport/failure';
import { passwordIn } from '../../../output/passwordIn';

/** How CIPP begins what it says of each step, in the order of the steps (`Invoke-ExecBECRemediate`). */
const STEPS: Array<[string, RegExp]> = [
	[
		'resetPassword',
		/^(?:Successfully reset the password|Password reset accepted|Failed to reset password)/i,
	],
	['blockSignIn', /^(?:Successfully set account enabled state|Failed to disable account|WARNING)/i],
	['revokeSessions', /^(?:Successfully revoked sessions|Failed to revoke sessions)/i],
	[
		'removeMfaMethods',
		/^(?:Successfully removed MFA methods|No MFA methods|Failed to (?:remove|get) MFA methods)/i,
	],
	[
		'disableInboxRules',
		/^(?:Successfully disabled \d+ inbox rules|No (?:processable )?Inbox Rules|Found \d+ inbox rules|Failed to process|Could not disable rule)/i,
	],
	[
		'stopOneDriveSharing',
		/^(?:Successfully set OneDrive sharing|Failed to (?:disable|set) OneDrive sharing|Could not(?! disable rule))/i,
	],
];

/** What became of a step. */
interface StepOutcome {
	step: string;
	outcome: 'done' | 'nothingToDo' | 'failed' | 'unknown';
	message: string;
}

/** Lines without the new password, which is to stand in its one field alone. */
export function masked(lines: ResultLine[]): ResultLine[] {
	const { secret } = passwordIn(lines);
	return lines.map(({ text, state }) => ({
		text: withoutSecret(text, secret),
		...(state !== undefined && { state }),
	}));
}

/** What became of each step, by the lines that have a state. */
function stepsIn(lines: ResultLine[]): StepOutcome[] {
	const stated = masked(lines).filter(({ state }) => state !== undefined);
	return STEPS.map(([step, words]) => {
		const own = stated.filter(({ text }) => words.test(text));
		return {
			step,
			outcome: outcomeOf(own),
			message: own.map(({ text }) => text).join(' ') || 'CIPP says nothing of it',
		};
	});
}

/** The wording of the password has no name in it (`Set-CIPPResetPassword` gets none). */
const DONE = /^(?:Successfully reset the password for , \S|Password reset accepted for , \S)/i;

/** The account has none of what the step takes away: no mailbox, no OneDrive, no rules, no methods. */
const NOTHING =
	/^(?:No MFA methods|No (?:processable )?Inbox Rules found|Found \d+ inbox rules .* none require disabling)|^Failed to process inbox rules: .*ManagementObjectNotFoundException|^Failed to disable OneDrive sharing: .*mysite not found/i;

function outcomeOf(own: ResultLine[]): StepOutcome['outcome'] {
	const open = own.filter(({ text }) => !NOTHING.test(text));
	if (open.length === 0) return own.length > 0 ? 'nothingToDo' : 'unknown';
	const verdicts = open.map((line) => judgeChangeLine(line, DONE));
	if (verdicts.some((verdict) => verdict === 'failed' || verdict === 'notMade')) return 'failed';
	return verdicts.includes('done') ? 'done' : 'unknown';
}

/**
 * The failure of a remediation of which not all steps are done. It holds no password: whoever needs
 * one resets it once more.
 */
export function judgeSteps(lines: ResultLine[]): CippFailure | undefined {
	const steps = stepsIn(lines);
	const bad = steps.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
	if (bad.length === 0) return undefined;
	const texts = masked(lines);
	const isClear = steps.every(({ outcome }) => outcome === 'failed');
	const names = bad.map(({ step, message }) => `${step} (${message})`);
	return new CippFailure(`Not all steps are done: ${names.join(', ')}`, {
		outcome: isClear ? 'refused' : 'unknown',
		results: texts.map(({ text }) => text),
		description: isClear
			? 'CIPP did none of the steps. Correct what it says, and run it again.'
			: 'What became of each step stands in “steps”. The password may have been changed; the new one is not kept, so reset it once more to get one. Running all of it again is safe.',
		details: { steps: steps as unknown as IDataObject[] },
	});
}

/** The steps as a part of the output. */
export function stepRows(lines: ResultLine[]): IDataObject[] {
	return stepsIn(lines).map((step) => ({ ...step }));
}
