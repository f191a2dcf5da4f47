import { LEAVERS, SEND_ONLY, sharedCipp } from '../support/cipp';
import { closedPort } from '../support/closedPort';
import type { FailureCase } from '../support/failureCases';
import { LUCKY, runWithFault, UNLUCKY } from '../support/failureCases';
import { describeFailure } from '../support/failureSuite';
import { usersAsked } from '../support/requests';
import { failedItems } from '../support/runResult';

const t = sharedCipp();

/** Long enough for an ordinary answer on a busy machine. */
const TIMEOUT_MS = 600;

const ADVICE =
	/may have been accepted\. Look into the scheduled tasks of CIPP before you send it again/;

const BROKEN: FailureCase[] = [
	{
		name: 'a connection that breaks before CIPP has worked on the request',
		fault: { reset: 'before' },
		message: /^The connection to CIPP broke off \(ECONNRESET\)/,
		advice: ADVICE,
		httpCode: 'ECONNRESET',
		outcome: 'unknown',
	},
	{
		name: 'a connection that breaks when CIPP has taken the request',
		fault: { reset: 'after' },
		message: /^The connection to CIPP broke off \(ECONNRESET\)/,
		advice: ADVICE,
		httpCode: 'ECONNRESET',
		outcome: 'unknown',
	},
	{
		name: 'no answer',
		timeoutMs: TIMEOUT_MS,
		fault: { hang: true },
		message: /^CIPP did not answer in time/,
		advice: /within 0\.6 seconds \(Timeout under Request Options\)\. .*may have been accepted/,
		httpCode: 'ECONNABORTED',
		outcome: 'unknown',
	},
	{
		name: 'an answer that comes too late',
		timeoutMs: TIMEOUT_MS,
		fault: { delayMs: 900 },
		message: /^CIPP did not answer in time/,
		advice: ADVICE,
		httpCode: 'ECONNABORTED',
		outcome: 'unknown',
	},
	{
		name: 'half an answer',
		fault: { truncated: true },
		message: /^The answer of CIPP cannot be read/,
		advice: /not complete JSON\. .*may have been accepted/,
		httpCode: '200',
		outcome: 'unknown',
	},
	{
		name: 'an empty answer',
		fault: { status: 200, text: '', accepted: true },
		message: /^The answer of CIPP cannot be read/,
		advice: ADVICE,
		httpCode: '200',
		outcome: 'unknown',
	},
	{
		name: 'a word in place of JSON',
		fault: { text: 'OK', accepted: true },
		message: /^The answer of CIPP cannot be read/,
		advice: ADVICE,
		httpCode: '200',
		outcome: 'unknown',
		results: ['OK'],
	},
	{
		name: '408',
		fault: { status: 408, text: 'Request Timeout' },
		message: /^CIPP did not answer in time \(status 408\)/,
		advice: ADVICE,
		httpCode: '408',
		outcome: 'unknown',
	},
];

describe('when CIPP cannot be asked what became of the request', () => {
	beforeEach(() => {
		t.cipp.fault({
			endpoint: 'ListScheduledItems',
			status: 403,
			text: 'Access to this CIPP API endpoint is not allowed',
		});
	});

	for (const failure of BROKEN) describeFailure(failure, () => t);
});

describe('when CIPP has no task of it', () => {
	it.each(['before' as const, 'hang' as const])('the outcome stays unknown (%s)', async (how) => {
		const fault = how === 'hang' ? { hang: true } : { reset: how };
		const result = await runWithFault(
			t,
			{ fault, timeoutMs: TIMEOUT_MS },
			{ nodeSettings: { onError: 'continueErrorOutput' } },
		);

		expect(failedItems(result)).toMatchObject([{ error: { outcome: 'unknown' } }]);
		expect(usersAsked(t.cipp)).toHaveLength(3);
	});
});

describe('when CIPP does have the task', () => {
	it.each(['after' as const, 'hang' as const])('the user counts as queued (%s)', async (how) => {
		const fault = how === 'hang' ? { hang: true, accepted: true } : { reset: how };
		const { output, error } = await runWithFault(t, { fault, timeoutMs: TIMEOUT_MS });

		expect(error).toBeUndefined();
		expect(output.map(({ json }) => [json.userEmail, json.status])).toEqual(
			LEAVERS.map(({ upn }) => [upn, 'queued']),
		);
		expect(usersAsked(t.cipp)).toHaveLength(3);
	});
});

describe('a CIPP that cannot be reached', () => {
	beforeEach(async () => {
		const apiUrl = `http://127.0.0.1:${await closedPort()}`;
		t.credentials.save('cippApi', { ...t.credentials.read('cippApi'), apiUrl });
	});
	afterEach(() => {
		t.credentials.save('cippApi', { ...t.credentials.read('cippApi'), apiUrl: t.cipp.url });
	});

	const parameters = { ...SEND_ONLY, authentication: 'apiKey' };

	it('ends a run that stops with the first user, and the rest is named as not submitted', async () => {
		const { error } = await t.run({ parameters });

		expect(error?.message).toBe('CIPP cannot be reached (ECONNREFUSED) [item 0]');
		expect(error?.description).toMatch(
			/^The connection was refused\. Nothing was sent\. Check the API URL/,
		);
		expect(error?.context.data).toMatchObject({
			outcome: 'refused',
			submitted: [],
			notSubmitted: [
				{ item: 1, name: UNLUCKY },
				{ item: 2, name: LUCKY[1] },
			],
			outcomeUnknown: [],
		});
	});

	it('makes an error item of each user where the workflow goes on', async () => {
		const result = await t.run({ parameters, nodeSettings: { onError: 'continueErrorOutput' } });

		expect(failedItems(result).map(({ error }) => [error.httpCode, error.outcome])).toEqual([
			['ECONNREFUSED', 'refused'],
			['ECONNREFUSED', 'refused'],
			['ECONNREFUSED', 'refused'],
		]);
	});
});
