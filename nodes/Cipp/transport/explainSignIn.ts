import { asSentences } from './answers';
import { CippFailure } from './failure';
import { TO_CLIENT } from './knownRefusals';

/** Trace, correlation and time stand behind Microsoft's sentence; they differ each time. */
const TRACE = /\s*Trace ID:[\s\S]*$/i;

const LONGEST_TEXT = 1000;

interface EntraError {
	/** Number behind `AADSTS`. */
	code: RegExp;
	remedy: string;
}

/** What the errors of the Microsoft identity platform mean here; other numbers get the check-list. */
const ENTRA_ERRORS: EntraError[] = [
	{
		code: /^7000222$/,
		remedy: `The secret has expired. Reset it in CIPP (${TO_CLIENT}) and enter the new one as Client Secret.`,
	},
	{
		code: /^70002(?:15|16)$/,
		remedy: `The secret is wrong. Enter as Client Secret the value that CIPP showed when the API client was created (not the ID of the secret); if it is lost, reset it in CIPP (${TO_CLIENT}).`,
	},
	{
		code: /^700016$/,
		remedy: `There is no such application in this tenant. Compare Client ID and Tenant ID of the credential with those that CIPP shows under ${TO_CLIENT}.`,
	},
	{
		code: /^(?:90002|900023|90013)$/,
		remedy: `There is no such tenant. Compare the Tenant ID of the credential with the one that CIPP shows under ${TO_CLIENT}, and see that Cloud is the right one.`,
	},
	{
		code: /^(?:500011|500341|50001|1002012)$/,
		remedy: `The application is not set up as an API. Save the API client to Azure in CIPP (${TO_CLIENT} > Actions > Save Azure Configuration).`,
	},
	{
		code: /^(?:7000112|700027|50105|53003)$/,
		remedy:
			'The application is disabled in Microsoft Entra, or a policy there keeps n8n out. Ask whoever manages Entra in the tenant of CIPP.',
	},
];

const CHECK_LIST = 'Check Tenant ID, Client ID, Client Secret and Cloud in the credential.';

/**
 * Explains why n8n did not hand out the credential.
 *
 * @param words n8n's reason
 */
export function explainNoCredential(words: string): CippFailure {
	return new CippFailure(`n8n did not give the node its credential: ${shorten(words)}`, {
		description:
			'Nothing was sent to CIPP. Choose the credential in the node anew and save the workflow. If it is there, n8n may have lost its database for a moment: run it again later.',
		outcome: 'refused',
	});
}

/**
 * Explains why there is no token, so that nothing could be sent to CIPP.
 *
 * @param code `EAUTH` when the token endpoint refused, `ESTATUS` when it answered with something
 * else; a status or a network error code when it could not be asked
 * @param words the token endpoint's reason, such as `AADSTS7000215: Invalid client secret provided.`
 */
export function explainNoToken(code: string, words: string): CippFailure {
	const refused = code === 'EAUTH';
	const answered = refused || code === 'ESTATUS';
	const text = shorten(words.replace(TRACE, '').trim());
	const reason = answered
		? asSentences([text].filter(Boolean))
		: `The address for sign-in cannot be used${code ? ` (${code})` : ''}.`;
	const advice = refused
		? remedyFor(text)
		: answered
			? `The address for sign-in gives no token. ${CHECK_LIST}`
			: 'Run it again later. If it stays so, check Cloud in the credential, and whether n8n can reach the address for sign-in.';
	return new CippFailure('Microsoft did not issue a token for CIPP', {
		description: `${reason} Nothing was sent to CIPP. ${advice}`.trim(),
		outcome: 'refused',
		httpCode: code || undefined,
	});
}

function remedyFor(text: string): string {
	const number = /AADSTS(\d+)/.exec(text)?.[1] ?? '';
	return ENTRA_ERRORS.find(({ code }) => code.test(number))?.remedy ?? CHECK_LIST;
}

function shorten(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
