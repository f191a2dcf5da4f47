import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IConnections, INode } from 'n8n-workflow';

/** A workflow in the form in which n8n exports and imports it. */
export interface ExampleFile {
	file: string;
	text: string;
	workflow: {
		name: string;
		nodes: INode[];
		connections: IConnections;
		settings: Record<string, unknown>;
		pinData: unknown;
	};
	/** The nodes that do something. */
	nodes: INode[];
	/** The texts of the sticky notes. */
	notes: string;
}

export const EXAMPLES_FOLDER = join(__dirname, '..', '..', 'examples');

const STICKY_NOTE = 'n8n-nodes-base.stickyNote';

/** All example workflows, in the order of their file names. */
export const EXAMPLES: ExampleFile[] = readdirSync(EXAMPLES_FOLDER)
	.filter((file) => file.endsWith('.json'))
	.sort()
	.map((file) => {
		const text = readFileSync(join(EXAMPLES_FOLDER, file), 'utf8');
		const workflow = JSON.parse(text) as ExampleFile['workflow'];
		return {
			file,
			text,
			workflow,
			nodes: workflow.nodes.filter(({ type }) => type !== STICKY_NOTE),
			notes: workflow.nodes
				.filter(({ type }) => type === STICKY_NOTE)
				.map(({ parameters }) => String(parameters.content))
				.join('\n\n'),
		};
	});

/** The names of the nodes behind an output of a node. */
export function targets({ workflow }: ExampleFile, from: string, output = 0): string[] {
	return (workflow.connections[from]?.main?.[output] ?? []).map(({ node }) => node);
}

/** Whether a node offboards users, or would but for Preview Only. */
export function offboards({ type, parameters }: INode): boolean {
	return /^n8n-nodes-cipp\.cipp(Tool)?$/.test(type) && parameters.operation === 'offboardUser';
}
