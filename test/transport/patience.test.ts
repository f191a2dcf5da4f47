import type { CippAnswer } from '../../nodes/Cipp/transport/answers';
import { CippFailure } from '../../nodes/Cipp/transport/failure';
import { sendPatiently } from '../../nodes/Cipp/transport/patience';

const REQUEST = { method: 'GET' as const, endpoint: 'ListScheduledItems' };
const ANSWER: CippAnswer = { statusCode: 200, body: [] };

/** A CIPP that fails in the given ways, one after the other, and then answers. */
function failing(...failures: Array<Partial<CippFailure> & { httpCode: string }>) {
	const left = failures.map((facts) => new CippFailure('No.', { outcome: 'refused', ...facts }));
	const send = jest.fn(async () => {
		const failure = left.shift();
		return failure ? await Promise.reject(failure) : ANSWER;
	});
	return { address: '', homeTenant: '', send };
}

/** Pauses that take no time; the execution is stopped during the pause with this number. */
function patience(stoppedIn = Infinity) {
	const pauses: number[] = [];
	return {
		pauses,
		pause: async (milliseconds: number) => void pauses.push(milliseconds),
		stopped: () => pauses.length >= stoppedIn,
	};
}

describe('a request that only reads', () => {
	it('is sent again when CIPP is busy, after as long as CIPP asks for', async () => {
		const client = failing(
			{ httpCode: '429', retryAfterSeconds: 3 },
			{ httpCode: '503', retryAfterSeconds: 600 },
			{ httpCode: 'ECONNRESET' },
		);
		const waited = patience();

		await expect(sendPatiently(client, REQUEST, waited)).resolves.toBe(ANSWER);
		expect(waited.pauses).toEqual([3000, 60_000, 5000]);
	});

	it('is given up after the fourth time', async () => {
		const client = failing(...Array(9).fill({ httpCode: '503' }));

		await expect(sendPatiently(client, REQUEST, patience())).rejects.toThrow('No.');
		expect(client.send).toHaveBeenCalledTimes(4);
	});

	it.each(['400', '401', '403', '404', 'EAUTH', 'ERR_CANCELED'])(
		'is not sent again after %s',
		async (httpCode) => {
			const client = failing({ httpCode });

			await expect(sendPatiently(client, REQUEST, patience())).rejects.toThrow('No.');
			expect(client.send).toHaveBeenCalledTimes(1);
		},
	);

	it.each([
		'Insufficient privileges to complete the operation.',
		"Resource 'nobody@contoso.com' does not exist or one of its queried reference-property objects are not present.",
		'Error: Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|The operation failed',
	])('is not sent again after 500 with what Microsoft goes on to say: %s', async (said) => {
		const client = failing({ httpCode: '500', results: [said] });

		await expect(sendPatiently(client, REQUEST, patience())).rejects.toThrow('No.');
		expect(client.send).toHaveBeenCalledTimes(1);
	});

	it('is sent again after 500 with anything else', async () => {
		const client = failing({ httpCode: '500', results: ['Too many requests'] });

		await expect(sendPatiently(client, REQUEST, patience())).resolves.toBe(ANSWER);
	});

	it('is not sent again when the execution was stopped in the meantime', async () => {
		const client = failing({ httpCode: '503' }, { httpCode: '503' });

		await expect(sendPatiently(client, REQUEST, patience(1))).rejects.toThrow('No.');
		expect(client.send).toHaveBeenCalledTimes(1);
	});
});
