import type { IDataObject } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { ActiveWorkflows } from 'n8n-core';
import { TriggersAndPollers } from 'n8n-core/dist/execution-engine/triggers-and-pollers';

import packageJson from '../../package.json';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { CippTrigger } from '../../nodes/CippTrigger/CippTrigger.node';
import { A_RUN, TriggerTest } from './support';

const USERS = ['jane.doe@contoso.com', 'john.smith@fabrikam.com', 'mike@northwind.example'];

let trigger: TriggerTest;
beforeEach(async () => {
	trigger = await TriggerTest.start();
});
afterEach(async () => {
	await trigger.close();
});

/** n8n's own activation of a workflow, with what it would write and run. */
function n8n() {
	const ticks: Array<() => Promise<void>> = [];
	const emitted: string[] = [];
	const errors: Error[] = [];
	const span = { setStatus: () => {} };
	const engine = new ActiveWorkflows(
		{ debug: () => {}, warn: () => {}, error: () => {} } as never,
		{ registerCron: (_ctx: unknown, tick: () => Promise<void>) => ticks.push(tick) } as never,
		new TriggersAndPollers(),
		{ error: () => {} } as never,
		{
			startSpan: async (_options: unknown, run: (s: unknown) => Promise<unknown>) =>
				await run(span),
			pickWorkflowAttributes: () => ({}),
			pickNodeAttributes: () => ({}),
		} as never,
	);
	const { workflow, additionalData } = trigger.inEngine;
	const activate = async () =>
		await engine.add(
			'workflow-1',
			workflow,
			additionalData,
			'trigger',
			'activate',
			(() => undefined) as never,
			() =>
				Object.assign(trigger.context(), {
					__emit: (data: Array<Array<{ json: IDataObject }>>) =>
						emitted.push(
							...(data[0] ?? []).map(
								({ json }) => `${String(json.userEmail)} ${String(json.event)}`,
							),
						),
					__emitError: (error: Error) => errors.push(error),
				}),
		);
	return { activate, ticks, emitted, errors };
}

describe('an active workflow', () => {
	it('starts for what happens from its activation on', async () => {
		trigger.t.cipp.addOldTasks(50);
		const { activate, ticks, emitted, errors } = n8n();
		await activate();
		expect(ticks).toHaveLength(1);
		await ticks[0]?.();
		expect(emitted).toEqual([]);

		for (const user of USERS) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		await ticks[0]?.();
		await ticks[0]?.();
		expect([...emitted].sort()).toEqual(
			USERS.flatMap((user) => [`${user} completed`, `${user} started`]),
		);
		expect(errors).toEqual([]);
	});

	it('cannot be activated when CIPP refuses, and is told what to do', async () => {
		trigger.t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		await expect(n8n().activate()).rejects.toThrow(
			/problem activating the workflow: .*permission: CIPP\.Scheduler\.Read\. The role “editor” .* does not include the right/,
		);
	});

	it('shows a failed execution when the right is taken away later', async () => {
		const { activate, ticks, errors } = n8n();
		await activate();
		trigger.t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		await ticks[0]?.();
		expect(errors).toHaveLength(1);
		expect(errors[0]?.message).toMatch(/permission: CIPP\.Scheduler\.Read$/);
	});
});

describe('the node', () => {
	const { description } = new CippTrigger();
	const byName = new Map(description.properties.map((field) => [field.name, field]));

	it('is part of the package', () => {
		expect(packageJson.n8n.nodes).toContain('dist/nodes/CippTrigger/CippTrigger.node.js');
	});

	it('signs in as the CIPP node does', () => {
		const cipp = new Cipp().description;
		expect(cipp.credentials).toEqual(expect.arrayContaining(description.credentials ?? []));
		expect(description.credentials).toHaveLength(2);
		expect(byName.get('authentication')).toEqual(
			cipp.properties.find(({ name }) => name === 'authentication'),
		);
		expect(description.icon).toEqual(cipp.icon);
	});

	it('keeps the values that workflows store', () => {
		expect(description).toMatchObject({ name: 'cippTrigger', version: 1, polling: true });
		const values = byName
			.get('events')
			?.options?.map((option) => 'value' in option && option.value);
		expect(values).toEqual([
			'completed',
			'completedWithErrors',
			'failed',
			'started',
			'alertRaised',
			'alertCleared',
			'taskFinished',
			'deliveryFailed',
		]);
		expect(
			NodeHelpers.getNodeParameters(description.properties, {}, true, false, null, null),
		).toMatchObject({
			authentication: 'oAuth2',
			events: ['completed', 'completedWithErrors', 'failed'],
			tenantDomain: { value: '' },
			options: {},
			requestOptions: {},
		});
	});

	it('lists the tenants to choose from', () => {
		const modes = byName.get('tenantDomain')?.modes ?? [];
		const method = modes[0]?.typeOptions?.searchListMethod as 'searchTenants';
		expect(new CippTrigger().methods.listSearch[method]).toBeInstanceOf(Function);
	});
});

it('uses the API key when that is chosen', async () => {
	trigger.restart({}, { authentication: 'apiKey' });
	await trigger.poll();
	await trigger.offboard(USERS[0] ?? '');
	await trigger.advance(A_RUN);
	expect(await trigger.news()).toHaveLength(2);
	expect(trigger.t.cipp.tokenRequests).toEqual([]);
});
