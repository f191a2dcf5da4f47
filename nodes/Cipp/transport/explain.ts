import { asSentences, resultTexts } from './answers';
import type { CippFailure } from './failure';
import { CippFailure as Failure } from './failure';
import {
	platformRefused,
	refusalIn,
	signInRefused,
	unknownRefusal,
	type Refusal,
	type SignIn,
} from './refusals';

/** An answer with its status, as n8n's HTTP helper gives it when it does not throw. */
export interface RawAnswer {
	statusCode: number;
	headers: Record<string, unknown>;
	body: unknown;
}

const CHECK_API_URL =
	'Open the credential and enter the API URL that CIPP shows under Integrations > CIPP-API (with or without /api), not the address of the CIPP website.';

/** What to do when nobody knows whether CIPP has taken a request. */
export const MAY_BE_ACCEPTED =
	'The request may have been accepted. Look into the scheduled tasks of CIPP before you send it again.';

/**
 * Explains an answer that is not a 2xx with JSON. Texts and causes as CIPP's
 * `New-CippCoreRequest` and the App Service platform in front of it give them.
 *
 * @param answer status, headers and body
 * @param writes whether the request changes something, which decides how a 5xx is judged
 * @param signIn how the request was signed
 * @returns the failure to throw
 */
export function explainAnswer(
	answer: RawAnswer,
	writes: boolean,
	signIn: SignIn = 'cippOAuth2Api',
): CippFailure {
	const { statusCode } = answer;
	const html = isHtml(answer);
	const results = html ? [] : resultTexts(answer.body).map(shorten);
	const words = results.join(' ');
	const build = (message: string, advice: string, outcome: 'refused' | 'unknown' = 'refused') =>
		new Failure(message, {
			description: words && !message.includes(words) ? `${asSentences(results)} ${advice}` : advice,
			httpCode: String(statusCode),
			outcome,
			results,
			retryAfterSeconds: retryAfter(answer.headers),
		});

	if (statusCode >= 300 && statusCode < 400) {
		return build(
			`The API URL redirects to a sign-in page (status ${statusCode})`,
			`This is the CIPP website, not its API. ${CHECK_API_URL}`,
		);
	}
	if (html && statusCode < 400) {
		return build('The API URL answers with a web page instead of data', CHECK_API_URL);
	}
	const known = refusalIn(words);
	switch (statusCode) {
		case 400:
			return build(
				words || 'CIPP did not accept the request (status 400)',
				`${known ? adviceOf(known) : 'Correct the parameters of the node.'} Nothing was changed.`,
			);
		case 401:
			return build('CIPP did not accept the sign-in (status 401)', adviceOf(signInRefused(signIn)));
		case 403:
			return build(
				words || 'CIPP refused access (status 403)',
				adviceOf(known ?? refusalWithout(words, answer.body, signIn)),
			);
		case 404:
			return build(
				words
					? `CIPP does not know this address: ${words}`
					: 'CIPP does not know this address (status 404)',
				`Either this CIPP is too old for the operation, or the API URL is wrong. ${CHECK_API_URL}`,
			);
		case 407:
			return build(
				'The proxy asks for a sign-in (status 407)',
				'Nothing was sent to CIPP. Check user and password in “Proxy” under Request Options.',
			);
		case 408:
			return unclear('CIPP did not answer in time (status 408)');
		case 429:
			return build(
				'CIPP is receiving too many requests (status 429)',
				`The request was not processed. ${waitAtLeast(answer.headers)}Set Batching under Request Options to send fewer at a time, and run it again later.`,
			);
		case 503:
			return build(
				words ? `CIPP is not available: ${words}` : 'CIPP is not available (status 503)',
				known
					? `The request was not processed. ${adviceOf(known)}`
					: 'The request was not processed. CIPP may be restarting: run it again later.',
			);
		default:
			break;
	}
	if (statusCode >= 500) {
		return unclear(
			words
				? `CIPP could not process the request: ${words}`
				: `CIPP could not process the request (status ${statusCode})`,
		);
	}
	return build(
		words || `CIPP refused the request (status ${statusCode})`,
		'Correct the parameters of the node.',
	);

	function unclear(message: string): CippFailure {
		return writes
			? build(message, MAY_BE_ACCEPTED, 'unknown')
			: build(message, 'Run it again later, and look into the log book of CIPP if it stays so.');
	}
}

/**
 * Explains a 2xx answer that is not JSON.
 *
 * @param answer status, headers and body
 * @param writes whether the request changes something
 */
export function explainUnreadable(answer: RawAnswer, writes: boolean): CippFailure {
	if (isHtml(answer)) return explainAnswer(answer, writes);
	return new Failure('The answer of CIPP cannot be read', {
		httpCode: String(answer.statusCode),
		outcome: writes ? 'unknown' : 'refused',
		results: resultTexts(answer.body).map(shorten),
		description: writes
			? `It is not complete JSON. ${MAY_BE_ACCEPTED}`
			: 'It is not complete JSON. Run it again later.',
	});
}

function adviceOf({ cause, remedy }: Refusal): string {
	return `${cause} ${remedy}`;
}

function refusalWithout(words: string, body: unknown, signIn: SignIn): Refusal {
	return words ? unknownRefusal(isJsonText(body)) : platformRefused(signIn);
}

/** @returns true for a web page, which CIPP's API never answers with */
export function isHtml(answer: RawAnswer): boolean {
	const type = String(answer.headers['content-type'] ?? '');
	if (/html/i.test(type)) return true;
	return typeof answer.body === 'string' && /^\s*<(!doctype|html|head|body)/i.test(answer.body);
}

function isJsonText(body: unknown): boolean {
	return typeof body === 'object' && body !== null;
}

/** `Retry-After` in seconds; both forms of the header, a date and a number. */
function retryAfter(headers: Record<string, unknown>): number | undefined {
	const value = headers['retry-after'];
	if (value === undefined || value === null) return undefined;
	const seconds = Number(value);
	if (Number.isFinite(seconds)) return Math.max(0, seconds);
	const until = Date.parse(String(value));
	return Number.isNaN(until) ? undefined : Math.max(0, (until - Date.now()) / 1000);
}

function waitAtLeast(headers: Record<string, unknown>): string {
	const seconds = Math.ceil(retryAfter(headers) ?? 0);
	return seconds > 0 ? `Wait at least ${secondsText(seconds)}. ` : '';
}

function secondsText(seconds: number): string {
	return `${seconds} second${seconds === 1 ? '' : 's'}`;
}

const LONGEST_TEXT = 1000;

function shorten(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
