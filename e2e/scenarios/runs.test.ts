import { DateTime } from 'luxon';
import type { IDataObject, INode, INodeParameters, IWorkflowSettings } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';

import { itemsOf, type StoredExecution } from '../n8n/n8nApi';
import { draftWorkflow, type Wire } from '../workflows/draft';
import { end, items, MANUAL_START, offboard, SPLIT_LEAVERS, webhook } from '../workflows/nodes';
import { callOnce } from './support/callOnce';
import { FROM_ITEM, LEAVERS, offboardingBodies, queuedUsers, UPNS } from './support/leavers';
import { setStage, type Stage } from './support/stage';

let stage: Stage;

beforeAll(async () => {
	stage = await setStage();
});

afterAll(async () => {
	await stage?.clear();
});

afterEach(() => {
	stage.cipp.reset();
});

interface ProductionRun {
	parameters?: INodeParameters;
	/** Settings of the CIPP node, such as `onError`. */
	node?: Partial<INode>;
	workflow?: IWorkflowSettings;
	leavers?: IDataObject[];
}

/** Publishes HR webhook > CIPP > Done, with the error output to Failed, and calls it once. */
async function runInProduction(run: ProductionRun): Promise<StoredExecution> {
	const path = randomUUID();
	return await callOnce(
		stage,
		path,
		draftWorkflow(
			'HR webhook',
			[
				webhook(path),
				SPLIT_LEAVERS,
				offboard(stage.credential, { ...FROM_ITEM, ...run.parameters }, run.node),
				end('Done'),
				end('Failed'),
			],
			[
				['Webhook', 'Leavers'],
				['Leavers', 'Offboard'],
				['Offboard', 'Done'],
				...(run.node?.onError === 'continueErrorOutput' ? [FAILED_WIRE] : []),
			],
			run.workflow,
		),
		{ leavers: run.leavers ?? LEAVERS },
	);
}

const FAILED_WIRE: Wire = ['Offboard:1', 'Failed'];

const jsonOf = (execution: StoredExecution, node: string) =>
	itemsOf(execution, node).map(({ json }) => json);

describe('the command line', () => {
	it('offboards the leavers of an imported workflow', async () => {
		const { n8n, api, credential, cipp } = stage;
		const draft = {
			id: 'commandLine',
			...draftWorkflow(
				'Command line',
				[MANUAL_START, items('Leavers', LEAVERS), offboard(credential, FROM_ITEM), end('Done')],
				[
					['Start', 'Leavers'],
					['Leavers', 'Offboard'],
					['Offboard', 'Done'],
				],
			),
		};
		const file = n8n.write('workflow.json', draft);
		expect(await n8n.command('import:workflow', `--input=${file}`)).toMatchObject({ code: 0 });

		const executed = await n8n.command('execute', '--id=commandLine');
		expect(executed.output).toMatch(/Execution was successful/);
		expect(executed.code).toBe(0);

		expect(queuedUsers(cipp)).toEqual(UPNS);
		const [execution] = await api.finishedExecutions('commandLine', 1);
		expect(execution?.status).toBe('success');
		const done = execution ? itemsOf(execution, 'Done') : [];
		const taskOf = (upn: string) => cipp.tasks.find(({ Name }) => Name.includes(upn))?.RowKey;
		expect(done.map(({ json }) => [json.userEmail, json.status, json.taskId])).toEqual(
			UPNS.map((upn) => [upn, 'queued', taskOf(upn)]),
		);
		expect(done.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});
});

describe('a production webhook', () => {
	it('offboards each leaver once, in the own tenant, with the steps that are on', async () => {
		const execution = await runInProduction({ parameters: { HideFromGAL: true } });

		expect(execution).toMatchObject({ status: 'success', mode: 'webhook' });
		const bodies = offboardingBodies(stage.cipp);
		expect(bodies).toHaveLength(3);
		for (const { tenant, upn, ticket } of LEAVERS) {
			const own = bodies.filter(({ user }) => user[0]?.value === upn);
			expect(own).toHaveLength(1);
			expect(own[0]).toMatchObject({
				tenantFilter: { value: tenant },
				reference: ticket,
				DisableSignIn: true,
				RevokeSessions: true,
				HideFromGAL: true,
			});
			expect(own[0]).not.toMatchObject({ DeleteUser: true });
		}
		expect(jsonOf(execution, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
	});

	it("schedules in the workflow's time zone, whatever that of the server is", async () => {
		const execution = await runInProduction({
			parameters: { Scheduled: '2031-12-01T17:00:00' },
			workflow: { timezone: 'America/New_York' },
		});
		const time = DateTime.fromISO('2031-12-01T17:00:00', { zone: 'America/New_York' });
		expect(offboardingBodies(stage.cipp).map(({ Scheduled }) => Scheduled?.date)).toEqual([
			time.toSeconds(),
			time.toSeconds(),
			time.toSeconds(),
		]);
		expect(stage.cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(Array(3).fill('Planned'));
		for (const json of jsonOf(execution, 'Done')) {
			expect(json.status).toBe('scheduled');
			expect(DateTime.fromISO(String(json.scheduledTime)).toMillis()).toBe(time.toMillis());
		}
	});

	it('waits for CIPP and reports each step of each user', async () => {
		stage.cipp.failStep({ user: UPNS[1], step: 'RevokeSessions' });
		const execution = await runInProduction({
			parameters: { waitForCompletion: true, waitOptions: { pollInterval: 1 } },
		});
		expect(execution.status).toBe('success');
		const done = jsonOf(execution, 'Done');
		expect(done.map(({ userEmail, status }) => [userEmail, status])).toEqual([
			[UPNS[0], 'completed'],
			[UPNS[1], 'completedWithErrors'],
			[UPNS[2], 'completed'],
		]);
		expect(stage.cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(Array(3).fill('Completed'));
		const details = done[1]?.details as Array<{ step: string; status: string }>;
		expect(details).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ step: 'RevokeSessions', status: 'failure' }),
				expect.objectContaining({ step: 'DisableSignIn', status: 'success' }),
			]),
		);
	});

	it('shows in a preview what it would send, and sends nothing', async () => {
		const execution = await runInProduction({ parameters: { previewOnly: true } });
		expect(queuedUsers(stage.cipp)).toEqual([]);
		expect(stage.cipp.tasks).toEqual([]);
		const done = jsonOf(execution, 'Done');
		expect(done.map(({ status }) => status)).toEqual(['preview', 'preview', 'preview']);
		expect(
			done.map(({ request }) => (request as { user: Array<{ value: string }> }).user[0]?.value),
		).toEqual(UPNS);
	});

	it('sends a refused user to the error output, with the reason and the HR record', async () => {
		stage.cipp.failQueueing({ user: UPNS[1], message: 'The table is full.', thrown: true });
		const execution = await runInProduction({ node: { onError: 'continueErrorOutput' } });

		expect(execution.status).toBe('success');
		expect(jsonOf(execution, 'Done').map(({ userEmail }) => userEmail)).toEqual([UPNS[0], UPNS[2]]);
		const failed = jsonOf(execution, 'Failed');
		expect(failed).toHaveLength(1);
		expect(failed[0]).toMatchObject({
			...LEAVERS[1],
			message: expect.stringContaining('The table is full.') as string,
			error: { httpCode: '403', outcome: 'refused' },
		});
		expect(stage.cipp.tasks.map(({ Name }) => Name)).toHaveLength(2);
	});

	it('checks all users before the first one is sent', async () => {
		const execution = await runInProduction({
			leavers: [...LEAVERS, { tenant: 'contoso.com', upn: 'no address', ticket: 'HR-4' }],
		});
		expect(execution.status).toBe('error');
		expect(execution.error?.message).toMatch(/no address.*\[item 3\]$/);
		expect(queuedUsers(stage.cipp)).toEqual([]);
	});
});

const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 200 };

describe('Retry On Fail', () => {
	it('queues nobody twice when a user is refused at first', async () => {
		stage.cipp.failQueueing({ user: UPNS[1], thrown: true, times: 1 });
		const execution = await runInProduction({ node: retry });

		expect(execution.status).toBe('success');
		expect(jsonOf(execution, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
		expect(queuedUsers(stage.cipp)).toEqual([UPNS[0], UPNS[1], UPNS[1], UPNS[2]]);
		expect(stage.cipp.tasks).toHaveLength(3);
	});

	it('queues nobody twice when the connection breaks after CIPP has accepted', async () => {
		stage.cipp.fault({ endpoint: 'ExecOffboardUser', user: UPNS[2], reset: 'after', times: 1 });
		const execution = await runInProduction({ node: retry });

		expect(execution.status).toBe('success');
		expect(jsonOf(execution, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
		expect(queuedUsers(stage.cipp)).toEqual(UPNS);
		expect(stage.cipp.tasks).toHaveLength(3);
	});

	it('gives up in the end, and says who was queued', async () => {
		stage.cipp.failQueueing({ user: UPNS[1], message: 'The table is full.', thrown: true });
		const execution = await runInProduction({ node: retry });

		expect(execution.status).toBe('error');
		expect(execution.error?.message).toContain('The table is full.');
		expect(execution.error?.description).toContain(`Submitted before`);
		expect(queuedUsers(stage.cipp).filter((upn) => upn === UPNS[0])).toHaveLength(1);
	});
});

describe('the button Retry of a failed execution', () => {
	it('is a new execution, and still queues nobody twice', async () => {
		stage.cipp.failQueueing({ user: UPNS[2], thrown: true, times: 2 });
		const failed = await runInProduction({ node: { ...retry, maxTries: 2 } });
		expect(failed.status).toBe('error');
		expect(queuedUsers(stage.cipp)).toEqual([UPNS[0], UPNS[1], UPNS[2], UPNS[2]]);

		const retried = await stage.api.retry(failed.id);
		expect(retried.status).toBe('success');
		expect(jsonOf(retried, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
		expect(stage.cipp.tasks).toHaveLength(3);
	});
});
