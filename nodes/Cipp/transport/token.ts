import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import type { RequestingContext } from './request';
import { explainNoToken } from './explainSignIn';
import type { CippFailure } from './failure';

const OAUTH2 = 'cippOAuth2Api';

/** @returns true when n8n has a token for the credential, whether it still counts or not */
export function hasToken({ oauthTokenData }: ICredentialDataDecryptedObject): boolean {
	const { access_token: token } = (oauthTokenData ?? {}) as { access_token?: unknown };
	return typeof token === 'string' && token !== '';
}

/** @returns true for the answer of a token endpoint that will be the same the next time */
export function isSignInRefused({ httpCode }: CippFailure): boolean {
	return httpCode === 'EAUTH' || httpCode === 'ESTATUS';
}

/**
 * Lets n8n fetch a token and store it with the credential. n8n would do so by itself with the first
 * request, but its error for that has lost what Microsoft said (`NodeApiError` keeps no cause): the
 * one of its helper for renewing a token still has it.
 *
 * @throws CippFailure with the reason of the token endpoint when there is none
 */
export async function fetchToken(context: RequestingContext): Promise<void> {
	// The helper reads the present token, which may not be there yet, before it asks for a new one.
	const asker = Object.create(context, {
		getCredentials: {
			value: async (type: string) => ({
				oauthTokenData: {},
				...(await context.getCredentials(type)),
			}),
		},
	}) as IExecuteFunctions;
	try {
		await context.helpers.refreshOAuth2Token.call(asker, OAUTH2);
	} catch (error) {
		throw explainNoToken(codeOf(error), reasonOf(error));
	}
}

/** A status tells more than the code that the HTTP library gives to it. */
function codeOf(error: unknown): string {
	const { response, code, cause } = error as {
		response?: { status?: unknown };
		code?: unknown;
		cause?: { code?: unknown };
	};
	return String(response?.status ?? code ?? cause?.code ?? '');
}

/** Microsoft's own sentence, or else that of n8n's OAuth2 client. */
function reasonOf(error: unknown): string {
	const { body, message } = error as { body?: { error_description?: unknown }; message?: unknown };
	const reason = [body?.error_description, message].find(
		(text) => typeof text === 'string' && text,
	);
	return String(reason ?? '');
}

/**
 * Lets one of the requests that met an expired token renew it, while the others wait and then use
 * the new one. Without it, a token is fetched for each of them.
 */
export class TokenRenewal {
	private underWay?: Promise<unknown>;

	private useless = false;

	/**
	 * @param unauthorised the answer with status 401
	 * @param renew fetches a new token
	 * @param again sends the request with the token that n8n has; a request that was answered with
	 * 401 has not been processed
	 */
	async retry(
		unauthorised: IN8nHttpFullResponse,
		renew: () => Promise<void>,
		again: () => Promise<IN8nHttpFullResponse>,
	): Promise<IN8nHttpFullResponse> {
		if (this.underWay) {
			await this.underWay.catch(() => undefined);
			if (this.useless) return unauthorised;
			const response = await again();
			if (response.statusCode !== 401) return response;
		}
		// A new token that is refused as well will not be better for the next request.
		if (this.useless) return unauthorised;
		const renewing = renew().then(again);
		this.underWay = renewing;
		try {
			const response = await renewing;
			if (response.statusCode === 401) this.useless = true;
			return response;
		} finally {
			if (this.underWay === renewing) this.underWay = undefined;
		}
	}
}
