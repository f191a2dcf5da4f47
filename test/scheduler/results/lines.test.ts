import { REDACTED } from '../../../nodes/Cipp/output/judge/redact';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';

const REVOKED = 'Successfully revoked sessions for ivo@adatum.com';
const HIDDEN = 'Successfully hidden ivo@adatum.com from GAL.';
const RESET = 'Successfully reset the password for Ivo, ivo@adatum.com. The new password is ';

function messages(results: unknown): string[] {
	return readResultLines(results).lines.map(({ message }) => message);
}

describe('readResultLines', () => {
	it.each<[string, unknown, string[]]>([
		[
			'an array of objects as JSON with a line break behind it',
			`[{"Results":"${REVOKED}"},{"Results":"${HIDDEN}"}]\r\n`,
			[REVOKED, HIDDEN],
		],
		['a single object as JSON', `{"Results":"${REVOKED}"}`, [REVOKED]],
		[
			'a bare text',
			'Offboarding completed successfully for ivo@adatum.com',
			['Offboarding completed successfully for ivo@adatum.com'],
		],
		['parsed objects', [{ Results: REVOKED }, { Results: HIDDEN }], [REVOKED, HIDDEN]],
		['parsed strings', [REVOKED, HIDDEN], [REVOKED, HIDDEN]],
		['a mixed answer with flags', [true, REVOKED, null, 7, HIDDEN, false], [REVOKED, HIDDEN]],
		['nested arrays', [[REVOKED, [HIDDEN]], []], [REVOKED, HIDDEN]],
		['JSON within JSON', JSON.stringify(JSON.stringify([{ Results: REVOKED }])), [REVOKED]],
		[
			'hashtables written with their properties',
			[{ IsReadOnly: false, Keys: ['Results'], Values: [REVOKED], Count: 1 }],
			[REVOKED],
		],
		['the whole answer of the endpoint', { Results: [true, REVOKED] }, [REVOKED]],
		[
			'the text form of PowerShell objects',
			`@{Results=${REVOKED}} @{Results=${HIDDEN}}`,
			[REVOKED, HIDDEN],
		],
		['a step message of several lines', `${REVOKED}\n${HIDDEN}`, [REVOKED, HIDDEN]],
		[
			'an error that spans lines',
			'Failed to x. Error: At line:1\n+ Get-Thing\n+ ~~~',
			['Failed to x. Error: At line:1\n+ Get-Thing\n+ ~~~'],
		],
		['JSON without an end', `[{"Results":"${REVOKED}"},{"Results":"${HIDDEN}`, [REVOKED, HIDDEN]],
		['a text that begins like JSON', '[oops] not JSON', ['[oops] not JSON']],
		['nothing', undefined, []],
		['null', null, []],
		['an empty text', ' \r\n', []],
		['an empty array', '[]', []],
		['empty objects', [{}, { Results: null }, { Results: [] }], []],
		['a flag', true, []],
		['an unknown object', { Color: 'red' }, ['CIPP returned a result that is not a text.']],
	])('reads %s', (_, results, expected) => {
		expect(messages(results)).toEqual(expected);
	});

	it.each<[string, string, string]>([
		[
			'with its reason',
			'@{Results=Task Failed: @{Message={"error":1}; NormalizedError=Resource \'x\' does not exist; or so; RawError=@{a=b; c=d}; Position=At line 5\n+ foo\n; StackTrace=at <ScriptBlock>}}',
			"Resource 'x' does not exist; or so",
		],
		[
			'with a message only',
			'@{Message=No access; NormalizedError=; RawError=Not available; Position=x}',
			'No access',
		],
		['with nothing behind the reason', 'Task Failed: @{Message=a; NormalizedError=Gone}', 'Gone'],
	])('takes from the error object of a failed task %s', (_, results, expected) => {
		expect(readResultLines(results)).toEqual({
			lines: [{ message: expected, state: 'failure' }],
			secrets: [],
			overflow: false,
		});
	});

	it('reads result objects, with their state', () => {
		expect(
			readResultLines([
				{ resultText: REVOKED, state: 'Success' },
				{ resultText: 'Failed to change access: x', state: 'error' },
				{ error: { code: 'Denied', message: 'No access' } },
			]).lines,
		).toEqual([
			{ message: REVOKED, state: 'success' },
			{ message: 'Failed to change access: x', state: 'failure' },
			{ message: 'No access', state: 'failure' },
		]);
	});

	it.each([
		'{"Results":"Offboarding completed, details are available in the More Info pane"}',
		'{"Results":"Completed, details are available in the More Info pane"}\n',
	])('says that the lines are stored elsewhere: %s', (results) => {
		expect(readResultLines(results)).toEqual({ lines: [], secrets: [], overflow: true });
	});

	it('keeps the password out of every line', () => {
		const password = 'moss "9" Fail\'s';
		const results = JSON.stringify([
			{ Results: `${REVOKED} (${password})` },
			{ Results: RESET + password },
			{ Results: HIDDEN },
		]);
		expect(readResultLines(results)).toEqual({
			lines: [
				{ message: `${REVOKED} (${REDACTED})` },
				{ message: RESET + REDACTED },
				{ message: HIDDEN },
			],
			secrets: [password],
			overflow: false,
		});
	});

	it('takes the value offered for copying as the secret, wherever it stands', () => {
		const { lines, secrets } = readResultLines({
			Results: [
				{ resultText: `${RESET}basalt 4.`, copyField: 'basalt 4', state: 'success' },
				{ resultText: 'Her fresh key: willow-8 (keep it)', copyField: 'willow-8' },
				{ resultText: 'Pin abc', copyField: 'abc' },
				'basalt 4 willow-8',
			],
		});
		expect(secrets).toEqual(['basalt 4', 'willow-8', 'abc']);
		expect(lines.map(({ message }) => message)).toEqual([
			`${RESET}${REDACTED}`,
			`Her fresh key: ${REDACTED} (keep it)`,
			`Pin ${REDACTED}`,
			`${REDACTED} ${REDACTED}`,
		]);
	});

	it('does not leak the rest of a pass phrase with line breaks', () => {
		const { lines, secrets } = readResultLines(`${RESET}one\nSuccessfully two\nthree`);
		expect(lines).toEqual([{ message: RESET + REDACTED }]);
		expect(secrets).toEqual(['one\nSuccessfully two\nthree']);
	});
});
