import type {
	IAuthenticateRuleResponseCode,
	IAuthenticateRuleResponseSuccessBody,
	ICredentialTestRequest,
} from 'n8n-workflow';

/** How a credential signs in. */
export type CredentialKind = 'oAuth2' | 'apiKey';

type Rule = IAuthenticateRuleResponseCode | IAuthenticateRuleResponseSuccessBody;

const TO_CLIENT = 'Integrations > CIPP-API';

const WRONG_ADDRESS = `The API URL points to the CIPP website, not to its API. Enter the API URL that CIPP shows under ${TO_CLIENT}.`;

const NO_API = `This address is no CIPP API. Enter the API URL that CIPP shows under ${TO_CLIENT}.`;

const UNAVAILABLE = 'CIPP is not available at the moment. Try again in a few minutes.';

const NOT_SIGNED_IN: Record<CredentialKind, string> = {
	oAuth2: `CIPP did not accept the sign-in. Check under ${TO_CLIENT} that the API client is enabled, was saved to Azure and is not set up for MCP access, and that API URL and Client ID belong to the same CIPP.`,
	apiKey:
		'CIPP did not accept the API key. Check API Key, Header Name and API URL against what the gateway in front of CIPP expects.',
};

const REFUSED = `CIPP refused access. Check the API client under ${TO_CLIENT}: its role needs the right CIPP.Core.Read and must not block GetVersion, and the address that n8n calls from must be among its IP ranges.`;

/** What an answer without a body comes from: the website's redirect, or the platform before CIPP. */
const EMPTY: Record<CredentialKind, string> = {
	oAuth2: `The API URL gave an empty answer, as the CIPP website and other addresses do. Enter the API URL that CIPP shows under ${TO_CLIENT}. If it is that one, check there that the API client is enabled and was saved to Azure.`,
	apiKey: `The API URL gave an empty answer, as the CIPP website and other addresses do. Enter the address of the gateway or the API URL that CIPP shows under ${TO_CLIENT}, and check API Key and Header Name.`,
};

/**
 * True while n8n has no token. The editor hands over `true` in place of one, and n8n an empty object
 * (or nothing, for a credential that needs none) when there is none.
 */
const WITHOUT_TOKEN =
	'={{ !$credentials.oauthTokenData || JSON.stringify($credentials.oauthTokenData) === "{}" }}';

/** The same start of all sentences with which CIPP's check of a role refuses. */
const DENIED = 'Access to this CIPP API endpoint is not allowed, ';

/** A rule about one character of an answer that is a text, or about a member of one that is not. */
function member(key: string, value: unknown, message: string): Rule {
	return { type: 'responseSuccessBody', properties: { key, value, message } };
}

/** As far into CIPP's sentence as its first words are alike: "the ", or "you " without the last. */
const tells = String(DENIED.length + 'the '.length);

/** Answers of CIPP itself. n8n compares with `===`, so a character each has to tell them apart. */
const SENTENCES: Rule[] = [
	member(
		tells,
		'A',
		`The address that n8n calls from is not among the allowed IP ranges of the API client. Add it in CIPP (${TO_CLIENT}).`,
	),
	member(
		tells,
		"'",
		`The role of the API client does not include the right that GetVersion needs: CIPP.Core.Read (CIPP.AppSettings.Read before CIPP 10.4.2). Choose another role in CIPP (${TO_CLIENT}).`,
	),
	member(
		tells,
		'd',
		'The custom role of the API client does not include the right CIPP.Core.Read. Add it in CIPP (CIPP > Custom Roles).',
	),
	member(
		tells,
		'c',
		'The custom role of the API client blocks the endpoint GetVersion. Take it from the blocked endpoints in CIPP (CIPP > Custom Roles), or use the credential without this test.',
	),
	member(
		tells,
		'u',
		`CIPP does not find the role of the API client: it was deleted, is spelled differently, or the API client has none. Choose it anew in CIPP (${TO_CLIENT}).`,
	),
	// "Cannot bind argument to parameter 'IPAddress' because it is an empty string."
	member(
		'35',
		'I',
		`The API client has allowed IP ranges, and CIPP cannot see from which address n8n calls. Let the proxy in front of CIPP pass on the header x-forwarded-for, or take the ranges from the API client (${TO_CLIENT}).`,
	),
	member('5', 'C', 'The subscription of this hosted CIPP has ended. Renew it with CyberDrain.'),
	member(
		'5',
		'f',
		'The function GetVersion is switched off in CIPP (CIPP > Advanced > Feature Flags).',
	),
];

/**
 * What the Test button of a credential does. `GetVersion` needs the role CIPP.Core.Read, which the
 * pickers need as well, and answers with an object: n8n's rules cannot look into the empty list that
 * a cheaper call would give, so they could not tell CIPP from something else.
 *
 * n8n 2.8 does not look at rules about a status, and no version lets them see the words of a refusal.
 * So the statuses are ignored, and rules about the body tell what the answer says. Once n8n has a
 * token for the credential, it may have expired: then a status has to be an error, because n8n renews
 * a token only after one, and the rules about statuses count.
 *
 * A test by a function of the node would not help: n8n does not call one for credentials that extend
 * oAuth2Api.
 */
export function connectionTest(kind: CredentialKind): ICredentialTestRequest {
	const status = (value: number, message: string): Rule => ({
		type: 'responseCode',
		properties: { value, message },
	});
	const rules: Rule[] = [
		member('0', '<', WRONG_ADDRESS),
		...SENTENCES,
		// "You do not have permission to view this directory or page." of Azure, "Unauthorized", and the
		// object with which an API gateway refuses a key.
		member('4', 'd', NOT_SIGNED_IN[kind]),
		member('0', 'U', NOT_SIGNED_IN[kind]),
		member('statusCode', 401, NOT_SIGNED_IN[kind]),
		// "The service is unavailable." and "Service Unavailable".
		member('5', 'e', UNAVAILABLE),
		member('0', 'S', UNAVAILABLE),
		member('length', 0, EMPTY[kind]),
		// CIPP's own answer is the only one that has it.
		member('LocalCIPPAPIVersion', undefined, NO_API),
		...[301, 302, 307].map((code) => status(code, WRONG_ADDRESS)),
		status(401, NOT_SIGNED_IN[kind]),
		status(403, REFUSED),
		status(404, NO_API),
		status(503, UNAVAILABLE),
	];
	return {
		request: {
			baseURL: '={{ $credentials.apiUrl.trim().replace(/\\/+$/, "").replace(/\\/api$/i, "") }}/api',
			url: '/GetVersion',
			qs: { LocalVersion: '10.0.0' },
			json: true,
			disableFollowRedirect: true,
			ignoreHttpStatusErrors: WITHOUT_TOKEN as unknown as boolean,
		},
		// n8n goes through mixed rules, although its type asks for one kind only.
		rules: rules as ICredentialTestRequest['rules'],
	};
}
