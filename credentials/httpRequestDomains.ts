import type { INodeProperties } from 'n8n-workflow';

/**
 * n8n adds these two fields to every credential that signs requests, unless it has them already. They
 * stand here so that they are not inherited: in the OAuth2 credential they would come between the
 * values from CIPP's page. There n8n adds its own at the end.
 */
export const httpRequestDomainFields: INodeProperties[] = [
	{
		displayName: 'Allowed HTTP Request Domains',
		name: 'allowedHttpRequestDomains',
		type: 'options',
		options: [
			{ name: 'All', value: 'all', description: 'HTTP Request nodes may use it for any domain' },
			{
				name: 'Specific Domains',
				value: 'domains',
				description: 'HTTP Request nodes may use it for the domains below',
			},
			{ name: 'None', value: 'none', description: 'HTTP Request nodes may not use it' },
		],
		default: 'all',
		description: 'Which domains HTTP Request nodes may use this credential for',
		doNotInherit: true,
	},
	{
		displayName: 'Allowed Domains',
		name: 'allowedDomains',
		type: 'string',
		default: '',
		placeholder: 'e.g. example.com, *.example.net',
		description: 'Domains, separated by commas. An asterisk stands for subdomains.',
		displayOptions: { show: { allowedHttpRequestDomains: ['domains'] } },
		doNotInherit: true,
	},
];
