import type { SimulatorState } from '../state';
import { refusalBody, refusalOf } from '../tokens';
import { ok, type Answer } from './answer';

const TOKEN_PATH = /^\/([^/]+)\/oauth2\/v2\.0\/token$/;

/**
 * The tenant of a token address.
 *
 * @param path a path without query
 * @returns the tenant, or undefined when it is no token address
 */
export function tenantOfTokenPath(path: string): string | undefined {
	return TOKEN_PATH.exec(path)?.[1];
}

/**
 * Answers a request for a token as the Microsoft identity platform does.
 *
 * @param tenantId the tenant in the address
 * @param method the HTTP method
 * @param rawBody the form
 * @param authorization the Authorization header, if there is one
 * @param state the simulator
 * @returns the answer
 */
export function answerTokenRequest(
	tenantId: string,
	method: string,
	rawBody: string,
	authorization: string | undefined,
	state: SimulatorState,
): Answer {
	if (method !== 'POST') return { status: 405, text: '' };
	const form = new URLSearchParams(rawBody);
	const refusal = refusalOf(form, authorization, tenantId, state.credentials);
	if (refusal) return { status: refusal.status, json: refusalBody(refusal, state.clock.now()) };
	const lifetime = state.options.tokenLifetimeSeconds;
	return ok({
		token_type: 'Bearer',
		expires_in: lifetime,
		ext_expires_in: lifetime,
		access_token: state.tokens.issue(lifetime),
	});
}
