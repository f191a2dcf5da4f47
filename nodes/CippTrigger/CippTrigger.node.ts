import type {
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

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
		subtitle: '={{ $parameter["events"].join(", ") }}',
		// n8n shows it in the node panel for the CIPP node as well.
		description:
			'Starts workflows when CIPP offboardings start or end. The CIPP node offboards and manages users.',
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
