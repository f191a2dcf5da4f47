import type {
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { PACKAGE_DESCRIPTION } from '../Cipp/packageDescription';
import { searchTenants } from '../Cipp/pickers/searchTenants';
import { triggerFields } from './fields';
import { pollForRuns } from './poll';

export class CippTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CIPP Trigger',
		name: 'cippTrigger',
		icon: { light: 'file:../../icons/cipp.svg', dark: 'file:../../icons/cipp.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ $parameter["events"].join(", ").replace("completedWithErrors", "completed with errors") }}',
		description: PACKAGE_DESCRIPTION,
		defaults: { name: 'CIPP Trigger' },
		polling: true,
		inputs: [],
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
		],
		// A list of its own: n8n adds the poll times to it.
		properties: [...triggerFields],
	};

	methods = { listSearch: { searchTenants } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await pollForRuns(this);
	}
}
