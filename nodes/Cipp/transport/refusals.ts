import type { RefusalKind } from './knownRefusals';
import { KNOWN_REFUSALS, TO_CLIENT, TO_ROLES } from './knownRefusals';

/** Why a request was refused, and what to do. */
export interface Refusal {
	kind: RefusalKind;
	/** A sentence for the user. */
	cause: string;
	/** A sentence that says what to do. */
	remedy: string;
}

/** How a request was signed: the name of the credential type. */
export type SignIn = 'cippOAuth2Api' | 'cippApi';

/**
 * Cause and remedy of a refusal in CIPP's own words.
 *
 * @param words what CIPP said
 * @returns undefined for words that are no known refusal
 */
export function refusalIn(words: string): Refusal | undefined {
	for (const { words: pattern, kind, cause, remedy } of KNOWN_REFUSALS) {
		const found = pattern.exec(words)?.slice(1);
		if (!found) continue;
		return { kind, cause: typeof cause === 'string' ? cause : cause(found), remedy };
	}
	return undefined;
}

/** A 401: CIPP does not see such a request, the platform in front of it refuses. */
export function signInRefused(signIn: SignIn): Refusal {
	if (signIn === 'cippApi') {
		return {
			kind: 'signIn',
			cause: 'The API key is wrong, has been withdrawn, or is sent in the wrong header.',
			remedy:
				'Check API Key, Header Name and API URL in the credential against what the gateway in front of CIPP expects.',
		};
	}
	return {
		kind: 'signIn',
		cause: 'Microsoft issued a token, and the platform in front of CIPP did not take it.',
		remedy: `Check in CIPP under ${TO_CLIENT} that the API client is enabled and was saved to Azure, that it is not set up for MCP access, and that API URL and Client ID of the credential belong to the same CIPP.`,
	};
}

/** A 403 without a word of CIPP, which always gives one: the platform in front of it refuses. */
export function platformRefused(signIn: SignIn): Refusal {
	const client =
		signIn === 'cippApi'
			? 'that the gateway lets this API key use CIPP'
			: `in CIPP under ${TO_CLIENT} that the API client is enabled and was saved to Azure`;
	return {
		kind: 'platform',
		cause: 'Something in front of CIPP refused the request; CIPP has not seen it.',
		remedy: `Check ${client}, and that access restrictions, a firewall or a proxy in front of CIPP let the address of n8n through.`,
	};
}

/** A 403 in words that are not known. */
export function unknownRefusal(isByFunction: boolean): Refusal {
	return isByFunction
		? {
				kind: 'function',
				cause: 'CIPP refused it itself; this is seldom a matter of the credential.',
				remedy: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
			}
		: {
				kind: 'other',
				cause: 'CIPP keeps the API client out.',
				remedy: `Check in CIPP the API client with its IP ranges (${TO_CLIENT}), and its role with rights, tenants and blocked endpoints (${TO_ROLES}).`,
			};
}
