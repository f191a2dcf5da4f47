import {
	summarise,
	type StepName,
	type SummaryInput,
} from '../../../nodes/Cipp/offboarding/results';
import { NOTHING_REPORTED } from '../../../nodes/Cipp/offboarding/results/confirmation';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';

const USER = 'zoe.park@litware.com';
const REVOKED = `Successfully revoked sessions for ${USER}`;
const DISABLED = `Successfully set account enabled state to False for ${USER}`;
const SYNCED = `Failed to execute Set-CIPPSignInState : Failed to set sign-in state for ${USER}. Error: WARNING: User ${USER} is AD Sync enabled. Please enable/disable in the local AD.`;
const RESET = `Successfully reset the password for Zoe, ${USER}. The new password is fern-Fail-3`;
const IN_GROUP = `Successfully removed ${USER} from group 'Staff'`;
const DYNAMIC = `Error: Could not remove ${USER} from group 'All' because it is a Dynamic Group.`;
const LICENSED = `Skipping removal of ${USER} from group 'E3' because it has assigned licenses. This group will be handled during the license removal step.`;
const LICENCE_TASK = `Successfully added task: Remove License: ${USER}. It will run in 5 minutes.`;
const LICENCE_SCHEDULED = `Scheduled license removal for ${USER}. Licenses currently assigned that will be removed: E3.`;
const EMPTY = 'Activity function ended with status Completed.';

function summary(
	lines: string[],
	requestedSteps: StepName[],
	more: Partial<SummaryInput> = {},
): ReturnType<typeof summarise> {
	return summarise({
		taskState: 'Completed',
		lines: readResultLines(lines),
		requestedSteps,
		user: USER,
		...more,
	});
}

function pairs({ details }: ReturnType<typeof summarise>): string[] {
	return details.map(({ step, status }) => `${step ?? '-'}: ${status}`);
}

describe('summarise', () => {
	it('is completed when every requested step is confirmed', () => {
		expect(
			summary([REVOKED, DISABLED, IN_GROUP], ['RevokeSessions', 'DisableSignIn', 'RemoveGroups']),
		).toEqual({
			status: 'completed',
			needsAttention: false,
			unconfirmedSteps: [],
			pendingSteps: [],
			details: [
				{ step: 'RevokeSessions', status: 'success', message: REVOKED, restsOn: 'reported' },
				{ step: 'DisableSignIn', status: 'success', message: DISABLED, restsOn: 'reported' },
				{ step: 'RemoveGroups', status: 'success', message: IN_GROUP, restsOn: 'reported' },
			],
		});
	});

	it('does not depend on the order of the lines', () => {
		const lines = [REVOKED, DISABLED, IN_GROUP, DYNAMIC, RESET];
		const steps: StepName[] = ['RemoveGroups', 'ResetPass', 'RevokeSessions', 'DisableSignIn'];
		const expected = pairs(summary(lines, steps)).sort();
		for (let turn = 1; turn < lines.length; turn++) {
			const turned = [...lines.slice(turn), ...lines.slice(0, turn)];
			const result = summary(turned, steps);
			expect(pairs(result).sort()).toEqual(expected);
			expect(result.details.map(({ message }) => message)[0]).toBe(
				turned[0]?.replace('fern-Fail-3', '[redacted]'),
			);
			expect(result).toMatchObject({
				status: 'completedWithErrors',
				unconfirmedSteps: ['RemoveGroups'],
			});
		}
	});

	it('is never completed when a requested step has no line', () => {
		const result = summary([REVOKED], ['RevokeSessions', 'DisableSignIn', 'OOO']);
		expect(result).toMatchObject({
			status: 'completedWithErrors',
			needsAttention: true,
			unconfirmedSteps: ['DisableSignIn', 'OOO'],
		});
		expect(result.details.slice(1)).toEqual([
			{
				step: 'DisableSignIn',
				status: 'unknown',
				message: NOTHING_REPORTED,
				restsOn: 'reported',
			},
			{ step: 'OOO', status: 'unknown', message: NOTHING_REPORTED, restsOn: 'reported' },
		]);
	});

	it.each([
		['a failure', [`Failed to revoke sessions for ${USER}. Error: x`], 'RevokeSessions: failure'],
		['a success and a failure', [REVOKED, `Revoke Session Failed: x`], 'RevokeSessions: failure'],
		['a step that returned nothing', [EMPTY], '-: unknown'],
		['no line at all', [], 'RevokeSessions: unknown'],
		['a text nobody knows', ['Sessions are what they are'], 'RevokeSessions: unknown'],
		[
			'only the sentence of a run without lines',
			[`Offboarding completed successfully for ${USER}`],
			'RevokeSessions: unknown',
		],
	])('is completedWithErrors for %s', (_, lines, expected) => {
		const result = summary(lines, ['RevokeSessions']);
		expect(result.status).toBe('completedWithErrors');
		expect(result.unconfirmedSteps).toEqual(['RevokeSessions']);
		expect(pairs(result)).toContain(expected);
	});

	it('is not completed when the sign-in of a synced user may still be open', () => {
		const result = summary([SYNCED, REVOKED], ['DisableSignIn', 'RevokeSessions']);
		expect(result.details[0]).toMatchObject({
			step: 'DisableSignIn',
			status: 'warning',
			reason: 'onPremisesSync',
		});
		expect(result).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: ['DisableSignIn'],
		});
	});

	it.each([
		['a dynamic group', DYNAMIC],
		[
			'a synced group',
			`Error: Could not remove ${USER} from group 'HQ' because it is synced with Active Directory.`,
		],
		['a group that assigns licenses', LICENSED],
	])('does not let the success of one group cover %s that stays', (_, line) => {
		for (const lines of [[line], [IN_GROUP, line], [line, IN_GROUP, IN_GROUP]]) {
			expect(summary([REVOKED, ...lines], ['RemoveGroups', 'RevokeSessions'])).toMatchObject({
				status: 'completedWithErrors',
				needsAttention: true,
				unconfirmedSteps: ['RemoveGroups'],
			});
		}
	});

	it('is completed, but needs attention, for a remark on a step that stands', () => {
		expect(
			summary(
				['Scheduled Immutable ID clear task for when the user account is no longer synced.'],
				['ClearImmutableId'],
			),
		).toMatchObject({ status: 'completed', needsAttention: true });
	});

	it('takes the beginning of a step for no result', () => {
		const started = `Disabling forwarding for ${USER}`;
		const done = `Successfully disabled forwarding for ${USER}`;
		expect(pairs(summary([started, done], ['disableForwarding']))).toEqual([
			'disableForwarding: info',
			'disableForwarding: success',
		]);
		const stuck = summary([started], ['disableForwarding']);
		expect(stuck.status).toBe('completedWithErrors');
		expect(stuck.details[1]).toMatchObject({ step: 'disableForwarding', status: 'unknown' });
		expect(stuck.details[1]?.message).not.toBe(NOTHING_REPORTED);
	});

	it('reports steps that share a line neither as done nor as silent', () => {
		const line = `Failed to Add FullAccess for m@litware.com on ${USER}: x`;
		const result = summary([line], ['AccessAutomap', 'AccessNoAutomap']);
		expect(pairs(result)).toEqual([
			'-: failure',
			'AccessAutomap: unknown',
			'AccessNoAutomap: unknown',
		]);
		expect(result.details[1]?.message).toContain('may belong to this step');
	});

	it('counts a group that assigns licences as left only when a line says so', () => {
		expect(pairs(summary([LICENSED], ['RemoveGroups']))).toEqual(['RemoveGroups: warning']);
		const both: StepName[] = ['RemoveGroups', 'RemoveLicenses'];
		const lines = [LICENSED, LICENCE_TASK, LICENCE_SCHEDULED];
		expect(pairs(summary(lines, both))).toEqual([
			'RemoveGroups: unknown',
			'RemoveLicenses: info',
			'RemoveLicenses: pending',
		]);
		const ended = (...results: string[]) =>
			summary(lines, both, {
				licenceTask: { taskState: 'Completed', lines: readResultLines(results) },
			});
		const inherited = `No directly assigned licenses to remove for ${USER}. Group-inherited licenses (E3) will be removed automatically when group membership changes are processed.`;
		expect(ended(inherited)).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: both,
			needsAttention: true,
		});
		const direct = `Removed directly assigned licenses for ${USER}: Visio. Group-inherited licenses (E3) will be removed automatically when group membership changes are processed.`;
		expect(ended(direct).unconfirmedSteps).toEqual(both);
		expect(ended('Removed Zoe Park from license group E5', inherited).unconfirmedSteps).toEqual([
			'RemoveGroups',
		]);
		for (const left of ['license group E3', 'mail-enabled license group e3']) {
			expect(ended(`Removed Zoe Park from ${left}`, inherited)).toMatchObject({
				status: 'completed',
				unconfirmedSteps: [],
			});
		}
		expect(
			ended('Failed to remove Zoe Park from license group E3.', inherited).unconfirmedSteps,
		).toEqual(both);
	});

	it('says which details could not be read because they are too long', () => {
		const result = summarise({
			taskState: 'Completed',
			lines: readResultLines(
				'{"Results":"Offboarding completed, details are available in the More Info pane"}',
			),
			requestedSteps: ['DeleteUser'],
			user: USER,
		});
		expect(result.status).toBe('completedWithErrors');
		expect(result.details[0]?.message).toContain('too long');
	});

	it('is not completed when nothing is known to have been asked for or done', () => {
		expect(summary([], []).status).toBe('completedWithErrors');
		expect(summary([REVOKED], []).status).toBe('completed');
	});

	it.each(['Planned', 'Pending', 'Running', 'Processing', 'Failed - Planned', 'Dreaming'])(
		'never calls a task completed in the state %s',
		(taskState) => {
			const result = summary([REVOKED], ['RevokeSessions'], { taskState });
			expect(result.status).toBe('completedWithErrors');
			expect(result.details.at(-1)?.message).toContain(taskState);
		},
	);

	it('reads an answer that carries the lines itself', () => {
		expect(summary([REVOKED], ['RevokeSessions'], { taskState: undefined }).status).toBe(
			'completed',
		);
	});

	it('hands the password on apart from the details', () => {
		const result = summary([RESET], ['ResetPass']);
		expect(result.newPassword).toBe('fern-Fail-3');
		expect(JSON.stringify(result.details)).not.toContain('fern');
		expect(result).toMatchObject({ status: 'completed' });
		expect('newPassword' in summary([REVOKED], ['RevokeSessions'])).toBe(false);
	});
});

describe('summarise for a failed task', () => {
	it.each([
		[
			'@{Results=Task Failed: @{Message={"error":{}}; NormalizedError=User gone; RawError=secret; Position=1}}',
			'User gone',
			'notStarted',
		],
		[
			"@{Results=Task Failed: @{Message=m; NormalizedError=Resource 'zoe' does not exist or one of its queried reference-property objects are not present.; Position=At C:\\cipp\\Job.ps1:21 char:9\n+ throw; StackTrace=at <ScriptBlock>, C:\\cipp\\Job.ps1: line 21}}",
			"Resource 'zoe' does not exist or one of its queried reference-property objects are not present.",
			'notFound',
		],
		[
			'@{Results=Task Failed: @{Message=Insufficient privileges to complete the operation.; NormalizedError=; Position=At line:1; LineNumber=196}}',
			'Insufficient privileges to complete the operation.',
			'accessDenied',
		],
		[
			'Task Failed: The command Invoke-CIPPOffboardingJob does not exist.',
			'The command Invoke-CIPPOffboardingJob does not exist.',
			'notStarted',
		],
		[null, 'The task failed and CIPP gave no reason.', 'notStarted'],
	])('gives one entry with the reason: %s', (results, message, reason) => {
		expect(
			summarise({
				taskState: 'Failed',
				lines: readResultLines(results),
				requestedSteps: ['RevokeSessions', 'DeleteUser'],
				user: USER,
			}),
		).toEqual({
			status: 'failed',
			needsAttention: true,
			unconfirmedSteps: ['RevokeSessions', 'DeleteUser'],
			pendingSteps: [],
			details: [{ step: null, status: 'failure', message, reason }],
		});
	});
});

describe('summarise with the licence task', () => {
	const lines = [LICENCE_TASK, LICENCE_SCHEDULED];
	const steps: StepName[] = ['RemoveLicenses'];
	const task = (taskState: string, ...results: string[]) => ({
		licenceTask: { taskState, lines: readResultLines(results) },
	});

	it.each([
		['not looked up', {}],
		['waiting', task('Planned', 'Planned')],
		['running', task('Running')],
	])('is pending while it is %s', (_, more) => {
		const result = summary(lines, steps, more);
		expect(result).toMatchObject({
			status: 'completed',
			needsAttention: false,
			pendingSteps: steps,
			unconfirmedSteps: [],
		});
		expect(pairs(result)).toEqual(['RemoveLicenses: info', 'RemoveLicenses: pending']);
	});

	it('is done when it says so', () => {
		const result = summary(
			lines,
			steps,
			task('Completed', `Removed directly assigned licenses for ${USER}: E3`),
		);
		expect(result).toMatchObject({ status: 'completed', pendingSteps: [] });
		expect(pairs(result)).toEqual([
			'RemoveLicenses: info',
			'RemoveLicenses: info',
			'RemoveLicenses: success',
		]);
	});

	it('is a failure when it failed, or one of its lines did', () => {
		const failed = summary(lines, steps, task('Failed', 'Task Failed: no access'));
		expect(failed.status).toBe('completedWithErrors');
		expect(failed.details.at(-1)).toMatchObject({ step: 'RemoveLicenses', status: 'failure' });
		const partly = summary(
			lines,
			steps,
			task('Completed', 'Failed to remove Zoe from license group E3.', 'Removed licenses for x: Y'),
		);
		expect(partly).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: ['RemoveLicenses'],
		});
	});

	it('is unknown when it ended without a line', () => {
		const result = summary(lines, steps, task('Completed'));
		expect(result.status).toBe('completedWithErrors');
		expect(pairs(result).at(-1)).toBe('RemoveLicenses: unknown');
	});

	it('does not believe "scheduled" behind an error about adding the task', () => {
		const result = summary(
			['Error - Could not add task: busy', LICENCE_SCHEDULED],
			[...steps, 'ClearImmutableId'],
		);
		expect(result.status).toBe('completedWithErrors');
		expect(result.pendingSteps).toEqual([]);
		expect(pairs(result)).toContain('RemoveLicenses: unknown');
	});
});
