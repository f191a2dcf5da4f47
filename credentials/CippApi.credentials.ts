import type {
	IAuthenticateGeneric,
	Icon,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

import { connectionTest } from './connectionTest';
import { httpRequestDomainFields } from './httpRequestDomains';

/**
 * A key that is sent with each request: a bearer token, or a header of an API gateway. The OAuth2
 * credential inherits the fields that are not marked otherwise, which decides their order there.
 */
export class CippApi implements ICredentialType {
	name = 'cippApi';

	displayName = 'CIPP API';

	icon: Icon = { light: 'file:../icons/cipp.svg', dark: 'file:../icons/cipp.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-cipp/n8n-nodes-cipp#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'API URL',
			name: 'apiUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://cipp-abc.azurewebsites.net',
			description:
				'The API URL that CIPP shows under Integrations > CIPP-API, or that of your API gateway, with or without /api',
		},
		{
			displayName: 'Tenant ID',
			name: 'tenantId',
			type: 'hidden',
			default: '',
			description: 'Without meaning here: keeps its place for the OAuth2 credential',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			doNotInherit: true,
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		{
			displayName: 'Header Name',
			name: 'headerName',
			doNotInherit: true,
			type: 'string',
			default: '',
			placeholder: 'e.g. x-functions-key',
			description:
				'The header that carries the key. Leave empty to send it as a bearer token in the Authorization header.',
		},
		...httpRequestDomainFields,
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				'={{ $credentials.headerName?.trim() || "Authorization" }}':
					'={{ $credentials.headerName?.trim() ? $credentials.apiKey : "Bearer " + $credentials.apiKey }}',
			},
		},
	};

	test: ICredentialTestRequest = connectionTest('apiKey');
}
