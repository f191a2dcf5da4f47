import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IConnections, INode, IWorkflowSettings } from 'n8n-workflow';

import { projectRoot } from './projectRoot';

/** One person as the HR system reports it. */
export interface Leaver {
	employeeId: string;
	name: string;
	company: string;
	/** Default domain of the Microsoft 365 tenant. */
	tenant: string;
	userPrincipalName: string;
	/** ISO 8601, with or without an offset; null means at once. */
	leavesAt: string | null;
	/** User principal name of the manager, who gets the mailbox. */
	manager: string | null;
	/** The HR system's own number of this notice. */
	ticket: string;
}

/** What the HR system posts to the workflow. */
export interface HrExport {
	/** `yyyy-MM-dd`. */
	exportedOn: string;
	leavers: Leaver[];
}

/** A workflow as n8n exports and imports it. */
export interface WorkflowFile {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: IWorkflowSettings;
}

/** @returns demo/leavers.json as it is. */
export function readLeavers(): HrExport {
	return read('leavers.json') as HrExport;
}

/** @returns demo/expected.json: ticket to the outcome that its row must have. */
export function readExpected(): Record<string, string> {
	return read('expected.json') as Record<string, string>;
}

/** @returns demo/workflow.json. */
export function readWorkflow(): WorkflowFile {
	return read('workflow.json') as WorkflowFile;
}

function read(name: string): unknown {
	return JSON.parse(readFileSync(join(projectRoot(), 'demo', name), 'utf8'));
}
