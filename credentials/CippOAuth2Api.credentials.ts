import type { Icon, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

import { connectionTest } from './connectionTest';
import { ACCESS_TOKEN_URL, authorityField, cloudField, SCOPE } from './microsoftSignIn';

/** CIPP's API client, signed in with OAuth2 client credentials: what CIPP itself offers. */
export class CippOAuth2Api implements ICredentialType {
	name = 'cippOAuth2Api';

	displayName = 'CIPP OAuth2 API';

	icon: Icon = { light: 'file:../icons/cipp.svg', dark: 'file:../icons/cipp.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-cipp/n8n-nodes-cipp#credentials';

	// n8n shows the fields of a parent first, in the order of the parents. From the first one come API
	// URL and Tenant ID, so that they stand before Client ID and Client Secret as on CIPP's page.
	extends = ['cippApi', 'oAuth2Api'];

	properties: INodeProperties[] = [
		{
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'clientCredentials',
		},
		{
			displayName: 'API URL',
			name: 'apiUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://cipp-abc.azurewebsites.net',
			description:
				'The API URL that CIPP shows under Integrations > CIPP-API, with or without /api. Not the address of the CIPP website.',
		},
		{
			displayName: 'Tenant ID',
			name: 'tenantId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 7ced1621-b8f7-4231-868c-bc6b1a2f1778',
			description: 'The Tenant ID that CIPP shows under Integrations > CIPP-API: your own tenant',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 98765432-1234-5678-9012-34567890abcd',
			description:
				'The Client ID of the API client, in the table under Integrations > CIPP-API: its Application (Client) ID',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'The Application Secret. CIPP shows it once, when the API client is created or its secret is reset.',
		},
		cloudField,
		authorityField,
		{
			displayName:
				'This credential holds an Access Token URL of its own, from an earlier version of CIPP OAuth2 API. Some versions of n8n go on using it and then pay no heed to Cloud, newer ones take Cloud and leave it out. Create a new credential to be sure, and choose Cloud there.',
			name: 'accessTokenUrlNotice',
			type: 'notice',
			default: '',
			displayOptions: { hide: { accessTokenUrl: [ACCESS_TOKEN_URL] } },
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: ACCESS_TOKEN_URL,
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: SCOPE,
		},
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'hidden',
			default: 'body',
		},
		{
			displayName: 'Send Additional Body Properties',
			name: 'sendAdditionalBodyProperties',
			type: 'hidden',
			default: false,
		},
		{
			displayName: 'Additional Body Properties',
			name: 'additionalBodyProperties',
			type: 'hidden',
			default: '',
		},
	];

	test: ICredentialTestRequest = connectionTest('oAuth2');
}
