import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { NodeTypeList } from '../workbench/n8nEngine';

/**
 * Makes an item of each element of a list inside its input item. Does what the workflow needs of
 * n8n's own Split Out: that node belongs to n8n's server, and the demo runs its engine only.
 */
class SplitOut implements INodeType {
	description: INodeType['description'] = {
		displayName: 'Split Out',
		name: 'splitOut',
		group: ['transform'],
		version: 1,
		description: 'Turns a list into items',
		defaults: { name: 'Split Out' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [{ displayName: 'Field', name: 'fieldToSplitOut', type: 'string', default: '' }],
	};

	execute: INodeType['execute'] = async function () {
		const path = this.getNodeParameter('fieldToSplitOut', 0) as string;
		const items = this.getInputData().flatMap(({ json }, item): INodeExecutionData[] => {
			const list = path
				.split('.')
				.reduce<unknown>((value, key) => (value as IDataObject | undefined)?.[key], json);
			if (!Array.isArray(list)) return [];
			return list.map((element: IDataObject) => ({ json: element, pairedItem: { item } }));
		});
		return [items];
	};
}

/**
 * Stand-ins for the nodes of n8n's server that the workflow has besides CIPP.
 *
 * @returns node types by the names that the workflow uses
 */
export function basicNodes(): Record<string, INodeType> {
	const handOn = new NodeTypeList({}).getByName('workbench.items');
	return {
		'n8n-nodes-base.stickyNote': handOn,
		'n8n-nodes-base.webhook': handOn,
		'n8n-nodes-base.noOp': handOn,
		'n8n-nodes-base.splitOut': new SplitOut(),
	};
}
