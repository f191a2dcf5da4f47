import {
	classifyLine,
	summarise,
	type DetailStatus,
	type Reason,
	type StepName,
	type SummaryInput,
} from '../../../nodes/Cipp/offboarding/results';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';

const USER = 'zoe.park@litware.com';

type Row = [line: string, step: StepName, status: DetailStatus, reason?: Reason];

const summary = (lines: unknown, requestedSteps: StepName[], more: Partial<SummaryInput> = {}) =>
	summarise({
		taskState: 'Completed',
		lines: readResultLines(lines),
		requestedSteps,
		user: USER,
		...more,
	});

describe('counts', () => {
	const failedDevices = (done: string, failed: string) =>
		`Failed to remove all mobile devices for ${USER}. Successfully removed ${done}. Failed to remove ${failed}`;

	it.each<Row>([
		[`Successfully removed 0 mobile devices for ${USER}: `, 'RemoveMobile', 'skipped'],
		[failedDevices('0 mobile devices: ', '3 mobile devices: a; b; c'), 'RemoveMobile', 'failure'],
		[
			failedDevices('1 mobile devices: a', '2 mobile devices: b; c'),
			'RemoveMobile',
			'failure',
			'partial',
		],
		[
			`Completed processing 2 DIDs for user '${USER}': 0 successful, 2 failed`,
			'RemoveTeamsPhoneDID',
			'failure',
		],
		[
			`Completed processing 2 DIDs for user '${USER}': 1 successful, 1 failed`,
			'RemoveTeamsPhoneDID',
			'failure',
			'partial',
		],
		[
			`Successfully removed 0 of 3 inbox rules for ${USER}`,
			'RemoveRules',
			'unknown',
			'nothingDone',
		],
		[`Removed 0 inbox rules for ${USER}`, 'RemoveRules', 'unknown', 'nothingDone'],
		[`Successfully removed 2 of 3 inbox rules for ${USER}`, 'RemoveRules', 'failure', 'partial'],
		[`Successfully removed 3 of 3 inbox rules for ${USER}`, 'RemoveRules', 'success'],
		[`Successfully revoked 0 sessions of ${USER}`, 'RevokeSessions', 'unknown', 'nothingDone'],
		[`Successfully revoked 10 sessions of ${USER}`, 'RevokeSessions', 'success'],
	])('%s', (...[line, step, status, reason]) => {
		const classified = classifyLine(line, { requestedSteps: [step], user: USER });
		expect(classified).toMatchObject({ step, status });
		expect(classified.reason).toBe(reason);
	});
});

describe('the reverse of what was asked for, in wordings that nobody knows', () => {
	it.each<[string, StepName]>([
		[`Successfully assigned licenses to ${USER}`, 'RemoveLicenses'],
		[`Sign-in of ${USER} has been enabled`, 'DisableSignIn'],
		[`Successfully restored the user ${USER}`, 'DeleteUser'],
		[`Successfully added ${USER} to group 'Staff'`, 'RemoveGroups'],
		[`Created inbox rule for ${USER}`, 'RemoveRules'],
	])('%s', (line, step) => {
		expect(classifyLine(line, { requestedSteps: [step], user: USER }).status).not.toBe('success');
		expect(summary([line], [step]).unconfirmedSteps).toEqual([step]);
	});
});

describe('failures that are none, and reasons', () => {
	it.each<Row>([
		[
			`Failed to execute Remove-CIPPCalendarPermissions : Failed to remove ${USER} from calendar billing@litware.com:\\Calendar: Ex1B2C3D|Microsoft.Exchange.Management.StoreTasks.UserNotFoundInPermissionEntryException|There is no existing permission entry found for user: Zoe.`,
			'removeCalendarPermissions',
			'skipped',
			'alreadyGone',
		],
		[
			`Could not remove mailbox permissions for shared@litware.com. Error: Exception setting "value": "The property 'value' cannot be found on this object. Verify that the property exists and can be set."`,
			'removePermissions',
			'unknown',
			'mayBeDone',
		],
		[
			`Could not remove ${USER} from group 'A': @{code=TooManyRequests; message=Too many requests; innerError=}. This is likely because it's a Dynamic Group or synced with Active Directory`,
			'RemoveGroups',
			'failure',
			'throttled',
		],
		[
			`Could not remove ${USER} from group 'A': @{code=InternalServerError; message=; innerError=}. This is likely because it's a Dynamic Group or synced with Active Directory`,
			'RemoveGroups',
			'failure',
			'unavailable',
		],
		[
			`Could not remove ${USER} from group 'A': @{code=Authorization_RequestDenied; message=Insufficient privileges to complete the operation.}. This is likely because it's a Dynamic Group or synced with Active Directory`,
			'RemoveGroups',
			'failure',
			'accessDenied',
		],
		[
			`Could not remove ${USER} from group 'A': @{code=Request_BadRequest; message=Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.}. This is likely because it's a Dynamic Group or synced with Active Directory`,
			'RemoveGroups',
			'failure',
			'onPremisesSync',
		],
		[
			`Failed to execute Revoke-CIPPSessions : Failed to revoke sessions for ${USER}. Error: The service is unavailable.`,
			'RevokeSessions',
			'failure',
			'unavailable',
		],
	])('%s', (line, step, status, reason) => {
		const [detail] = summary([line], [step]).details;
		expect(detail).toMatchObject({ step, status, reason, message: line });
	});

	it.each<[StepName, string]>([
		['removePermissions', `No mailbox permissions found for ${USER} in cached data`],
		['removeCalendarPermissions', `No calendar permissions found for ${USER} in cached data`],
	])("say of %s that it rests on CIPP's report", (step, line) => {
		const result = summary([line], [step]);
		expect(result).toMatchObject({ status: 'completed', unconfirmedSteps: [] });
		expect(result.details).toEqual([
			{
				step,
				status: 'skipped',
				reason: 'cachedReport',
				message: expect.stringMatching(
					/in cached data\. CIPP looked into its own report of permissions only: .* since that report/,
				) as string,
				restsOn: 'reported',
			},
		]);
	});
});

describe('a report of permissions that CIPP has not made yet', () => {
	it.each<[StepName, string]>([
		[
			'removePermissions',
			'Could not remove mailbox permissions for . Error: Failed to generate mailbox permission report: No mailbox data found in reporting database. Sync the mailbox permissions first. ',
		],
		[
			'removeCalendarPermissions',
			`Could not remove calendar permissions for ${USER}. Error: Failed to query calendar permissions from cache: Failed to generate calendar permission report: No mailbox data found in reporting database. Sync the mailbox permissions first.`,
		],
	])('fails %s, and the text names the sync', (step, line) => {
		const result = summary([line], [step]);
		expect(result).toMatchObject({ status: 'completedWithErrors', unconfirmedSteps: [step] });
		expect(result.details[0]).toMatchObject({
			step,
			status: 'failure',
			reason: 'cachedReport',
			message: expect.stringMatching(/first\. Start the sync “Mailboxes”/) as string,
		});
	});
});

describe('Teams numbers whose removal Microsoft accepted, up to version 10.2.6', () => {
	const accepted = `Failed to remove Teams Phone DID: '+3120' from: '${USER}' - 'x'. Error: HTTP Status: 202`;
	const refused = `Failed to remove Teams Phone DID: '+3121' from: '${USER}' - 'x'. Error: HTTP Status: 403`;
	const count = `Completed processing 2 DIDs for user '${USER}': 0 successful, 2 failed`;

	it('need a look, and are no failure', () => {
		const result = summary([accepted, accepted, count], ['RemoveTeamsPhoneDID']);
		expect(result).toMatchObject({
			status: 'completedWithErrors',
			unconfirmedSteps: ['RemoveTeamsPhoneDID'],
		});
		expect(result.details).toHaveLength(3);
		for (const detail of result.details) {
			expect(detail).toMatchObject({ status: 'unknown', reason: 'mayBeDone' });
		}
	});

	it('stay a failure where one was refused', () => {
		const result = summary([accepted, refused, count], ['RemoveTeamsPhoneDID']);
		expect(result.details.map(({ status }) => status)).toEqual(['unknown', 'failure', 'failure']);
	});
});

describe('results that break off', () => {
	it.each([
		'[{"Results":"Successfully converte',
		`[{"Results":"Successfully converted ${USER} to a Shared mailb`,
		`{"Results":"Successfully converted ${USER} to a Shared mailbox`,
	])('are no success: %s', (results) => {
		const result = summary(results, ['ConvertToShared']);
		expect(result).toMatchObject({
			status: 'completedWithErrors',
			needsAttention: true,
			unconfirmedSteps: ['ConvertToShared'],
		});
		expect(result.details[0]).toMatchObject({ status: 'unknown', reason: 'cutOff' });
	});

	it('keep what was whole before, and need a look', () => {
		const whole = `Successfully revoked sessions for ${USER}`;
		for (const end of [',{"Res', ',', ',{"Results":"Successfully converted']) {
			const result = summary(`[{"Results":"${whole}"}${end}`, ['RevokeSessions']);
			expect(result.details[0]).toMatchObject({ step: 'RevokeSessions', status: 'success' });
			expect(result.details.at(-1)).toMatchObject({ status: 'unknown', reason: 'cutOff' });
			expect(result.needsAttention).toBe(true);
		}
	});

	it('keep a failure that they begin with', () => {
		const [detail] = summary(`[{"Results":"Failed to revoke sessions for ${USER}. Err`, [
			'RevokeSessions',
		]).details;
		expect(detail).toMatchObject({ step: 'RevokeSessions', status: 'failure' });
	});
});

describe('a scheduled license removal', () => {
	const scheduled = `Scheduled license removal for ${USER}. Licenses currently assigned that will be removed: E3.`;
	const added = `Successfully added task: Remove License: ${USER}`;

	it('counts only when the task is known to exist', () => {
		expect(summary([scheduled], ['RemoveLicenses'])).toMatchObject({
			status: 'completedWithErrors',
			pendingSteps: [],
			unconfirmedSteps: ['RemoveLicenses'],
		});
		for (const line of [added, `${added}. It will run in 5 minutes.`]) {
			expect(summary([line, scheduled], ['RemoveLicenses'])).toMatchObject({
				status: 'completed',
				pendingSteps: ['RemoveLicenses'],
			});
		}
		const licenceTask = { taskState: 'Planned', lines: readResultLines('Planned') };
		expect(summary([scheduled], ['RemoveLicenses'], { licenceTask }).pendingSteps).toEqual([
			'RemoveLicenses',
		]);
	});

	it('of CIPP before version 10 belongs to its step', () => {
		expect(classifyLine(added, { requestedSteps: [], user: USER })).toMatchObject({
			step: 'RemoveLicenses',
			status: 'info',
			reason: 'accepted',
		});
	});
});
