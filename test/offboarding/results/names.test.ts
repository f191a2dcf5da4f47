import { classifyLine, summarise, type StepName } from '../../../nodes/Cipp/offboarding/results';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';

const USER = "jane.o'doe@contoso.com";
const BOSS = 'boss@contoso.com';
const SITE = 'https://contoso-my.sharepoint.com/personal/jane_odoe_contoso_com';

type Row = [line: string, step: StepName];

const understood = (line: string, step: StepName, user = USER) =>
	classifyLine(line, { requestedSteps: [step], user });

function expectNothingConfirmed(line: string, step: StepName, reason: string) {
	expect(understood(line, step)).toMatchObject({ step, status: 'unknown', reason });
	expect(
		summarise({ lines: readResultLines([line]), requestedSteps: [step], user: USER }),
	).toMatchObject({
		status: 'completedWithErrors',
		needsAttention: true,
		unconfirmedSteps: [step],
	});
}

describe('a line that leaves the name empty', () => {
	it.each<Row>([
		[`Added  to ${USER} Shared Mailbox with automapping`, 'AccessAutomap'],
		[
			`Successfully added  to ${USER} Shared Mailbox without AutoMapping, with the following permissions: FullAccess`,
			'AccessNoAutomap',
		],
		[`Granted  FullAccess to ${USER} with automapping True`, 'AccessAutomap'],
		[`Granted  SendAs permissions to ${USER}`, 'AccessSendAs'],
		[`Granted ${BOSS} FullAccess to  with automapping False`, 'AccessNoAutomap'],
		[`Successfully added  as a site collection admin of ${SITE}`, 'OnedriveAccess'],
		['Successfully revoked sessions for ', 'RevokeSessions'],
		['Successfully revoked sessions for .', 'RevokeSessions'],
		['Success. All sessions by  have been revoked', 'RevokeSessions'],
		['Successfully set account enabled state to False for ', 'DisableSignIn'],
		['Successfully reset the password for , . The new password is x', 'ResetPass'],
		[`Successfully reset the password for , ${USER}. The new password is x`, 'ResetPass'],
		['Successfully converted  to a Shared mailbox', 'ConvertToShared'],
		['Successfully hidden  from GAL.', 'HideFromGAL'],
		['Successfully deleted all rules for ', 'RemoveRules'],
		['Successfully removed 3 mobile devices for : iPhone; Pixel; iPad', 'RemoveMobile'],
		['Successfully removed  from group Staff', 'RemoveGroups'],
		[`Successfully removed ${USER} from group ''`, 'RemoveGroups'],
		[' is not a member of any groups.', 'RemoveGroups'],
		['Removed  from license group E3', 'RemoveLicenses'],
		["Successfully deleted user with ID: '' and Username: ''", 'DeleteUser'],
		["Set Out-of-office for  to Enabled. Message is <p>Write to jane.o'doe@contoso.com</p>", 'OOO'],
		[
			`Successfully set forwarding for ${USER} to Internal Address  with keeping a copy set to False`,
			'forward',
		],
	])('confirms nothing: %s', (line, step) => {
		expectNothingConfirmed(line, step, 'nameMissing');
	});

	it('confirms nothing beside a line about another delegate', () => {
		const lines = [
			`Granted  FullAccess to ${USER} with automapping True`,
			`Granted ${BOSS} FullAccess to ${USER} with automapping True`,
		];
		expect(
			summarise({ lines: readResultLines(lines), requestedSteps: ['AccessAutomap'], user: USER }),
		).toMatchObject({ status: 'completedWithErrors', unconfirmedSteps: ['AccessAutomap'] });
	});
});

describe('a new password', () => {
	it.each([
		[`Successfully reset the password for , ${USER}. The new password is Xk9!a`, undefined],
		[
			'Successfully reset the password for Jo, john.roe@contoso.com. The new password is Xk9!a',
			undefined,
		],
		[`Successfully reset the password for Jane, ${USER}. The new password is Xk9!a`, 'Xk9!a'],
	])('is handed on only when it was set for the leaver: %s', (line, expected) => {
		const result = summarise({
			lines: readResultLines([line]),
			requestedSteps: ['ResetPass'],
			user: USER,
		});
		expect(result.newPassword).toBe(expected);
		expect(JSON.stringify(result.details)).not.toContain('Xk9');
	});
});

describe('a line about another account', () => {
	it.each<Row>([
		['Successfully revoked sessions for john.roe@contoso.com', 'RevokeSessions'],
		["Successfully revoked sessions for mary-jane.o'doe@contoso.com", 'RevokeSessions'],
		["Successfully revoked sessions for jane.o'doe@contoso.com.au", 'RevokeSessions'],
		['Successfully set account enabled state to False for doe@contoso.com', 'DisableSignIn'],
		[`Granted ${BOSS} FullAccess to john.roe@contoso.com with automapping True`, 'AccessAutomap'],
		['Successfully converted john.roe@contoso.com to a Shared mailbox', 'ConvertToShared'],
		['john.roe@contoso.com is not a member of any groups.', 'RemoveGroups'],
		[
			'Scheduled license removal for john.roe@contoso.com. The user currently has no licenses assigned.',
			'RemoveLicenses',
		],
		[
			"Successfully deleted user with ID: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11' and Username: 'john.roe@contoso.com'",
			'DeleteUser',
		],
		[
			`Set Out-of-office for john.roe@contoso.com to Enabled. Message is <p>Write to ${USER}</p>`,
			'OOO',
		],
	])('confirms nothing: %s', (line, step) => {
		expectNothingConfirmed(line, step, 'otherAccount');
	});

	it('needs attention beside the line about the leaver', () => {
		const lines = [
			`Successfully revoked sessions for ${USER}`,
			'Successfully revoked sessions for john.roe@contoso.com',
		];
		expect(
			summarise({ lines: readResultLines(lines), requestedSteps: ['RevokeSessions'], user: USER }),
		).toMatchObject({ status: 'completed', needsAttention: true });
	});

	it('stays a failure when it reports one', () => {
		expect(
			understood('Failed to revoke sessions for john.roe@contoso.com. Error: x', 'RevokeSessions'),
		).toMatchObject({ status: 'failure' });
	});
});

describe('a line about the leaver', () => {
	it.each<Row>([
		["Successfully revoked sessions for JANE.O'Doe@Contoso.com", 'RevokeSessions'],
		['Successfully revoked sessions for jane.o’doe@contoso.com.', 'RevokeSessions'],
		[`Reset the password for , ${USER}. The new password is x@y.z`, 'ResetPass'],
		[
			`Successfully reset the password for Jane J. O'Doe, ${USER}. The new password is x`,
			'ResetPass',
		],
		[`Successfully added ${BOSS} as a site collection admin of ${SITE}`, 'OnedriveAccess'],
		[`${BOSS} has been given access to ${SITE}`, 'OnedriveAccess'],
		["Removed device: john.roe@contoso.com's iPad", 'RemoveMobile'],
		[`Successfully removed 1 mobile devices for ${USER}: john.roe@contoso.com`, 'RemoveMobile'],
		['Removed Jane Doe from license group sales@contoso.com', 'RemoveLicenses'],
		['Successfully completed request. User  must supply MFA at next logon', 'RemoveMFADevices'],
		['Successfully cleared immutable ID for user.', 'ClearImmutableId'],
		['Success. All sessions by this user have been revoked', 'RevokeSessions'],
		[
			`Set Out-of-office for ${USER} to Enabled. Message is <p>Two  spaces for , john.roe@contoso.com</p>`,
			'OOO',
		],
		[`Removed ${USER} from calendar billing@contoso.com:\\Calendar`, 'removeCalendarPermissions'],
		["Successfully deleted user with ID: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11'", 'DeleteUser'],
	])('confirms: %s', (line, step) => {
		expect(understood(line, step)).toMatchObject({ step, status: 'success' });
	});

	it('is told from others by the whole name of a guest', () => {
		const guest = 'x_example.org#EXT#@contoso.onmicrosoft.com';
		const line = `Successfully revoked sessions for ${guest}`;
		expect(understood(line, 'RevokeSessions', guest).status).toBe('success');
		expect(
			understood(line, 'RevokeSessions', 'example.org#EXT#@contoso.onmicrosoft.com').status,
		).toBe('unknown');
	});
});
