import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IPollFunctions,
} from 'n8n-workflow';

import type { CippAnswer } from './answers';
import { apiBaseUrl } from './baseUrl';
import {
	explainAnswer,
	explainNoAnswer,
	explainNoCredential,
	explainNoToken,
	explainUnreadable,
} from './explain';
import { CippFailure } from './failure';
import { freshParts, type Freshness } from './freshness';
import type { RequestOptions } from './requestOptions';
import { MOST_IN_FLIGHT, turnstile } from './turnstile';

/** A call of one CIPP endpoint. */
export interface CippRequest {
	method: 'GET' | 'POST';
	/** Name of the endpoint as in CIPP's spec, such as `ExecOffboardUser`. */
	endpoint: string;
	query?: IDataObject;
	body?: IDataObject | IDataObject[];
}

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

/** The parts of n8n's execution contexts that sending needs; nodes, triggers and pickers have them. */
export type RequestingContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;

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
	const renewal = new TokenRenewal();
	let refusedSignIn: CippFailure | undefined;

	const call = async (request: CippRequest, ignoreHttpStatusErrors: boolean) => {
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
			ignoreHttpStatusErrors,
		};
		try {
			return (await context.helpers.httpRequestWithAuthentication.call(
				context,
				credentialType,
				httpOptions,
			)) as IN8nHttpFullResponse;
		} catch (error) {
			const isTokenMissing =
				credentialType === 'cippOAuth2Api' && (await isWithoutToken(context, httpOptions));
			return await Promise.reject(
				isTokenMissing ? explainNoToken(errorCode(error), wordsOf(error)) : error,
			);
		}
	};

	const exchange = async (request: CippRequest): Promise<CippAnswer> => {
		if (refusedSignIn) throw refusedSignIn;
		const writes = request.method !== 'GET';
		let response: IN8nHttpFullResponse;
		try {
			// Errors thrown by n8n's helper have lost text bodies and headers, so statuses are
			// looked at here. n8n renews a token only on a thrown 401, hence the second call:
			// a request that was answered with 401 has not been processed.
			response = await call(request, true);
			if (response.statusCode === 401 && credentialType === 'cippOAuth2Api') {
				response = await renewal.retry(
					response,
					() => call(request, false),
					() => call(request, true),
				);
			}
		} catch (error) {
			const failure = explainThrown(error, writes, options.timeoutMs);
			// Asking again and again with a wrong secret gets an application locked out.
			if (failure.httpCode === 'EAUTH') refusedSignIn = failure;
			throw failure;
		}
		const answer = {
			statusCode: response.statusCode,
			headers: response.headers as Record<string, unknown>,
			body: response.body as unknown,
		};
		if (answer.statusCode < 200 || answer.statusCode > 299) throw explainAnswer(answer, writes);
		if (!isJson(answer)) throw explainUnreadable(answer, writes);
		return { statusCode: answer.statusCode, body: answer.body };
	};

	const inTurn = turnstile(Math.min(MOST_IN_FLIGHT, options.batchSize ?? MOST_IN_FLIGHT));
	let first: Promise<unknown> | undefined;
	return {
		address: baseURL,
		homeTenant: typeof credentials.tenantId === 'string' ? credentials.tenantId.trim() : '',
		async send(request) {
			// The first request goes alone: the token that n8n fetches for it serves all others.
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

/**
 * Lets one of the requests that met an expired token renew it, while the others wait and then use
 * the new one. Without it, n8n fetches a token for each of them.
 */
class TokenRenewal {
	private underWay?: Promise<unknown>;

	private useless = false;

	async retry(
		unauthorised: IN8nHttpFullResponse,
		withRenewal: () => Promise<IN8nHttpFullResponse>,
		withCurrentToken: () => Promise<IN8nHttpFullResponse>,
	): Promise<IN8nHttpFullResponse> {
		if (this.underWay) {
			await this.underWay.catch(() => undefined);
			if (this.useless) return unauthorised;
			const response = await withCurrentToken();
			if (response.statusCode !== 401) return response;
		}
		// A new token that is refused as well will not be better for the next request.
		if (this.useless) return unauthorised;
		const renewing = withRenewal();
		this.underWay = renewing;
		try {
			return await renewing;
		} catch (error) {
			if (errorCode(error) === '401') this.useless = true;
			return await Promise.reject(error);
		} finally {
			if (this.underWay === renewing) this.underWay = undefined;
		}
	}
}

/**
 * True when n8n failed to get a token, so that CIPP cannot have seen the request. Both signs are
 * needed: n8n signs the options just before it sends them, and stores a new token before that.
 */
async function isWithoutToken(
	context: RequestingContext,
	{ headers }: IHttpRequestOptions,
): Promise<boolean> {
	if (headers?.Authorization) return false;
	const { oauthTokenData } = await context.getCredentials('cippOAuth2Api');
	return !(oauthTokenData as { access_token?: unknown } | undefined)?.access_token;
}

function isJson(answer: { headers: Record<string, unknown>; body: unknown }): boolean {
	// n8n's helper leaves a body that is not JSON as text. A JSON text is answered by few
	// endpoints; then the content type tells.
	if (typeof answer.body !== 'string') return answer.body !== undefined;
	return false;
}

function errorCode(error: unknown): string {
	const { httpCode, code, cause } = error as {
		httpCode?: unknown;
		code?: unknown;
		cause?: { code?: unknown };
	};
	return String(httpCode ?? code ?? cause?.code ?? '');
}

function explainThrown(error: unknown, writes: boolean, timeoutMs: number): CippFailure {
	if (error instanceof CippFailure) return error;
	const code = errorCode(error);
	if (/^\d{3}$/.test(code)) {
		const { context } = error as { context?: { data?: unknown } };
		return explainAnswer({ statusCode: Number(code), headers: {}, body: context?.data }, writes);
	}
	return explainNoAnswer(code, wordsOf(error), writes, timeoutMs);
}

/** The server's own words where n8n's error has kept them. */
function wordsOf(error: unknown): string {
	const { description, messages, message } = error as {
		description?: unknown;
		messages?: unknown[];
		message?: unknown;
	};
	const words = [messages?.[0], description, message].find(
		(text) => typeof text === 'string' && text,
	);
	return String(words ?? '');
}
