import type { Icon, ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

import { connectionTest } from './connectionTest';

/** CIPP's API client, signed in with OAuth2 client credentials: what CIPP itself offers. */
export class CippOAuth2Api implements ICredentialType {
	name = 'cippOAuth2Api';

	displayName = 'CIPP OAuth2 API';

	icon: Icon = { light: 'file:../icons/cipp.svg', dark: 'file:../icons/cipp.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-cipp/n8n-nodes-cipp#credentials';

	extends = ['oAuth2Api'];

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
			displayName: 'Application (Client) ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 98765432-1234-5678-9012-34567890abcd',
		},
		{
			displayName: 'Application Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'CIPP shows it once, when the API client is created or its secret is reset',
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'string',
			default: '=https://login.microsoftonline.com/{{$self["tenantId"]}}/oauth2/v2.0/token',
			required: true,
			description: 'Made from the Tenant ID. Change it only for a national cloud.',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'string',
			default: '=api://{{$self["clientId"]}}/.default',
			description: 'Made from the Application (Client) ID. Change it only when CIPP says so.',
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

	test: ICredentialTestRequest = connectionTest;
}
