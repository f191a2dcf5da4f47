import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { CippAnswer } from './answers';
import { apiBaseUrl } from './baseUrl';
import type { RawAnswer } from './explain';
import { explainAnswer, explainUnreadable, isHtml } from './explain';
import { explainNoAnswer } from './explainNoAnswer';
import { explainNoCredential } from './explainSignIn';
import { CippFailure } from './failure';
import type { SignIn } from './refusals';
import { freshParts, type Freshness } from './freshness';
import type { CippRequest, RequestingContext } from './request';
import type { RequestOptions } from './requestOptions';
import { fetchToken, hasToken, isSignInRefused, TokenRenewal } from './token';
import { MOST_IN_FLIGHT, turnstile } from './turnstile';

/** Sends requests to the CIPP of one credential. */
export interface CippClient {
	/** Where the requests go: the address of CIPP's API, without a trailing slash. */
	readonly address: string;
	/** The tenant in which the API client signs in, which is the partner's own; empty for an API key. */
	readonly homeTenant: string;
	/**
	 * @returns the answer, when it is a 2xx with JSON
	 * @throws CippFailure for everything else
	 */
	send(request: CippRequest): Promise<CippAnswer>;
}

/**
 * A client for the credential that the user chose. Tokens are n8n's business; this adds only what
 * n8n's helper leaves open: CIPP's own words, and one token renewal instead of one per request.
 *
 * @param context execution context of the node
 * @param credentialType `cippOAuth2Api` or `cippApi`
 * @param options time-out, proxy and certificate settings
 * @param freshness how old the answers to what is read may be
 * @throws CippFailure when n8n does not give the credential, or its API URL is unusable
 */
export async function connect(
	context: RequestingContext,
	credentialType: string,
	options: RequestOptions,
	freshness: Freshness = 'fresh',
): Promise<CippClient> {
	const credentials = await context
		.getCredentials(credentialType)
		.catch(({ message }: Error) => Promise.reject(explainNoCredential(message)));
	const baseURL = apiBaseUrl(credentials.apiUrl);
	const settings = {
		timeout: options.timeoutMs,
		proxy: options.proxy,
		// With OAuth2, n8n does not apply the credential's own switch to requests made this way.
		skipSslCertificateValidation:
			options.allowUnauthorizedCerts || credentials.ignoreSSLIssues === true,
	};
	const signIn: SignIn = credentialType === 'cippApi' ? 'cippApi' : 'cippOAuth2Api';
	let signingIn: Promise<void> | undefined;
	const signedIn = async () => {
		if (signIn === 'cippApi' || hasToken(credentials)) return;
		signingIn ??= fetchToken(context).catch((error: Error) => {
			signingIn = undefined;
			return Promise.reject(error);
		});
		await signingIn;
	};
	const renewal = new TokenRenewal();
	let refusedSignIn: CippFailure | undefined;

	const call = async (request: CippRequest) => {
		const { headers, query } = freshness === 'fresh' ? freshParts(request) : {};
		// Built anew for each call: n8n's helper changes the object that it is given.
		const httpOptions: IHttpRequestOptions = {
			...settings,
			method: request.method,
			url: `${baseURL}/${request.endpoint}`,
			...(headers && { headers }),
			qs: query ? { ...request.query, ...query } : request.query,
			body: request.body,
			json: true,
			returnFullResponse: true,
			// A redirect leads from the API to a sign-in page and would hide a wrong address.
			disableFollowRedirect: true,
			// Errors thrown by n8n's helper have lost text bodies and headers, so statuses are looked at
			// here. With that n8n does not renew a token that has expired.
			ignoreHttpStatusErrors: true,
		};
		return (await context.helpers.httpRequestWithAuthentication.call(
			context,
			credentialType,
			httpOptions,
		)) as IN8nHttpFullResponse;
	};

	const exchange = async (request: CippRequest): Promise<CippAnswer> => {
		if (refusedSignIn) throw refusedSignIn;
		const writes = request.method !== 'GET';
		let response: IN8nHttpFullResponse;
		try {
			await signedIn();
			response = await call(request);
			if (response.statusCode === 401 && signIn === 'cippOAuth2Api') {
				const again = async () => await call(request);
				response = await renewal.retry(response, async () => await fetchToken(context), again);
			}
		} catch (error) {
			const failure =
				error instanceof CippFailure
					? error
					: explainNoAnswer(errorCode(error), writes, options.timeoutMs);
			// Asking again and again with a wrong secret gets an application locked out.
			if (isSignInRefused(failure)) refusedSignIn = failure;
			throw failure;
		}
		const answer = {
			statusCode: response.statusCode,
			headers: response.headers as Record<string, unknown>,
			body: response.body as unknown,
		};
		if (answer.statusCode < 200 || answer.statusCode > 299) {
			throw explainAnswer(answer, writes, signIn);
		}
		if (!isJson(answer) && !(request.takesText && isWholeText(answer))) {
			throw explainUnreadable(answer, writes);
		}
		return { statusCode: answer.statusCode, body: answer.body };
	};

	const inTurn = turnstile(Math.min(MOST_IN_FLIGHT, options.batchSize ?? MOST_IN_FLIGHT));
	let first: Promise<unknown> | undefined;
	return {
		address: baseURL,
		homeTenant: typeof credentials.tenantId === 'string' ? credentials.tenantId.trim() : '',
		async send(request) {
			// The first request goes alone: what it finds out about the sign-in counts for all others.
			if (first) {
				await first;
				return await inTurn(async () => await exchange(request));
			}
			const exchanged = exchange(request);
			first = exchanged.catch(() => undefined);
			return await exchanged;
		},
	};
}

function isJson(answer: { headers: Record<string, unknown>; body: unknown }): boolean {
	// n8n's helper leaves a body that is not JSON as text. A JSON text is answered by few
	// endpoints; then the content type tells.
	if (typeof answer.body !== 'string') return answer.body !== undefined;
	return false;
}

/** A text that is one, or nothing: no web page, and no JSON that broke off. */
function isWholeText(answer: RawAnswer): boolean {
	return !isHtml(answer) && !/^\s*[[{]/.test(String(answer.body ?? ''));
}

function errorCode(error: unknown): string {
	const { httpCode, code, cause } = error as {
		httpCode?: unknown;
		code?: unknown;
		cause?: { code?: unknown };
	};
	return String(httpCode ?? code ?? cause?.code ?? '');
}
