import { failureOf, inCippsWords } from '../../nodes/Cipp/output/changeFailure';
import { isFailureText, isUnclearText } from '../../nodes/Cipp/output/failureText';
import { isoDate } from '../../nodes/Cipp/output/isoDate';
import { resultLines } from '../../nodes/Cipp/output/resultLine';
import { withoutSecret } from '../../nodes/Cipp/output/secret';
import { explainAnswer } from '../../nodes/Cipp/transport/explain';

describe('failure texts', () => {
	it.each([
		'Failed to revoke sessions for x. Error: y',
		'Failed. No password found',
		'Error - Could not add task: x',
		'Error processing FullAccess for x',
		'Could not set Out of Office for user: x',
		"Couldn't find it",
		"We've failed to add the group x",
		'Authentication Failed! Does the user have Push configured?',
		'Unable to read it',
		'User 1 not found in tenant x',
		'Access to this tenant is not allowed',
	])('%s', (text) => {
		expect(isFailureText(text)).toBe(true);
	});

	it.each([
		'Successfully revoked sessions for x',
		'Successfully deleted mailbox rule Failed payments for x',
		'The new password is Failed-error-Could',
		'Password: failed',
		'No license changes needed for user x',
		'No MFA methods found for user x',
		'Set Out-of-office for x to Disabled.',
		'Disabling forwarding for x',
		'Granted errol@x.com SendAs permissions to y',
		'Removed error@x.com FullAccess from y',
		'Failover is set',
		'Errors were none',
	])('not: %s', (text) => {
		expect(isFailureText(text)).toBe(false);
	});

	it.each([
		['The operation has timed out.', true],
		['Response status code does not indicate success: 504 (Gateway Timeout).', true],
		['The request was canceled due to the configured HttpClient.Timeout', true],
		['Insufficient privileges to complete the operation.', false],
		['Resource does not exist', false],
	])('unclear: %s', (text, unclear) => {
		expect(isUnclearText(`Failed to do it. Error: ${text}`)).toBe(unclear);
	});
});

describe('results', () => {
	it.each([
		['a sentence', { Results: ' Done. ' }, [{ text: 'Done.' }]],
		[
			'an object',
			{ Results: { resultText: 'Done', copyField: 'x', state: 'success' } },
			[{ text: 'Done', copyField: 'x', state: 'success' }],
		],
		[
			'a mixed list',
			{ Results: ['A', null, { resultText: 'B', state: 'error' }, true] },
			[{ text: 'A' }, { text: 'B', state: 'error' }],
		],
		['no state', { Results: { resultText: null, state: null } }, [{ text: '', state: 'unknown' }]],
		['nothing', { Results: [] }, []],
		['no results', {}, []],
		['a text', 'Done', []],
	])('%s', (_name, body, lines) => {
		expect(resultLines(body)).toEqual(lines);
	});

	it.each([
		[[{ text: 'Done' }], undefined],
		[
			[
				{ text: 'Done', state: 'success' },
				{ text: 'Note', state: 'info' },
			],
			undefined,
		],
		[[{ text: 'Failed to do it' }], 'refused'],
		[[{ text: 'Odd', state: 'error' }], 'refused'],
		[[{ text: 'Done' }, { text: 'Failed to do the rest' }], 'unknown'],
		[[{ text: 'Failed to do it. Error: The operation timed out' }], 'unknown'],
		[[], 'unknown'],
	])('%j are %s', (lines, outcome) => {
		expect(failureOf(lines)?.outcome).toBe(outcome);
	});
});

describe('a status', () => {
	const judged = (statusCode: number, body: unknown) =>
		inCippsWords(explainAnswer({ statusCode, headers: {}, body }, true));

	it.each([
		[500, { Results: 'Failed to do it. Error: No.' }, 'refused'],
		[500, { Results: 'Failed to do it. Error: timed out' }, 'unknown'],
		[500, 'Something else', 'unknown'],
		[400, { Results: ['Failed to do it'] }, 'refused'],
		[403, { Results: 'Failed to do it' }, 'refused'],
		[403, 'Access to this CIPP API endpoint is not allowed', 'refused'],
		[502, '', 'unknown'],
	])('%i with %j is %s', (status, body, outcome) => {
		expect(judged(status, body)).toMatchObject({ outcome, httpCode: String(status) });
	});

	it('keeps the advice about the role when access is refused', () => {
		expect(judged(403, 'Access to this CIPP API endpoint is not allowed').description).toMatch(
			/keeps the API client out\. Check in CIPP/,
		);
	});
});

describe('dates', () => {
	it.each([
		['\nTuesday, August 4, 2026 6:30:00 AM\n\n', '2026-08-04T06:30:00Z'],
		['Tuesday, 4 August 2026 18:30:00', '2026-08-04T18:30:00Z'],
		['8/4/2026 6:30:00 PM', '2026-08-04T18:30:00Z'],
		['08/04/2026 18:30:00', '2026-08-04T18:30:00Z'],
		['2026-08-04T06:30:00+02:00', '2026-08-04T04:30:00Z'],
		['2026-08-04 06:30:00', '2026-08-04T06:30:00Z'],
		['the day before', 'the day before'],
		['', null],
		[null, null],
	])('%j is %j', (text, iso) => {
		expect(isoDate(text)).toBe(iso);
	});
});

it.each([
	['The new password is a.b', 'a.b', 'The new password is [hidden]'],
	['a.b and axb and a.b', 'a.b', '[hidden] and axb and [hidden]'],
	['nothing secret', '', 'nothing secret'],
])('%s without %s', (text, secret, shown) => {
	expect(withoutSecret(text, secret)).toBe(shown);
});
