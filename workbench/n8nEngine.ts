/**
 * n8n's own engine in this process: runs a workflow with n8n-core's WorkflowExecute, without a
 * server and a database. For tests, the demo and benchmarks.
 */
import 'reflect-metadata';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import type {
	IConnections,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IRun,
	IRunExecutionData,
	IWorkflowExecuteAdditionalData,
	IWorkflowSettings,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import {
	createRunExecutionData,
	deepCopy,
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
} from 'n8n-workflow';

import { letProcessEnd } from './letProcessEnd';
import type { MemoryCredentials } from './memoryCredentials';

/** A node that hands on the items it gets; it stands for whatever comes before and after. */
class ItemsNode implements INodeType {
	description = {
		displayName: 'Items',
		name: 'items',
		group: ['transform' as const],
		version: 1,
		description: 'Hands on its items',
		defaults: { name: 'Items' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	async execute(this: { getInputData(): INodeExecutionData[] }): Promise<INodeExecutionData[][]> {
		return [this.getInputData()];
	}
}

/** Node types by the name that workflows use, such as `n8n-nodes-cipp.cipp`. */
export class NodeTypeList implements INodeTypes {
	private readonly types: Record<string, INodeType>;

	constructor(types: Record<string, INodeType>) {
		this.types = { 'workbench.items': new ItemsNode() as unknown as INodeType, ...types };
	}

	getByName(name: string): INodeType {
		return this.getByNameAndVersion(name);
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		const type = this.types[name];
		if (!type) throw new Error(`Unknown node type ${name}`);
		return NodeHelpers.getVersionedNodeType(type, version);
	}

	getKnownTypes(): IDataObject {
		return {};
	}
}

export interface WorkflowRun {
	nodes: INode[];
	connections: IConnections;
	/** Name of the node that gets the items. */
	start: string;
	items: INodeExecutionData[];
	nodeTypes: INodeTypes;
	credentials: MemoryCredentials;
	settings?: IWorkflowSettings;
	executionId?: string;
	mode?: WorkflowExecuteMode;
	/**
	 * A failed run to go on with, as n8n's button Retry does: from the node that failed, with the
	 * nodes as they are now.
	 */
	retryOf?: IRun;
	/** Called with a function that stops the execution, as the Stop button does. */
	onStart?: (stop: () => void) => void;
	/** Gets what a node sends to the console of the editor, which it may in mode `manual` alone. */
	onMessage?: (message: unknown) => void;
}

/**
 * Runs a workflow to its end.
 *
 * @returns n8n's record of the run: per node what went in and came out, and the error if it failed
 */
export async function runWorkflow(run: WorkflowRun): Promise<IRun> {
	const mode = run.mode ?? 'trigger';
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Workbench',
		nodes: run.nodes,
		connections: run.connections,
		active: false,
		nodeTypes: run.nodeTypes,
		settings: { executionOrder: 'v1', ...run.settings },
	});
	const startNode = workflow.getNode(run.start);
	if (!startNode) throw new Error(`There is no node ${run.start}`);
	const additionalData = {
		credentialsHelper: run.credentials,
		executionId: run.executionId,
		currentNodeExecutionIndex: 0,
		restApiUrl: 'http://localhost/rest',
		instanceBaseUrl: 'http://localhost',
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		webhookBaseUrl: 'http://localhost/webhook',
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		webhookTestBaseUrl: 'http://localhost/webhook-test',
		variables: {},
		logAiEvent: () => {},
		sendDataToUI: (_type: string, { messages }: { messages: unknown[] }) =>
			messages.forEach((message) => run.onMessage?.(message)),
		hooks: new ExecutionLifecycleHooks(mode, run.executionId ?? '', {
			...workflow,
			nodes: run.nodes,
			connections: run.connections,
		} as never),
	} as unknown as IWorkflowExecuteAdditionalData;
	const runData = run.retryOf
		? toBeRetried(run.retryOf, workflow)
		: createRunExecutionData({
				executionData: {
					nodeExecutionStack: [{ node: startNode, data: { main: [run.items] }, source: null }],
				},
			});
	const execution = new WorkflowExecute(additionalData, mode, runData).processRunExecutionData(
		workflow,
	);
	run.onStart?.(() => execution.cancel());
	try {
		return await execution;
	} finally {
		letProcessEnd();
	}
}

/** What n8n makes of a stored execution before it runs it again (`ExecutionService.retry`). */
function toBeRetried({ data }: IRun, workflow: Workflow): IRunExecutionData {
	// n8n stores executions as text.
	const stored = deepCopy(data);
	const { resultData } = stored;
	delete resultData.error;
	const tasks = resultData.runData[resultData.lastNodeExecuted ?? ''];
	if (tasks?.at(-1)?.error) tasks.pop();
	for (const waiting of stored.executionData?.nodeExecutionStack ?? []) {
		waiting.node = workflow.getNode(waiting.node.name) ?? waiting.node;
	}
	return stored;
}
