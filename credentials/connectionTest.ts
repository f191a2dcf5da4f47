import type {
	IAuthenticateRuleResponseCode,
	IAuthenticateRuleResponseSuccessBody,
	ICredentialTestRequest,
} from 'n8n-workflow';

/** The first character of a web page, where CIPP answers with an object. */
const START_OF_A_PAGE = '<';

const WRONG_ADDRESS =
	'The API URL points to the CIPP website, not to its API. Enter the API URL that CIPP shows under Integrations > CIPP-API.';

const rules: Array<IAuthenticateRuleResponseCode | IAuthenticateRuleResponseSuccessBody> = [
	{
		type: 'responseSuccessBody',
		properties: { key: '0', value: START_OF_A_PAGE, message: WRONG_ADDRESS },
	},
	{ type: 'responseCode', properties: { value: 301, message: WRONG_ADDRESS } },
	{ type: 'responseCode', properties: { value: 302, message: WRONG_ADDRESS } },
	{ type: 'responseCode', properties: { value: 307, message: WRONG_ADDRESS } },
	{
		type: 'responseCode',
		properties: {
			value: 401,
			message:
				'CIPP did not accept the sign-in. Check under Integrations > CIPP-API that the API client is enabled, was saved to Azure and is not set up for MCP access, and that ID and secret belong to it.',
		},
	},
	{
		type: 'responseCode',
		properties: {
			value: 403,
			message:
				'CIPP refused access. The API client needs a role with CIPP.Core.Read, and the address that n8n calls from must be among its allowed IP ranges.',
		},
	},
	{
		type: 'responseCode',
		properties: {
			value: 404,
			message:
				'This address is no CIPP API. Enter the API URL that CIPP shows under Integrations > CIPP-API.',
		},
	},
	{
		type: 'responseCode',
		properties: {
			value: 503,
			message: 'CIPP is not available at the moment. Try again in a few minutes.',
		},
	},
];

/**
 * What the Test button of both credentials does. `GetVersion` needs the role CIPP.Core.Read, which
 * the pickers need as well, and answers with an object: n8n's rules cannot look into the empty
 * list that a cheaper call would give, so they could not tell a web page from CIPP.
 *
 * The rules about status codes need the HTTP error as the `cause` of n8n's own. In n8n 2.8 that is
 * lost, and users read n8n's general sentence for the status there. A test by a function of the
 * node would not help: n8n does not call one for credentials that extend oAuth2Api.
 */
export const connectionTest: ICredentialTestRequest = {
	request: {
		baseURL: '={{ $credentials.apiUrl.trim().replace(/\\/+$/, "").replace(/\\/api$/i, "") }}/api',
		url: '/GetVersion',
		qs: { LocalVersion: '10.0.0' },
		json: true,
		disableFollowRedirect: true,
	},
	// n8n goes through mixed rules, although its type asks for one kind only.
	rules: rules as ICredentialTestRequest['rules'],
};
