import { asSentences, resultTexts } from './answers';
import type { CippFailure } from './failure';
import { CippFailure as Failure } from './failure';

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

/** Codes of failures before a connection existed: CIPP cannot have seen the request. */
const NEVER_SENT: Record<string, string> = {
	ECONNREFUSED: 'The connection was refused',
	ENOTFOUND: 'The host name was not found',
	EAI_AGAIN: 'The host name could not be looked up',
	EHOSTUNREACH: 'The host cannot be reached',
	ENETUNREACH: 'The network cannot be reached',
	EPROTO: 'The encrypted connection could not be set up',
};

/**
 * Explains an answer that is not a 2xx with JSON. Texts and causes as CIPP's
 * `New-CippCoreRequest` and the App Service platform in front of it give them.
 *
 * @param answer status, headers and body
 * @param writes whether the request changes something, which decides how a 5xx is judged
 * @returns the failure to throw
 */
export function explainAnswer(answer: RawAnswer, writes: boolean): CippFailure {
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
	switch (statusCode) {
		case 400:
			return build(
				words || 'CIPP did not accept the request (status 400)',
				'Correct the parameters of the node. Nothing was changed.',
			);
		case 401:
			return build(
				'CIPP did not accept the sign-in (status 401)',
				'Check in CIPP under Integrations > CIPP-API that the API client is enabled and was saved to Azure, that it is not set up for MCP access, and that the credential holds its current secret and Tenant ID, or the right API key.',
			);
		case 403:
			return isJsonText(answer.body)
				? build(
						words || 'CIPP refused the request (status 403)',
						'CIPP refused it itself; this is seldom a matter of the credential. Look into the log book of CIPP for the reason.',
					)
				: build(
						words || 'CIPP refused access (status 403)',
						'Check in CIPP the role of the API client, the tenants it may act on, and its allowed IP ranges: the address that n8n calls from must be among them.',
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
				'The request was not processed. The function may be switched off in CIPP, or CIPP is restarting: run it again later.',
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

/**
 * Explains why n8n did not hand out the credential.
 *
 * @param words n8n's reason
 */
export function explainNoCredential(words: string): CippFailure {
	return new Failure(`n8n did not give the node its credential: ${shorten(words)}`, {
		description:
			'Nothing was sent to CIPP. Choose the credential in the node anew and save the workflow. If it is there, n8n may have lost its database for a moment: run it again later.',
		outcome: 'refused',
	});
}

/**
 * Explains why there is no token, so that nothing could be sent to CIPP.
 *
 * @param code `EAUTH` or `ESTATUS` when the token endpoint refused; a status or a network error
 * code when it could not be asked
 * @param words the token endpoint's reason
 */
export function explainNoToken(code: string, words: string): CippFailure {
	const refused = code === 'EAUTH' || code === 'ESTATUS';
	const reason = refused
		? asSentences([shorten(words)].filter(Boolean))
		: `The token endpoint cannot be used${code ? ` (${code})` : ''}.`;
	const advice = refused
		? 'Check Tenant ID, Application (Client) ID and Application Secret in the credential.'
		: 'Run it again later. If it stays so, check the Access Token URL in the credential, and whether n8n can reach it.';
	return new Failure('Microsoft did not issue a token for CIPP', {
		description: `${reason} Nothing was sent to CIPP. ${advice}`.trim(),
		outcome: 'refused',
		httpCode: code || undefined,
	});
}

/**
 * Explains a request that ended without an answer. Takes the code only: the error of the HTTP
 * library holds the request with its token.
 *
 * @param code network error code such as `ECONNRESET`, or `EAUTH` from the token endpoint
 * @param words text of the error, used for the token endpoint's reason only
 * @param writes whether the request changes something
 * @param timeoutMs the time-out that was set
 */
export function explainNoAnswer(
	code: string,
	words: string,
	writes: boolean,
	timeoutMs: number,
): CippFailure {
	const facts = (description: string, outcome: 'refused' | 'unknown') => ({
		description,
		outcome,
		httpCode: code || undefined,
	});
	const unclear = (description: string) =>
		facts(
			writes ? `${description} ${MAY_BE_ACCEPTED}` : `${description} Run it again later.`,
			writes ? 'unknown' : 'refused',
		);

	if (code === 'EAUTH' || code === 'ESTATUS') return explainNoToken(code, words);
	if (NEVER_SENT[code]) {
		return new Failure(
			`CIPP cannot be reached (${code})`,
			facts(
				`${NEVER_SENT[code]}. Nothing was sent. Check the API URL in the credential, and the proxy if there is one.`,
				'refused',
			),
		);
	}
	if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code)) {
		return new Failure(
			`The certificate of CIPP cannot be verified (${code})`,
			facts(
				// Its agent for proxies checks the certificate whatever the request says.
				'Nothing was sent. Correct the certificate, or turn on Ignore SSL Issues under Request Options if you know why it cannot be verified; n8n does not apply it behind a proxy.',
				'refused',
			),
		);
	}
	if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT') {
		const time = secondsText(Math.round(timeoutMs / 100) / 10);
		return new Failure(
			'CIPP did not answer in time',
			unclear(`There was no answer within ${time} (Timeout under Request Options).`),
		);
	}
	if (code === 'ERR_CANCELED') {
		return new Failure(
			'The execution was stopped',
			unclear('The request was under way at that moment.'),
		);
	}
	return new Failure(
		code ? `The connection to CIPP broke off (${code})` : 'The connection to CIPP broke off',
		unclear('There was no complete answer.'),
	);
}

function isHtml(answer: RawAnswer): boolean {
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
