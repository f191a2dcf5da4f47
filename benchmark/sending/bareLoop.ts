import { randomUUID } from 'node:crypto';

import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { offboardBody } from './theCall';

/** As many as Offboard User has in flight. */
const IN_FLIGHT = 5;

/**
 * The limit: nothing but n8n's own HTTP helper in a loop. It reads no parameters, checks nothing and
 * knows nothing of failures.
 */
export class BareLoop implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Bare Loop',
		name: 'bareLoop',
		group: ['transform'],
		version: 1,
		description: 'Sends items with the HTTP helper',
		defaults: { name: 'Bare Loop' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'cippOAuth2Api', required: true }],
		properties: [],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const { apiUrl } = await this.getCredentials('cippOAuth2Api');
		const output: INodeExecutionData[] = [];
		let next = 0;
		const worker = async () => {
			while (next < items.length) {
				const index = next++;
				const { tenant, upn } = items[index]?.json as { tenant: string; upn: string };
				const json = (await this.helpers.httpRequestWithAuthentication.call(this, 'cippOAuth2Api', {
					method: 'POST',
					url: `${String(apiUrl)}/api/ExecOffboardUser`,
					body: offboardBody(tenant, upn, randomUUID()),
					json: true,
				})) as IDataObject;
				output[index] = { json, pairedItem: { item: index } };
			}
		};
		await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
		return [output];
	}
}
