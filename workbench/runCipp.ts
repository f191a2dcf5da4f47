import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IRun,
	ExecutionBaseError,
} from 'n8n-workflow';

import type { MemoryCredentials } from './memoryCredentials';
import type { WorkflowRun } from './n8nEngine';
import { NodeTypeList, runWorkflow } from './n8nEngine';

export const CIPP_NODE_TYPE = 'n8n-nodes-cipp.cipp';

export interface CippRun extends Pick<
	WorkflowRun,
	'credentials' | 'settings' | 'executionId' | 'mode' | 'onStart' | 'onMessage' | 'retryOf'
> {
	node: INodeType;
	/** JSON of the input items. */
	items: IDataObject[];
	/** Parameters of the CIPP node; expressions start with `=`. */
	parameters: INodeParameters;
	/** Settings of the node, such as `onError` and `retryOnFail`; `type` for the node as a tool. */
	nodeSettings?: Partial<INode>;
}

export interface CippRunResult {
	/** Items of the first output. */
	output: INodeExecutionData[];
	/** Items of the error output, when the node has one. */
	errors: INodeExecutionData[];
	/** What ended the run, if it did not go through. */
	error?: ExecutionBaseError;
	run: IRun;
}

/**
 * Runs a workflow of two nodes: one that gives the items, and CIPP.
 */
export async function runCipp(options: CippRun): Promise<CippRunResult> {
	const { node, items, parameters, nodeSettings, ...rest } = options;
	const credentialType = parameters.authentication === 'apiKey' ? 'cippApi' : 'cippOAuth2Api';
	const run = await runWorkflow({
		...rest,
		start: 'Leavers',
		items: items.map((json) => ({ json })),
		nodeTypes: new NodeTypeList({ [nodeSettings?.type ?? CIPP_NODE_TYPE]: node }),
		nodes: [
			{
				id: 'leavers',
				name: 'Leavers',
				type: 'workbench.items',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'cipp',
				name: 'CIPP',
				type: CIPP_NODE_TYPE,
				typeVersion: 1,
				position: [200, 0],
				parameters,
				credentials: { [credentialType]: { id: '1', name: 'CIPP' } },
				...nodeSettings,
			},
		],
		connections: {
			Leavers: { main: [[{ node: 'CIPP', type: 'main', index: 0 }]] },
		},
	});
	const task = run.data.resultData.runData.CIPP?.[0];
	return {
		output: task?.data?.main?.[0] ?? [],
		errors: task?.data?.main?.[1] ?? [],
		error: run.data.resultData.error as ExecutionBaseError | undefined,
		run,
	};
}

export type { MemoryCredentials };
