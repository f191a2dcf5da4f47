import type { IDataObject, INodeExecutionData, INodeTypeDescription, IRunData } from 'n8n-workflow';

import { until } from '../process/until';
import type { WorkflowDraft } from '../workflows/draft';
import { OWNER } from './owner';
import { unflatten } from './unflatten';

/** A credential as workflows refer to it. */
export interface CredentialReference {
	id: string;
	name: string;
}

/** An execution as n8n stored it. */
export interface StoredExecution {
	id: string;
	status: string;
	mode: string;
	/** Name of a node to its runs. */
	runData: IRunData;
	/** What ended it, if it did not go through. */
	error?: { message: string; description?: string };
}

export interface ExecutionSummary {
	id: string;
	status: string;
	workflowId: string;
}

/** The most executions that n8n lists at once. */
const PAGE = 100;

const FINAL = ['success', 'error', 'crashed', 'canceled'];
/** Statuses of what goes on by itself. What waits for a form does nothing until somebody sends it. */
export const UNDER_WAY = ['new', 'running'];

/** The interface that n8n's own editor uses, signed in as the owner. */
export class N8nApi {
	private cookie = '';

	constructor(private readonly url: string) {}

	/** Whether the server takes requests; /healthz alone answers before the database is ready. */
	async isReady(): Promise<boolean> {
		try {
			const health = await fetch(`${this.url}/healthz/readiness`);
			if (!health.ok) return false;
			const settings = await fetch(`${this.url}/rest/settings`);
			return settings.ok;
		} catch {
			return false;
		}
	}

	/** Makes the owner of a new n8n and signs in as this owner. */
	async setUpOwner(): Promise<void> {
		await this.call('POST', '/rest/owner/setup', { ...OWNER });
	}

	/** The cookie of the owner's session, for a browser. */
	get sessionCookie(): { name: string; value: string } {
		const [name = '', value = ''] = this.cookie.split('=', 2);
		return { name, value };
	}

	/** All node types, as the editor gets them. */
	async nodeTypes(): Promise<INodeTypeDescription[]> {
		return (await this.fetchJson('/types/nodes.json')) as INodeTypeDescription[];
	}

	/** All types of credentials, as the editor gets them. */
	async credentialTypes(): Promise<Array<{ name: string; displayName: string }>> {
		return (await this.fetchJson('/types/credentials.json')) as Array<{
			name: string;
			displayName: string;
		}>;
	}

	async createCredential(
		type: string,
		name: string,
		data: IDataObject,
	): Promise<CredentialReference> {
		const created = await this.call('POST', '/rest/credentials', { name, type, data });
		return { id: String(created.id), name };
	}

	async updateCredential(id: string, type: string, name: string, data: IDataObject): Promise<void> {
		await this.call('PATCH', `/rest/credentials/${id}`, { name, type, data });
	}

	/** Does what the Test button of a saved credential does. */
	async testCredential(id: string): Promise<{ status: string; message: string }> {
		const credential = await this.call('GET', `/rest/credentials/${id}?includeData=true`);
		return (await this.call('POST', '/rest/credentials/test', {
			credentials: credential,
		})) as unknown as { status: string; message: string };
	}

	/** @returns the id of the new workflow */
	async createWorkflow(draft: WorkflowDraft): Promise<string> {
		return String((await this.call('POST', '/rest/workflows', { ...draft })).id);
	}

	/**
	 * Publishes a workflow, and waits until its webhooks and triggers work.
	 *
	 * @throws Error with the reason when n8n cannot publish it
	 */
	async activate(id: string): Promise<void> {
		const { versionId } = await this.call('GET', `/rest/workflows/${id}`);
		await this.call('POST', `/rest/workflows/${id}/activate`, { versionId });
		await until(`workflow ${id} to be published`, async () => await this.isPublished(id));
	}

	async deactivate(id: string): Promise<void> {
		await this.call('POST', `/rest/workflows/${id}/deactivate`, {});
	}

	/** Deactivates a workflow whose triggers may just have started it, and lets it come to an end. */
	async retire(id: string): Promise<void> {
		await this.deactivate(id);
		await until(`the end of workflow ${id}`, async () =>
			(await this.executions(id)).every(({ status }) => !UNDER_WAY.includes(status)),
		);
	}

	/**
	 * All executions of a workflow, oldest first. For up to a hundred: n8n lists them by their start, so
	 * that its pages lose some while others start.
	 */
	async executions(workflowId: string): Promise<ExecutionSummary[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const page = await this.call('GET', `/rest/executions?filter=${filter}&limit=${PAGE}`);
		const found = page.results as ExecutionSummary[];
		if (found.length >= PAGE) throw new Error(`Workflow ${workflowId} has too many executions`);
		return found.sort((a, b) => Number(a.id) - Number(b.id));
	}

	/** An execution with its data. */
	async execution(id: string): Promise<StoredExecution> {
		const stored = await this.call('GET', `/rest/executions/${id}`);
		const data = unflatten(String(stored.data)) as {
			resultData: { runData: IRunData; error?: StoredExecution['error'] };
		};
		return {
			id,
			status: String(stored.status),
			mode: String(stored.mode),
			runData: data.resultData.runData,
			...(data.resultData.error ? { error: data.resultData.error } : {}),
		};
	}

	/**
	 * Waits until a workflow has so many executions that have come to an end.
	 *
	 * @returns all of them with their data, oldest first
	 */
	async finishedExecutions(
		workflowId: string,
		count: number,
		timeoutMs = 120_000,
	): Promise<StoredExecution[]> {
		const ended = await until(
			`${count} executions of workflow ${workflowId}`,
			async () => {
				const list = await this.executions(workflowId);
				const done = list.filter(({ status }) => FINAL.includes(status));
				return done.length >= count && done;
			},
			timeoutMs,
		);
		return await Promise.all(ended.map(async ({ id }) => await this.execution(id)));
	}

	/** Does what the button Retry of an execution does, and waits for the end of the new one. */
	async retry(id: string): Promise<StoredExecution> {
		const retried = await this.call('POST', `/rest/executions/${id}/retry`, {
			loadWorkflow: false,
		});
		return await until(`the retry of execution ${id}`, async () => {
			const stored = await this.execution(String(retried.id));
			return FINAL.includes(stored.status) && stored;
		});
	}

	/** Any call, with the data of the answer. */
	async call(method: string, path: string, body?: unknown): Promise<IDataObject> {
		const response = await fetch(`${this.url}${path}`, {
			method,
			headers: {
				...(body !== undefined && { 'content-type': 'application/json' }),
				...(this.cookie && { cookie: this.cookie }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path} gave ${response.status}: ${text}`);
		const cookie = response.headers.getSetCookie().find((one) => one.startsWith('n8n-auth='));
		if (cookie) this.cookie = cookie.split(';')[0] ?? '';
		const answer = JSON.parse(text) as IDataObject;
		return (answer.data ?? answer) as IDataObject;
	}

	/** n8n 2.8 publishes before it answers; newer versions do it afterwards and tell how far they are. */
	private async isPublished(id: string): Promise<boolean> {
		const path = `/rest/workflows/${id}/publication-status`;
		const { status, triggers } = await this.call('GET', path).catch((error: Error) => {
			if (/gave 404/.test(error.message)) return { status: 'published', triggers: [] };
			throw error;
		});
		if (status === 'failed' || status === 'partial') {
			throw new Error(`Workflow ${id} cannot be published: ${JSON.stringify(triggers)}`);
		}
		return status !== 'in_progress';
	}

	private async fetchJson(path: string): Promise<unknown> {
		const response = await fetch(`${this.url}${path}`, { headers: { cookie: this.cookie } });
		if (!response.ok) throw new Error(`GET ${path} gave ${response.status}`);
		return await response.json();
	}
}

/**
 * @param execution as stored
 * @param node name of a node
 * @param output number of its output; 1 is the error output
 * @returns the items that its first run put out there
 */
export function itemsOf(
	execution: StoredExecution,
	node: string,
	output = 0,
): INodeExecutionData[] {
	return execution.runData[node]?.[0]?.data?.main?.[output] ?? [];
}
