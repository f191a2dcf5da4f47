import type {
	IConnections,
	INode,
	INodeParameters,
	IWorkflowSettings,
	NodeConnectionType,
} from 'n8n-workflow';
import { randomUUID } from 'node:crypto';

/** A workflow that has not been stored yet. */
export interface WorkflowDraft {
	id?: string;
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: IWorkflowSettings;
}

/** What a node is made from; the rest is filled in. */
export type NodeDraft = Pick<INode, 'name' | 'type'> &
	Partial<Omit<INode, 'parameters'>> & { parameters?: INodeParameters };

/**
 * From the output of one node to the input of another: `Source` or `Source:1` to `Target`. The third
 * is the type of the connection, such as `ai_tool`; it is `main` when left out.
 */
export type Wire = [from: string, to: string, type?: NodeConnectionType];

/**
 * Puts a workflow together.
 *
 * @param name name of the workflow
 * @param nodes its nodes
 * @param wires connections; the first output is meant unless a number follows the name
 * @param settings of the workflow
 */
export function draftWorkflow(
	name: string,
	nodes: NodeDraft[],
	wires: Wire[],
	settings: IWorkflowSettings = {},
): WorkflowDraft {
	const connections: IConnections = {};
	for (const [from, to, type = 'main'] of wires) {
		const [source = '', output = '0'] = from.split(':');
		const outputs = ((connections[source] ??= {})[type] ??= []);
		while (outputs.length <= Number(output)) outputs.push([]);
		outputs[Number(output)]?.push({ node: to, type, index: 0 });
	}
	return {
		name,
		nodes: nodes.map((node, index) => ({
			id: randomUUID(),
			typeVersion: 1,
			position: [index * 220, 0],
			parameters: {},
			...node,
		})),
		connections,
		settings: { executionOrder: 'v1', ...settings },
	};
}
