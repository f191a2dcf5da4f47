import { denialOf, type AccessRules } from '../access';
import { NO_ENDPOINT } from '../container/forms';
import { endpointNamed } from '../endpoints';
import type { SimulatorState } from '../state';
import { plainText, type Answer } from './answer';
import type { ApiCall } from './apiCall';

/**
 * Answers a call to /api: the platform's check of the token, then CIPP's checks of the endpoint, the
 * rights and the body, then the endpoint itself.
 *
 * @param call the request
 * @param headers its headers by small name
 * @param state the simulator
 * @returns the answer
 */
export function answerApiCall(
	call: ApiCall,
	headers: Record<string, string | string[] | undefined>,
	state: SimulatorState,
): Answer {
	if (state.options.hostKind === 'processor') {
		return plainText(403, 'API calls are not accepted on this function app');
	}
	if (!isAuthenticated(headers, state)) {
		return {
			status: 401,
			text: 'You do not have permission to view this directory or page.',
			headers: { 'www-authenticate': 'Bearer realm="cipp"' },
		};
	}
	const endpoint = endpointNamed(call.endpoint);
	if (!endpoint || endpoint.existsIn?.(state.profile) === false) return NO_ENDPOINT;
	const denial = denialOf(
		rolesIn(state),
		{
			endpoint: call.endpoint,
			right: endpoint.rightIn?.(state.profile) ?? endpoint.right,
			anyTenant: endpoint.anyTenant ?? false,
			tenant: call.tenantOfCheck(),
		},
		state.directory,
	);
	if (denial !== undefined) return plainText(403, denial);
	if (call.clash) {
		const [one, other] = call.clash;
		return plainText(
			500,
			`Cannot convert the JSON string because a dictionary that was converted from the string contains the duplicated keys '${one}' and '${other}'.`,
		);
	}
	try {
		return endpoint.handle(call, state);
	} catch (error) {
		return plainText(500, error instanceof Error ? error.message : String(error));
	}
}

/** Whether a request carries a valid token or the API key. */
export function isAuthenticated(
	headers: Record<string, string | string[] | undefined>,
	{ credentials, tokens }: SimulatorState,
): boolean {
	const keyHeader = credentials.apiKeyHeader.toLowerCase();
	if (keyHeader !== 'authorization' && headers[keyHeader] === credentials.apiKey) return true;
	const bearer = /^Bearer\s+(.+)$/i.exec(String(headers.authorization ?? ''))?.[1];
	if (bearer === undefined) return false;
	return tokens.isValid(bearer) || (keyHeader === 'authorization' && bearer === credentials.apiKey);
}

/** Base roles are tested since 8.0; before, they limit nothing. */
function rolesIn({ access, profile }: SimulatorState): AccessRules {
	return profile.rank >= 8_00_00 || !access.baseRole
		? access
		: { ...access, baseRole: 'superadmin' };
}
