import { setTimeout as sleep } from 'node:timers/promises';

import { itemsOf } from '../n8n/n8nApi';
import { until } from '../process/until';
import { draftWorkflow } from '../workflows/draft';
import { cippTrigger, end } from '../workflows/nodes';
import { LEAVERS, UPNS } from './support/leavers';
import { EVERY_3_S } from './support/soon';
import { setStage, type Stage } from './support/stage';
import { offboardInWizard } from './support/wizard';

const SEVERAL_POLLS_MS = 10_000;

let stage: Stage;
let workflowId: string;

beforeAll(async () => {
	stage = await setStage();
	const { api, cipp, credential } = stage;
	await offboardInWizard(cipp, 'contoso.com', 'manager@contoso.com');
	await until('the earlier offboarding to end', () =>
		cipp.tasks.every(({ TaskState }) => TaskState === 'Completed'),
	);
	workflowId = await api.createWorkflow(
		draftWorkflow(
			'Finished offboardings',
			[cippTrigger(credential, EVERY_3_S), end('Done')],
			[['CIPP Trigger', 'Done']],
		),
	);
	await api.activate(workflowId);
});

afterAll(async () => {
	await stage?.clear();
});

/** The users for whom the workflow was started, one entry per item, sorted. */
async function reported(): Promise<string[]> {
	const list = await stage.api.executions(workflowId);
	const executions = await Promise.all(list.map(async ({ id }) => await stage.api.execution(id)));
	return executions
		.flatMap((execution) => itemsOf(execution, 'Done'))
		.map(({ json }) => String(json.userEmail))
		.sort();
}

async function waitForReports(users: string[]): Promise<void> {
	await until('the reports', async () => (await reported()).length >= users.length);
	await sleep(SEVERAL_POLLS_MS);
	expect(await reported()).toEqual([...users].sort());
}

describe('the active CIPP Trigger', () => {
	it('starts the workflow once for each offboarding that ends, and not for earlier ones', async () => {
		for (const { tenant, upn } of LEAVERS) await offboardInWizard(stage.cipp, tenant, upn);
		await waitForReports(UPNS);

		const [first] = await stage.api.finishedExecutions(workflowId, 1);
		expect(first).toMatchObject({ status: 'success', mode: 'trigger' });
		const [item] = first ? itemsOf(first, 'Done') : [];
		expect(item?.json).toMatchObject({ event: 'completed', status: 'completed' });
	});

	it('goes on after a restart of n8n where it was, with what happened in between', async () => {
		await stage.n8n.stop();
		await offboardInWizard(stage.cipp, 'contoso.com', 'jane.doe@contoso.com');
		await until('the offboarding to end', () =>
			stage.cipp.tasks.every(({ TaskState }) => TaskState === 'Completed'),
		);
		await stage.n8n.start();
		await waitForReports([...UPNS, 'jane.doe@contoso.com']);
	});

	it('forgets nothing when n8n dies, and reports nothing twice', async () => {
		await stage.n8n.kill();
		await offboardInWizard(stage.cipp, 'fabrikam.com', 'john.smith@fabrikam.com');
		await until('the offboarding to end', () =>
			stage.cipp.tasks.every(({ TaskState }) => TaskState === 'Completed'),
		);
		await stage.n8n.start();
		const reportedBefore = [...UPNS, 'jane.doe@contoso.com', 'john.smith@fabrikam.com'];
		await waitForReports(reportedBefore);

		await offboardInWizard(stage.cipp, 'northwind.example', 'mike@northwind.example');
		await waitForReports([...reportedBefore, 'mike@northwind.example']);
	});
});
