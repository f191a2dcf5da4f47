import { explainAnswer, explainUnreadable } from '../../nodes/Cipp/transport/explain';
import { explainNoAnswer } from '../../nodes/Cipp/transport/explainNoAnswer';
import { explainNoToken } from '../../nodes/Cipp/transport/explainSignIn';

const answer = (statusCode: number, body: unknown = '', headers: Record<string, string> = {}) => ({
	statusCode,
	headers,
	body,
});

const HTML = { 'content-type': 'text/html; charset=utf-8' };

describe('the outcome of an answer', () => {
	const REFUSED = [301, 302, 307, 400, 401, 402, 403, 404, 405, 407, 409, 415, 429, 503];
	const UNKNOWN = [408, 500, 501, 502, 504, 507, 520];

	it.each(REFUSED)('%d: CIPP did not take it, sending it again does no harm', (status) => {
		expect(explainAnswer(answer(status), true).outcome).toBe('refused');
	});

	it.each(UNKNOWN)('%d: CIPP may have taken it', (status) => {
		const failure = explainAnswer(answer(status), true);

		expect(failure.outcome).toBe('unknown');
		expect(failure.description).toContain('may have been accepted');
	});

	it.each([...REFUSED, ...UNKNOWN])(
		'%d: a request that only reads has changed nothing',
		(status) => {
			const failure = explainAnswer(answer(status), false);

			expect(failure.outcome).toBe('refused');
			expect(failure.description).not.toContain('may have been accepted');
		},
	);

	it.each([...REFUSED, ...UNKNOWN])('%d: it has a message, advice and the status', (status) => {
		const { message, description, httpCode } = explainAnswer(answer(status), true);

		expect(message.length).toBeGreaterThan(10);
		expect(description?.length).toBeGreaterThan(20);
		expect(httpCode).toBe(String(status));
		expect(message).not.toMatch(/^(error|failed)/i);
	});
});

describe("CIPP's own words", () => {
	it.each([
		[{ Results: ['One.', true, 'Two.'] }, ['One.', 'Two.']],
		[{ Results: 'One.' }, ['One.']],
		[{ Results: [{ resultText: 'One.', state: 'error' }] }, ['One.']],
		[{ error: { message: 'One.' } }, ['One.']],
		['One.', ['One.']],
		[{ other: 1 }, []],
		[null, []],
		[undefined, []],
	])('of %j', (body, results) => {
		const failure = explainAnswer(answer(400, body), true);

		expect(failure.results).toEqual(results);
		for (const text of results) expect(failure.message).toContain(text);
	});

	it('stand in the advice where the message has a sentence of its own', () => {
		const failure = explainAnswer(answer(429, 'Slow down'), true);

		expect(failure.message).not.toContain('Slow down');
		expect(failure.description).toMatch(/^Slow down\. The request was not processed/);
	});

	it('are not taken from a web page', () => {
		for (const status of [200, 401, 403, 404, 500, 502]) {
			const { message, description, results } = explainAnswer(
				answer(status, '<html><body>secret of the page</body></html>', HTML),
				true,
			);

			expect(`${message} ${description}`).not.toContain('secret of the page');
			expect(results).toEqual([]);
		}
	});

	it('of a 403 as text are a matter of the API client, as JSON they are not', () => {
		expect(explainAnswer(answer(403, 'Not allowed'), true).description).toMatch(/API client out/);
		expect(explainAnswer(answer(403, { Results: ['No'] }), true).description).toMatch(/log book/);
	});
});

describe('the time to wait', () => {
	it.each([
		['30', 30],
		['0', 0],
		['1.5', 1.5],
	])('%s is in seconds', (value, seconds) => {
		const failure = explainAnswer(answer(429, '', { 'retry-after': value }), true);

		expect(failure.retryAfterSeconds).toBe(seconds);
	});

	it('may be a date', () => {
		const date = new Date(Date.now() + 60_000).toUTCString();
		const failure = explainAnswer(answer(503, '', { 'retry-after': date }), true);

		expect(failure.retryAfterSeconds).toBeGreaterThan(50);
		expect(failure.retryAfterSeconds).toBeLessThanOrEqual(60);
	});

	it.each([undefined, 'soon'])('is unknown with %j', (value) => {
		const headers: Record<string, string> = value === undefined ? {} : { 'retry-after': value };
		const failure = explainAnswer(answer(429, '', headers), true);

		expect(failure.retryAfterSeconds).toBeUndefined();
		expect(failure.description).not.toContain('Wait at least');
	});

	it('is told in the advice', () => {
		const adviceFor = (seconds: string) =>
			explainAnswer(answer(429, '', { 'retry-after': seconds }), true).description;

		expect(adviceFor('17')).toContain('Wait at least 17 seconds.');
		expect(adviceFor('1')).toContain('Wait at least 1 second.');
		expect(adviceFor('0')).not.toContain('Wait at least');
	});
});

describe('an answer that cannot be read', () => {
	it('may stand for a request that was accepted', () => {
		const failure = explainUnreadable(answer(200, '{"Results":["Tas'), true);

		expect(failure).toMatchObject({ outcome: 'unknown', httpCode: '200' });
		expect(failure.description).toContain('not complete JSON');
	});

	it('that is a page is a wrong address, however it is labelled', () => {
		for (const page of [
			answer(200, '<!DOCTYPE html><title>CIPP</title>'),
			answer(200, ' \n<html lang="en">'),
			answer(200, 'anything', HTML),
		]) {
			expect(explainUnreadable(page, true)).toMatchObject({
				message: 'The API URL answers with a web page instead of data',
				outcome: 'refused',
			});
		}
	});
});

describe('no answer', () => {
	it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPROTO'])(
		'%s: nothing was sent',
		(code) => {
			const failure = explainNoAnswer(code, true, 1000);

			expect(failure).toMatchObject({ outcome: 'refused', httpCode: code });
			expect(failure.message).toBe(`CIPP cannot be reached (${code})`);
			expect(failure.description).toMatch(/Nothing was sent\. Check the API URL/);
		},
	);

	it.each([
		'DEPTH_ZERO_SELF_SIGNED_CERT',
		'SELF_SIGNED_CERT_IN_CHAIN',
		'CERT_HAS_EXPIRED',
		'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
		'ERR_TLS_CERT_ALTNAME_INVALID',
	])('%s: nothing was sent, because of the certificate', (code) => {
		const failure = explainNoAnswer(code, true, 1000);

		expect(failure).toMatchObject({ outcome: 'refused', httpCode: code });
		expect(failure.description).toMatch(/Ignore SSL Issues under Request Options/);
	});

	it.each([
		'ECONNABORTED',
		'ETIMEDOUT',
		'ECONNRESET',
		'EPIPE',
		'ERR_CANCELED',
		'ERR_BAD_RESPONSE',
		'',
	])('%j: CIPP may have taken it', (code) => {
		const failure = explainNoAnswer(code, true, 1000);

		expect(failure.outcome).toBe('unknown');
		expect(failure.description).toContain('may have been accepted');
		expect(explainNoAnswer(code, false, 1000).outcome).toBe('refused');
	});

	it('tells how long it waited', () => {
		for (const [timeout, text] of [
			[250, '0.3 seconds'],
			[1000, '1 second '],
			[300_000, '300 seconds'],
		] as const) {
			expect(explainNoAnswer('ECONNABORTED', true, timeout).description).toContain(text);
		}
	});
});

describe('no token', () => {
	it.each([
		[
			'AADSTS7000215: Invalid client secret provided.',
			/The secret is wrong\. Enter as Client Secret/,
		],
		[
			'AADSTS7000222: The provided client secret keys are expired.',
			/The secret has expired\. Reset it/,
		],
		[
			'AADSTS700016: Application with identifier x was not found.',
			/no such application.*Client ID/,
		],
		['AADSTS90002: Tenant x not found.', /no such tenant\. Compare the Tenant ID.*Cloud/],
		['AADSTS500011: The resource principal named x was not found.', /Save Azure Configuration/],
		['AADSTS1: Something else.', /Check Tenant ID, Client ID, Client Secret and Cloud/],
	])('has the words of Microsoft, and what they mean: %s', (words, remedy) => {
		const trace = ' Trace ID: 1 Correlation ID: 2 Timestamp: 2026-01-01 00:00:00Z';
		const failure = explainNoToken('EAUTH', `${words}${trace}`);

		expect(failure).toMatchObject({
			message: 'Microsoft did not issue a token for CIPP',
			outcome: 'refused',
			httpCode: 'EAUTH',
		});
		expect(failure.description).toBe(
			`${words} Nothing was sent to CIPP. ${String(failure.description).split('sent to CIPP. ')[1]}`,
		);
		expect(failure.description).toMatch(remedy);
	});

	it('is no refusal where something else than the token endpoint answers', () => {
		expect(explainNoToken('ESTATUS', 'HTTP status 302').description).toMatch(
			/^HTTP status 302\. Nothing was sent to CIPP\. The address for sign-in gives no token\./,
		);
	});

	it('is a matter of the token endpoint where it cannot be asked', () => {
		for (const code of ['503', 'ECONNRESET', 'ENOTFOUND']) {
			const failure = explainNoToken(code, 'Bearer abc.def');

			expect(failure.outcome).toBe('refused');
			expect(failure.description).toMatch(/Nothing was sent to CIPP\. Run it again later/);
			expect(failure.description).not.toContain('abc.def');
		}
	});
});
