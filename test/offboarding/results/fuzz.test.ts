import { classifyLine, STEP_NAMES, summarise } from '../../../nodes/Cipp/offboarding/results';
import { readResultLines } from '../../../nodes/Cipp/scheduler/results/lines';
import messages from './messages.json';

/** The same numbers in every run, so that a failure can be repeated. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1664525 + 1013904223) % 4294967296;
		return state / 4294967296;
	};
}

const PIECES = [
	'',
	' ',
	'\n',
	'[',
	']',
	'{',
	'}',
	'"',
	"'",
	'\\',
	'@{',
	'}}',
	';',
	': ',
	'=',
	'\u0000',
	'🙂',
	'Results',
	'{"Results":',
	'@{Results=',
	'NormalizedError=',
	'; RawError=',
	'null',
	'true',
	'64000',
	'Failed to execute ',
	'Set-CIPPForwarding : ',
	'Successfully ',
	'WARNING: ',
	'Error - ',
	'«',
	'The new password is ',
	'https://pwpush.com/p/',
	'However, failed to remove',
	'password: ',
];

describe('anything CIPP might return', () => {
	const next = numbers(7);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
	const text = (): string => {
		const pieces = Array.from({ length: Math.floor(next() * 9) }, () =>
			next() < 0.3 ? pick(messages).example : pick(PIECES),
		);
		return pieces.join(next() < 0.5 ? '' : ' ');
	};
	const value = (depth: number): unknown => {
		const kind = depth > 4 ? 0 : Math.floor(next() * 8);
		if (kind < 3) return text();
		if (kind === 3) return pick([null, undefined, 0, -1, NaN, true, false, Symbol('x'), () => 1]);
		if (kind === 4) return Array.from({ length: Math.floor(next() * 4) }, () => value(depth + 1));
		if (kind === 5) return JSON.stringify(value(depth + 1)) ?? '';
		if (kind === 6) return { [pick(['Results', 'message', 'Keys', 'x'])]: value(depth + 1) };
		return { resultText: value(depth + 1), copyField: value(depth + 1), state: value(depth + 1) };
	};

	it('is read without a throw, into texts', () => {
		let read = 0;
		for (let round = 0; round < 3000; round++) {
			const lines = readResultLines(value(0));
			for (const { message } of lines.lines) {
				expect(typeof message).toBe('string');
				expect(message.trim()).not.toBe('');
				read++;
			}
			const requestedSteps = STEP_NAMES.filter(() => next() < 0.2);
			const result = summarise({
				taskState: pick(['Completed', 'Failed', 'Running']),
				lines,
				requestedSteps,
				user: pick(['', 'mia.berg@fabrikam.com', '(', '\\']),
			});
			expect(result.details.every(({ message }) => message !== '')).toBe(true);
			if (result.status === 'completed') expect(result.unconfirmedSteps).toEqual([]);
		}
		expect(read).toBeGreaterThan(2000);
	});

	it('never shows a password, whatever it looks like', () => {
		for (let round = 0; round < 1500; round++) {
			const secret = `Zq${round}#${text().replace(/\s+/g, ' ').trim()}#${round}qZ`;
			const line = `Successfully reset the password for A, b@c.com. The new password is ${secret}`;
			const shape = pick<(line: string) => unknown>([
				(it) => it,
				(it) => [it],
				(it) => [true, { Results: it }],
				(it) => `${JSON.stringify([{ Results: it }, { Results: secret }])}\n`,
				(it) => ({ Results: [{ resultText: it, copyField: secret, state: 'success' }, secret] }),
				(it) => JSON.stringify({ Results: it }).slice(0, -2),
				(it) => [{ Results: `${it}. WARNING: This user is AD synced. Please confirm.` }],
			]);
			const lines = readResultLines(shape(line));
			const summary = summarise({
				taskState: 'Completed',
				lines,
				requestedSteps: ['ResetPass'],
				user: 'b@c.com',
			});
			expect(JSON.stringify([lines.lines, summary.details])).not.toMatch(
				new RegExp(`Zq${round}#|#${round}qZ`),
			);
			expect(summary.newPassword).toContain(`Zq${round}#`);
		}
	});

	it('is classified quickly even when it is very long', () => {
		const long = `Could not remove ${'x from group y because '.repeat(5000)}`;
		const started = Date.now();
		const { status } = classifyLine(long, { requestedSteps: [], user: 'x' });
		expect(Date.now() - started).toBeLessThan(1000);
		expect(status).toBe('failure');
	});
});
