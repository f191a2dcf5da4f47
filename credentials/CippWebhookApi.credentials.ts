import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** The secret of CIPP's webhook, in the forms that CIPP can send it in (`Send-CIPPAlert`). */
export class CippWebhookApi implements ICredentialType {
	name = 'cippWebhookApi';

	displayName = 'CIPP Webhook API';

	documentationUrl = 'https://github.com/n8n-nodes-cipp/n8n-nodes-cipp#webhooks';

	icon: Icon = { light: 'file:../icons/cipp.svg', dark: 'file:../icons/cipp.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName:
				'The secret with which CIPP shows that it is CIPP. Make up a long one, and enter the same in CIPP under Application Settings > Notifications. CIPP takes letters, digits and signs of ASCII only.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Authentication Type',
			name: 'authType',
			type: 'options',
			options: [
				{
					name: 'API Key',
					value: 'apiKey',
					description: 'A header of your choice with the secret',
				},
				{ name: 'Basic', value: 'basic', description: 'A user name and the secret' },
				{
					name: 'Bearer',
					value: 'bearer',
					description: 'The header Authorization with the secret',
				},
			],
			default: 'bearer',
			description: 'The same as Webhook Authentication Type in CIPP',
		},
		{
			displayName: 'Header Name',
			name: 'headerName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. X-CIPP-Secret',
			displayOptions: { show: { authType: ['apiKey'] } },
		},
		{
			displayName: 'User Name',
			name: 'user',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. cipp',
			displayOptions: { show: { authType: ['basic'] } },
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
	];
}
