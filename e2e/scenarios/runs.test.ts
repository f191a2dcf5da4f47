import { DateTime } from 'luxon';
import type { IDataObject, INode, INodeParameters, IWorkflowSettings } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';

import { itemsOf, type StoredExecution } from '../n8n/n8nApi';
import { until } from '../process/until';
import { draftWorkflow, type NodeDraft, type Wire, type WorkflowDraft } from '../workflows/draft';
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

interface Run {
	parameters?: INodeParameters;
	/** Settings of the CIPP node, such as `onError`. */
	node?: Partial<INode>;
	workflow?: IWorkflowSettings;
	leavers?: IDataObject[];
}

/** Source of leavers > CIPP > Done, with the error output to Failed. */
function draftOf(run: Run, sources: NodeDraft[], wires: Wire[]): WorkflowDraft {
	const hasErrorOutput = run.node?.onError === 'continueErrorOutput';
	return draftWorkflow(
		'Leavers',
		[
			...sources,
			offboard(stage.credential, { ...FROM_ITEM, ...run.parameters }, run.node),
			end('Done'),
			end('Failed'),
		],
		[
			...wires,
			['Leavers', 'Offboard'],
			['Offboard', 'Done'],
			...(hasErrorOutput ? [['Offboard:1', 'Failed'] satisfies Wire] : []),
		],
		run.workflow,
	);
}

/** Publishes a workflow whose leavers come through a webhook, and calls it once. */
async function runInProduction(run: Run): Promise<StoredExecution> {
	const path = randomUUID();
	const draft = draftOf(run, [webhook(path), SPLIT_LEAVERS], [['Webhook', 'Leavers']]);
	return await callOnce(stage, path, draft, { leavers: run.leavers ?? LEAVERS });
}

/** Imports a workflow with n8n's command line and executes it there. */
async function runOnCommandLine(run: Run): Promise<StoredExecution> {
	const { n8n, api } = stage;
	const id = randomUUID().replace(/-/g, '').slice(0, 16);
	const leavers = items('Leavers', run.leavers ?? LEAVERS);
	const draft = draftOf(run, [MANUAL_START, leavers], [['Start', 'Leavers']]);
	const file = n8n.write('workflow.json', { id, ...draft });
	expect(await n8n.command('import:workflow', `--input=${file}`)).toMatchObject({ code: 0 });

	const { code, output } = await n8n.command('execute', `--id=${id}`);
	const [execution] = await api.finishedExecutions(id, 1);
	if (!execution) throw new Error(`There is no execution:\n${output}`);
	expect(output.includes('Execution was successful')).toBe(execution.status === 'success');
	expect(code === 0).toBe(execution.status === 'success');
	return execution;
}

const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 200 };

const jsonOf = (execution: StoredExecution, node: string) =>
	itemsOf(execution, node).map(({ json }) => json);

describe.each([
	['the command line', runOnCommandLine, 'cli'],
	['a production webhook', runInProduction, 'webhook'],
])('%s', (_name, runOnce, mode) => {
	it('offboards each leaver once, in the own tenant, with the steps that are on', async () => {
		const execution = await runOnce({ parameters: { HideFromGAL: true } });

		expect(execution).toMatchObject({ status: 'success', mode });
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
		const taskOf = (upn: string) => stage.cipp.tasks.find(({ Name }) => Name.includes(upn))?.RowKey;
		const done = itemsOf(execution, 'Done');
		expect(done.map(({ json }) => [json.userEmail, json.status, json.taskId])).toEqual(
			UPNS.map((upn) => [upn, 'queued', taskOf(upn)]),
		);
		expect(done.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	it("schedules in the workflow's time zone, which is neither n8n's nor the server's", async () => {
		const execution = await runOnce({
			parameters: { Scheduled: '2031-12-01T17:00:00' },
			workflow: { timezone: 'Asia/Kolkata' },
		});
		const time = DateTime.fromISO('2031-12-01T17:00:00+05:30');
		expect(offboardingBodies(stage.cipp).map(({ Scheduled }) => Scheduled?.date)).toEqual(
			Array(3).fill(time.toSeconds()),
		);
		expect(stage.cipp.tasks.map(({ TaskState }) => TaskState)).toEqual(Array(3).fill('Planned'));
		const done = jsonOf(execution, 'Done').map(({ status, scheduledTime }) => [
			status,
			DateTime.fromISO(String(scheduledTime)).toMillis(),
		]);
		expect(done).toEqual(Array(3).fill(['scheduled', time.toMillis()]));
	});

	it('waits for CIPP and reports each step of each user', async () => {
		stage.cipp.failStep({ user: UPNS[1], step: 'RevokeSessions' });
		const execution = await runOnce({
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
		const execution = await runOnce({ parameters: { previewOnly: true } });
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
		const execution = await runOnce({ node: { onError: 'continueErrorOutput' } });

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
		const execution = await runOnce({
			leavers: [...LEAVERS, { tenant: 'contoso.com', upn: 'no address', ticket: 'HR-4' }],
		});
		expect(execution.status).toBe('error');
		expect(execution.error?.message).toMatch(/no address.*\[item 3\]$/);
		expect(queuedUsers(stage.cipp)).toEqual([]);
	});

	it('queues nobody twice when Retry On Fail meets a user who is refused at first', async () => {
		stage.cipp.failQueueing({ user: UPNS[1], thrown: true, times: 1 });
		const execution = await runOnce({ node: retry });

		expect(execution.status).toBe('success');
		expect(jsonOf(execution, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
		expect(queuedUsers(stage.cipp)).toEqual([UPNS[0], UPNS[1], UPNS[1], UPNS[2]]);
		expect(stage.cipp.tasks).toHaveLength(3);
	});

	it('queues nobody twice when Retry On Fail meets a connection that breaks after CIPP has accepted', async () => {
		stage.cipp.fault({ endpoint: 'ExecOffboardUser', user: UPNS[2], reset: 'after', times: 1 });
		const execution = await runOnce({ node: retry });

		expect(execution.status).toBe('success');
		expect(jsonOf(execution, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
		expect(queuedUsers(stage.cipp)).toEqual(UPNS);
		expect(stage.cipp.tasks).toHaveLength(3);
	});

	it('gives up in the end when Retry On Fail does not help, and says who was queued', async () => {
		stage.cipp.failQueueing({ user: UPNS[1], message: 'The table is full.', thrown: true });
		const execution = await runOnce({ node: retry });

		expect(execution.status).toBe('error');
		expect(execution.error?.message).toContain('The table is full.');
		expect(execution.error?.description).toContain(`Submitted before`);
		expect(queuedUsers(stage.cipp).filter((upn) => upn === UPNS[0])).toHaveLength(1);
	});
});

describe('the button Retry of a failed execution', () => {
	// The offboardings have ended by then: only what the node has remembered tells of them.
	it.each([
		['with Retry On Fail', { ...retry, maxTries: 2 }, 2],
		['without Retry On Fail', {}, 1],
	])('sends nobody again who was queued before (%s)', async (_name, node, tries) => {
		stage.cipp.failQueueing({ user: UPNS[2], thrown: true, times: tries });
		const failed = await runInProduction({ node });
		expect(failed.status).toBe('error');
		const before = [UPNS[0], UPNS[1], ...Array<unknown>(tries).fill(UPNS[2])];
		expect(queuedUsers(stage.cipp)).toEqual(before);
		await until('the offboardings to end', () =>
			stage.cipp.tasks.every(({ TaskState }) => TaskState === 'Completed'),
		);

		const retried = await stage.api.retry(failed.id);
		expect(retried.status).toBe('success');
		expect(retried.id).not.toBe(failed.id);
		expect(queuedUsers(stage.cipp)).toEqual([...before, UPNS[2]]);
		expect(jsonOf(retried, 'Done').map(({ userEmail }) => userEmail)).toEqual(UPNS);
		expect(stage.cipp.tasks).toHaveLength(3);
	});
});
