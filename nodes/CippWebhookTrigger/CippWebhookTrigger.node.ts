import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { secretTest } from '../../credentials/secretTest';
import { webhookTriggerFields } from './fields';
import { pollBeneath } from './poll';
import { receive } from './reception/receive';
import { report } from './report';

export class CippWebhookTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CIPP Webhook Trigger',
		name: 'cippWebhookTrigger',
		icon: { light: 'file:../../icons/cipp.svg', dark: 'file:../../icons/cipp.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		description:
			'Starts workflows at once when CIPP raises an alert, finishes an offboarding or a task, or writes to its logbook',
		defaults: { name: 'CIPP Webhook Trigger' },
		// Webhooks are sent once: polls find what did not come.
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				path: 'cipp',
			},
		],
		credentials: [
			{
				name: 'cippOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['oAuth2'] } },
			},
			{
				name: 'cippApi',
				required: true,
				displayOptions: { show: { authentication: ['apiKey'] } },
			},
			{
				name: 'cippWebhookApi',
				required: true,
				// Always shown. The editor takes a credential without a condition for the one that the field
				// Authentication chooses, and offers those in its list.
				displayOptions: { show: { '@version': [1] } },
				testedBy: 'secretTest',
				displayName: 'Webhook Secret',
			},
		],
		// A list of its own: n8n adds the poll times to it.
		properties: [...webhookTriggerFields],
	};

	methods = { credentialTest: { secretTest } };

	// CIPP has one webhook for everybody, which an administrator enters there: publishing a workflow
	// must not take it away from another one, nor unpublishing leave CIPP without one.
	webhookMethods = {
		default: {
			checkExists: async (): Promise<boolean> => true,
			create: async (): Promise<boolean> => true,
			delete: async (): Promise<boolean> => true,
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await pollBeneath(this);
	}

	/** Of the items that a webhook or a poll has put in: n8n calls it for a node that has it. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await report(this);
	}
}
