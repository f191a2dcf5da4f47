import 'reflect-metadata';

import type {
	INode,
	INodeParameters,
	INodeType,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import type { MemoryCredentials } from '../../workbench/memoryCredentials';
import { NodeTypeList } from '../../workbench/n8nEngine';

/** What n8n has at hand for one node outside of an execution: in the editor. */
export interface EditorContext {
	workflow: Workflow;
	node: INode;
	additionalData: IWorkflowExecuteAdditionalData;
}

/**
 * Sets up a workflow of one node, as n8n does to fill a picker or to test a credential.
 *
 * @param type the node type
 * @param credentialType name of the credential that the node uses
 * @param parameters of the node, as far as the user has filled them in
 */
export function editorContext(
	type: INodeType,
	credentials: MemoryCredentials,
	credentialType: string,
	parameters: INodeParameters = {},
): EditorContext {
	const nodeTypes = new NodeTypeList({ edited: type });
	const node: INode = {
		id: 'edited',
		name: 'CIPP',
		type: 'edited',
		typeVersion: 1,
		position: [0, 0],
		parameters,
		credentials: { [credentialType]: { id: '1', name: 'CIPP' } },
	};
	return {
		workflow: new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes }),
		node,
		additionalData: {
			credentialsHelper: credentials,
			currentNodeParameters: parameters,
			variables: {},
		} as unknown as IWorkflowExecuteAdditionalData,
	};
}
