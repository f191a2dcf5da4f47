import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { PollContext, WebhookContext } from 'n8n-core';
import { commonPollingParameters } from 'n8n-core/dist/nodes-loader/constants';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	IRun,
	IWebhookData,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { CippApi } from '../../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../../credentials/CippOAuth2Api.credentials';
import { CippWebhookApi } from '../../../credentials/CippWebhookApi.credentials';
import { CippWebhookTrigger } from '../../../nodes/CippWebhookTrigger/CippWebhookTrigger.node';
import { WEBHOOK_EVENTS } from '../../../nodes/CippWebhookTrigger/events';
import type { Simulator, SimulatorOptions } from '../../../simulator';
import { startSimulator } from '../../../simulator';
import { letProcessEnd } from '../../../workbench/letProcessEnd';
import { MemoryCredentials } from '../../../workbench/memoryCredentials';
import {
	installDeduplicator,
	type MemoryDeduplicator,
} from '../../../workbench/memoryDeduplicator';
import { NodeTypeList, runWorkflow } from '../../../workbench/n8nEngine';

export const SECRET = 'a-secret-that-nobody-guesses';

const NODE_TYPE = 'n8n-nodes-cipp.cippWebhookTrigger';

/**
 * An n8n with one workflow that starts with the CIPP Webhook Trigger: it takes requests as n8n does
 * (WebhookContext, an answer at once, then the run in WorkflowExecute) and polls on demand.
 */
export class WebhookHost {
	/** JSON of all items that came out of the trigger, in order. */
	readonly items: IDataObject[] = [];

	/** Runs of the workflow that failed. */
	readonly failures: Error[] = [];

	/** Runs of the workflow, those without an item included. */
	runs = 0;

	/** Statuses of the answers, in order. */
	readonly statuses: number[] = [];

	private readonly running = new Set<Promise<unknown>>();

	private workflow: Workflow;

	private constructor(
		readonly cipp: Simulator,
		readonly credentials: MemoryCredentials,
		readonly deduplicator: MemoryDeduplicator,
		private readonly server: Server,
		private parameters: INodeParameters,
	) {
		this.workflow = this.load({});
	}

	static async start(
		parameters: INodeParameters = {},
		options: SimulatorOptions = {},
	): Promise<WebhookHost> {
		const deduplicator = await installDeduplicator();
		deduplicator.clear();
		const cipp = await startSimulator(options);
		const credentials = new MemoryCredentials(
			[new CippOAuth2Api(), new CippApi(), new CippWebhookApi()],
			new NodeTypeList({}),
		);
		const { tenantId, clientId, clientSecret } = cipp.credentials;
		credentials.save('cippOAuth2Api', {
			apiUrl: cipp.url,
			tenantId,
			clientId,
			clientSecret,
			accessTokenUrl: cipp.tokenUrl,
		});
		credentials.save('cippWebhookApi', { authType: 'bearer', secret: SECRET });
		const server = createServer((request, response) => {
			void host.take(request, response);
		});
		const host: WebhookHost = new WebhookHost(cipp, credentials, deduplicator, server, {
			events: [...WEBHOOK_EVENTS],
			...parameters,
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		host.connect();
		return host;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhook/cipp`;
	}

	/** Enters the address and the secret in CIPP, as an administrator does. */
	connect(settings: IDataObject = {}): void {
		this.cipp.notifications.settings.write({
			webhook: this.url,
			webhookAuthType: { label: 'Bearer', value: 'Bearer' },
			webhookAuthToken: SECRET,
			UseStandardizedSchema: true,
			Severity: [{ label: 'Alert', value: 'Alert' }],
			...settings,
		});
	}

	/** Loads the workflow anew with what n8n would have in its database. */
	restart(parameters: INodeParameters = {}): void {
		this.parameters = { ...this.parameters, ...parameters };
		this.workflow = this.load(JSON.parse(JSON.stringify(this.workflow.staticData)) as IDataObject);
	}

	/** Loads the workflow as if it had never run. */
	forget(): this {
		this.workflow = this.load({});
		return this;
	}

	/** Posts a body as CIPP does. */
	async post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
		return await fetch(this.url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				authorization: `Bearer ${SECRET}`,
				...headers,
			},
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
	}

	/** Waits until all webhooks were answered and all runs are over. */
	async settled(): Promise<void> {
		await this.cipp.webhooksSettled();
		while (this.running.size > 0) await Promise.allSettled([...this.running]);
	}

	/** One poll, and the run that it starts. */
	async poll(): Promise<void> {
		const data = await new CippWebhookTrigger().poll.call(
			new PollContext(this.workflow, this.node, this.additionalData, 'trigger', 'activate'),
		);
		if (data) await this.run(data[0] ?? [], 'trigger');
	}

	/** The events that came out, as short texts, and forgets them. */
	news(): string[] {
		return this.items.splice(0).map(({ event, tenant, title }) => `${event}|${tenant}|${title}`);
	}

	async close(): Promise<void> {
		await this.settled();
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
		await this.cipp.close();
		letProcessEnd();
	}

	private async take(request: IncomingMessage, response: ServerResponse) {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const rawBody = Buffer.concat(chunks);
		const answer = {
			status(status: number) {
				response.statusCode = status;
				return answer;
			},
			json: (body: unknown) => {
				response.setHeader('content-type', 'application/json');
				response.end(JSON.stringify(body));
				this.statuses.push(response.statusCode);
			},
		};
		let body: unknown;
		try {
			body = JSON.parse(rawBody.toString('utf8'));
		} catch {
			body = rawBody.toString('utf8');
		}
		const additionalData = {
			...this.additionalData,
			httpRequest: Object.assign(request, { body, rawBody, params: {}, query: {} }),
			httpResponse: answer,
		} as unknown as IWorkflowExecuteAdditionalData;
		const context = new WebhookContext(
			this.workflow,
			this.node,
			additionalData,
			'webhook',
			{} as IWebhookData,
			[],
			null,
		);
		const result = await new CippWebhookTrigger().webhook.call(context);
		if (result.noWebhookResponse) return;
		// The answer of onReceived goes out before the run, as in n8n.
		answer.status(200).json(result.webhookResponse ?? { message: 'Workflow was started' });
		if (result.workflowData) {
			const run = this.run(result.workflowData[0] ?? [], 'webhook');
			this.running.add(run);
			await run.finally(() => this.running.delete(run));
		}
	}

	private async run(items: INodeExecutionData[], mode: WorkflowExecuteMode): Promise<IRun> {
		this.runs += 1;
		const run = await runWorkflow({
			start: 'CIPP Webhook Trigger',
			// n8n stores what starts an execution before a worker takes it.
			items: JSON.parse(JSON.stringify(items)) as INodeExecutionData[],
			nodes: [this.node],
			connections: {},
			nodeTypes: new NodeTypeList({ [NODE_TYPE]: new CippWebhookTrigger() }),
			credentials: this.credentials,
			executionId: String(this.runs),
			mode,
		});
		const { error, runData } = run.data.resultData;
		if (error) this.failures.push(error as Error);
		const output = runData['CIPP Webhook Trigger']?.[0]?.data?.main?.[0] ?? [];
		this.items.push(...output.map(({ json }) => json));
		return run;
	}

	private get node(): INode {
		return this.workflow.getNode('CIPP Webhook Trigger') as INode;
	}

	private get additionalData(): IWorkflowExecuteAdditionalData {
		return {
			credentialsHelper: this.credentials,
			variables: {},
			restApiUrl: 'http://localhost/rest',
			instanceBaseUrl: 'http://localhost',
			webhookBaseUrl: 'http://localhost/webhook',
			currentNodeExecutionIndex: 0,
		} as unknown as IWorkflowExecuteAdditionalData;
	}

	private load(staticData: IDataObject): Workflow {
		const type = new CippWebhookTrigger();
		// As n8n's loader does for every node that polls.
		type.description.properties.unshift(...commonPollingParameters);
		return new Workflow({
			id: 'workflow-1',
			name: 'Alert to ticket',
			nodes: [
				{
					id: 'trigger',
					name: 'CIPP Webhook Trigger',
					type: NODE_TYPE,
					typeVersion: 1,
					position: [0, 0],
					parameters: this.parameters,
					credentials: {
						cippOAuth2Api: { id: '1', name: 'CIPP' },
						cippWebhookApi: { id: '2', name: 'Secret' },
					},
				},
			],
			connections: {},
			active: true,
			nodeTypes: new NodeTypeList({ [NODE_TYPE]: type }),
			staticData,
		});
	}
}
