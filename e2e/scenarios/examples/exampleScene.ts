import { join } from 'node:path';

import type { INode } from 'n8n-workflow';

import type { Simulator } from '../../../simulator';
import { prepareExample } from '../../examples/exampleWorkflow';
import { HttpSink } from '../../examples/httpSink';
import type { CredentialReference, N8nApi } from '../../n8n/n8nApi';
import { postToWebhook } from '../support/postToWebhook';
import { setStage, type Stage } from '../support/stage';

const EXAMPLES = join(__dirname, '..', '..', '..', 'examples');

/** Who may call the webhooks of the examples. */
const CALLER = { name: 'x-caller', value: 'only-for-tests' };

/** Who may approve. */
export const APPROVER = { user: 'approver', password: 'only-for-tests' };

/** With which CIPP shows that it is CIPP. */
export const WEBHOOK_SECRET = 'only-for-tests-and-long-enough';

const LONGEST_RUN_MS = 120_000;

/** A real n8n, a simulated CIPP, and all systems that the examples talk to. */
export class ExampleScene {
	/** Credentials to choose after an import, by their type. */
	credentials: Record<string, CredentialReference> = {};

	private stage?: Stage;

	private systems?: HttpSink;

	private published: string[] = [];

	get cipp(): Simulator {
		return this.there(this.stage).cipp;
	}

	/** Address of the n8n. */
	get url(): string {
		return this.there(this.stage).n8n.url;
	}

	get api(): N8nApi {
		return this.there(this.stage).api;
	}

	/** Ticket system, chat and approver. */
	get sink(): HttpSink {
		return this.there(this.systems);
	}

	async set(): Promise<void> {
		this.systems = await HttpSink.start();
		this.stage = await setStage();
		const { api, credential } = this.stage;
		this.credentials = {
			cippOAuth2Api: credential,
			httpHeaderAuth: await api.createCredential('httpHeaderAuth', 'Caller', CALLER),
			cippWebhookApi: await api.createCredential('cippWebhookApi', 'Secret', {
				authType: 'bearer',
				secret: WEBHOOK_SECRET,
			}),
			httpBasicAuth: await api.createCredential('httpBasicAuth', 'Approver', APPROVER),
		};
	}

	/** Between two tests: retires what was published, and forgets what came. */
	async reset(): Promise<void> {
		for (const id of this.published.splice(0)) await this.api.retire(id);
		this.cipp.reset();
		this.sink.clear();
	}

	async clear(): Promise<void> {
		await this.stage?.clear();
		await this.systems?.close();
	}

	/**
	 * Imports an example, chooses its credentials, and publishes it until the end of the test.
	 *
	 * @param name of the file
	 * @param changed parameters to change, by the name of their node
	 * @returns the id of the workflow
	 */
	async publish(name: string, changed: Record<string, INode['parameters']> = {}): Promise<string> {
		const draft = prepareExample(join(EXAMPLES, `${name}.json`), {
			credentials: this.credentials,
			address: this.sink.url,
		});
		for (const [nodeName, parameters] of Object.entries(changed)) {
			const node = draft.nodes.find((candidate) => candidate.name === nodeName);
			if (!node) throw new Error(`There is no node “${nodeName}” in “${draft.name}”`);
			Object.assign(node.parameters, parameters);
		}
		const id = await this.api.createWorkflow(draft);
		await this.api.activate(id);
		this.published.push(id);
		return id;
	}

	/**
	 * Calls the webhook of an example.
	 *
	 * @param path last part of its address
	 * @param body JSON
	 * @param headers of the request; those of the caller who may when left out
	 */
	async post(
		path: string,
		body: unknown,
		headers: Record<string, string> = { [CALLER.name]: CALLER.value },
	): Promise<Response> {
		return await postToWebhook(this.there(this.stage).n8n, path, body, headers);
	}

	/** Waits for the end of the only execution of a workflow, and gives its status. */
	async statusOfOnly(workflowId: string): Promise<string | undefined> {
		const [execution] = await this.api.finishedExecutions(workflowId, 1, LONGEST_RUN_MS);
		return execution?.status;
	}

	private there<T>(part: T | undefined): T {
		if (part === undefined) throw new Error('The scene is not set');
		return part;
	}
}
