import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';

import { PACKAGE_DESCRIPTION } from './packageDescription';
import { errorItem } from './engine/outcome';
import { runOperation } from './engine/run';
import { withoutNulls } from './output/withoutNulls';
import { properties, subtitle } from './fromOperations';
import { listSearch, resourceMapping } from './pickers';
import { CURRENT_VERSION, NODE_VERSIONS } from './version';
import { secretTest } from '../../credentials/secretTest';

export class Cipp implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CIPP',
		name: 'cipp',
		icon: { light: 'file:../../icons/cipp.svg', dark: 'file:../../icons/cipp.dark.svg' },
		group: ['transform'],
		version: NODE_VERSIONS,
		defaultVersion: CURRENT_VERSION,
		subtitle,
		description: PACKAGE_DESCRIPTION,
		defaults: { name: 'CIPP' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
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
				displayOptions: { show: { resource: ['cipp'], operation: ['connectWebhook'] } },
				testedBy: 'secretTest',
				displayName: 'Webhook Secret',
			},
		],
		properties,
	};

	methods = { listSearch, resourceMapping, credentialTest: { secretTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { resources } = await import('./resources');
		const resource = this.getNodeParameter('resource', 0) as string;
		const operationName = this.getNodeParameter('operation', 0) as string;
		const operation = resources
			.find(({ value }) => value === resource)
			?.operations.find(({ value }) => value === operationName);
		if (!operation) {
			const error = new NodeOperationError(
				this.getNode(),
				`The operation “${operationName}” of the resource “${resource}” does not exist`,
				{ description: 'Open the node and choose the operation again. Nothing was sent.' },
			);
			if (!this.continueOnFail()) throw error;
			return [this.getInputData().map((_, index) => errorItem(error, index))];
		}
		const authentication = this.getNodeParameter('authentication', 0, 'oAuth2') as string;
		const credentialType = authentication === 'apiKey' ? 'cippApi' : 'cippOAuth2Api';
		const items = await runOperation(this, operation, credentialType);
		return [withoutNulls(items, this.getNode().typeVersion)];
	}
}
