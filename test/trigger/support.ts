import { Container } from '@n8n/di';
import { PollContext } from 'n8n-core';
import { TriggersAndPollers } from 'n8n-core/dist/execution-engine/triggers-and-pollers';
import { commonPollingParameters } from 'n8n-core/dist/nodes-loader/constants';
import type {
	IDataObject,
	INode,
	INodeParameters,
	IWorkflowExecuteAdditionalData,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { CippTrigger } from '../../nodes/CippTrigger/CippTrigger.node';
import type { SimulatorOptions } from '../../simulator';
import { letProcessEnd } from '../../workbench/letProcessEnd';
import { NodeTypeList } from '../../workbench/n8nEngine';
import { call, offboarding } from '../simulator/talk';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';

export const ALL_EVENTS = ['completed', 'completedWithErrors', 'failed', 'started'];

const NODE_TYPE = 'n8n-nodes-cipp.cippTrigger';

/** Slow enough for every state to be seen, and for the times of a run to differ. */
const TIMING = { wakeUpMs: 1000, startMs: 2000, stepMs: 3000 };

/** Longer than a run of a few steps takes with the timing above. */
export const A_RUN = 60_000;

/** What `poll` may differ in from an ordinary poll of an active workflow. */
export interface PollOptions {
	mode?: WorkflowExecuteMode;
	activation?: WorkflowActivateMode;
}

/** A trigger in a workflow of n8n, with its static data, and a simulated CIPP behind it. */
export class TriggerTest {
	private workflow: Workflow;

	private constructor(
		readonly t: CippTest,
		private parameters: INodeParameters,
	) {
		this.workflow = this.load({});
	}

	static async start(
		parameters: INodeParameters = {},
		options?: SimulatorOptions,
	): Promise<TriggerTest> {
		const t = await startCippTest({
			runMode: 'manual',
			// Away from a quarter of an hour, at which CIPP's timer has its say.
			startAt: '2026-08-08T10:02:00Z',
			timing: TIMING,
			...options,
		});
		return new TriggerTest(t, { events: ALL_EVENTS, ...parameters });
	}

	/** Loads the workflow anew with what n8n would have in its database. */
	restart(staticData: IDataObject = this.staticData, parameters: INodeParameters = {}): void {
		this.parameters = { ...this.parameters, ...parameters };
		this.workflow = this.load(staticData);
	}

	/** The static data of the workflow as n8n writes it. */
	get staticData(): IDataObject {
		return JSON.parse(JSON.stringify(this.workflow.staticData)) as IDataObject;
	}

	/** The context that n8n gives to a poll. */
	context({ mode = 'trigger', activation = 'activate' }: PollOptions = {}): PollContext {
		return new PollContext(this.workflow, this.node, this.additionalData, mode, activation);
	}

	/** The workflow and the node, to be run by n8n itself. */
	get inEngine(): {
		workflow: Workflow;
		node: INode;
		additionalData: IWorkflowExecuteAdditionalData;
	} {
		return { workflow: this.workflow, node: this.node, additionalData: this.additionalData };
	}

	/** @returns JSON of the items that one poll gives out */
	async poll(options?: PollOptions): Promise<IDataObject[]> {
		const output = await Container.get(TriggersAndPollers).runPoll(
			this.workflow,
			this.node,
			this.context(options),
		);
		if (output === null) return [];
		expect(output).toHaveLength(1);
		return (output[0] ?? []).map(({ json }) => json);
	}

	/** As `poll`, with the events as short texts: who, and what happened. */
	async news(options?: PollOptions): Promise<string[]> {
		return (await this.poll(options)).map(
			({ userEmail, event }) => `${String(userEmail)} ${String(event)}`,
		);
	}

	/** Queues an offboarding as anybody may do, and lets no time pass. */
	async offboard(user: string, steps: Record<string, unknown> = { RevokeSessions: true }) {
		const tenant = user.split('@')[1] ?? '';
		const { status } = await call(this.t.cipp, 'ExecOffboardUser', {
			body: offboarding(user, steps, tenant),
		});
		expect(status).toBe(200);
	}

	/** Presses Run Now on the latest task of a user. */
	async runNow(user: string) {
		const row = this.t.cipp.tasks.filter(({ Name }) => Name === `Offboarding: ${user}`).at(-1);
		const { status } = await call(this.t.cipp, 'AddScheduledItem', {
			body: { RowKey: row?.RowKey, RunNow: true },
		});
		expect(status).toBe(200);
	}

	/** Deletes a task, as the button in CIPP's list does. */
	async remove(rowKey: string) {
		const { status } = await call(this.t.cipp, 'RemoveScheduledItem', {
			query: { id: rowKey },
			method: 'POST',
		});
		expect(status).toBe(200);
	}

	async advance(milliseconds: number) {
		await this.t.cipp.clock.advance(milliseconds);
	}

	async close() {
		await this.t.close();
		letProcessEnd();
	}

	private get node(): INode {
		const node = this.workflow.getNode('CIPP Trigger');
		if (!node) throw new Error('The workflow has no trigger');
		return node;
	}

	private get additionalData(): IWorkflowExecuteAdditionalData {
		return {
			credentialsHelper: this.t.credentials,
			variables: {},
			restApiUrl: 'http://localhost/rest',
			instanceBaseUrl: 'http://localhost',
			webhookBaseUrl: 'http://localhost/webhook',
			currentNodeExecutionIndex: 0,
		} as unknown as IWorkflowExecuteAdditionalData;
	}

	private load(staticData: IDataObject): Workflow {
		const type = new CippTrigger();
		// As n8n's loader does for every node that polls.
		type.description.properties.unshift(...commonPollingParameters);
		const isApiKey = this.parameters.authentication === 'apiKey';
		return new Workflow({
			id: 'workflow-1',
			name: 'When somebody has left',
			nodes: [
				{
					id: 'trigger',
					name: 'CIPP Trigger',
					type: NODE_TYPE,
					typeVersion: 1,
					position: [0, 0],
					parameters: this.parameters,
					credentials: { [isApiKey ? 'cippApi' : 'cippOAuth2Api']: { id: '1', name: 'CIPP' } },
				},
			],
			connections: {},
			active: true,
			nodeTypes: new NodeTypeList({ [NODE_TYPE]: type }),
			staticData: JSON.parse(JSON.stringify(staticData)) as IDataObject,
		});
	}
}
