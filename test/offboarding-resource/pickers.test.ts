import { LoadOptionsContext } from 'n8n-core';
import type { INode, INodeListSearchResult, IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { listSearch } from '../../nodes/Cipp/pickers';
import { letProcessEnd } from '../../workbench/letProcessEnd';
import { NodeTypeList } from '../../workbench/n8nEngine';
import { sharedCipp } from '../support/cipp';
import { addCompleted, addOffboarding, addOtherTask, day, lookUps } from './tasks';

const t = sharedCipp();
afterAll(letProcessEnd);

type Search = 'searchOffboardings' | 'searchScheduledItems';

/** Opens the list of a picker in the editor. */
async function search(
	method: Search,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const node: INode = {
		id: 'cipp',
		name: 'CIPP',
		type: 'n8n-nodes-cipp.cipp',
		typeVersion: 1,
		position: [0, 0],
		parameters: { authentication: 'apiKey', resource: 'offboarding', operation: 'get' },
		credentials: { cippApi: { id: '1', name: 'CIPP' } },
	};
	const workflow = new Workflow({
		id: 'w',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: new NodeTypeList({ 'n8n-nodes-cipp.cipp': new Cipp() }),
		settings: { timezone: 'America/New_York' },
	});
	const additionalData = {
		credentialsHelper: t.credentials,
		hooks: undefined,
		currentNodeParameters: node.parameters,
	} as unknown as IWorkflowExecuteAdditionalData;
	const context = new LoadOptionsContext(workflow, node, additionalData, '');
	return await listSearch[method].call(context, filter, paginationToken);
}

const names = ({ results }: INodeListSearchResult): string[] => results.map(({ name }) => name);

describe('the list of offboardings', () => {
	it('shows who, where, how far and when, the latest first', async () => {
		addOffboarding(t.cipp, 'jane@contoso.com', { TaskState: 'Processing' });
		const john = addCompleted(t.cipp, 'john@fabrikam.com', { ScheduledTime: day(5) });
		addCompleted(t.cipp, 'mike@contoso.com', { ScheduledTime: day(3) });
		addOtherTask(t.cipp);

		const found = await search('searchOffboardings');

		expect(names(found)).toEqual([
			'john@fabrikam.com (fabrikam.com): Completed, 2026-01-05 19:00',
			'mike@contoso.com (contoso.com): Completed, 2026-01-03 19:00',
			'jane@contoso.com (contoso.com): Processing, 2026-01-01 19:00',
		]);
		expect(found.results[0]?.value).toBe(john.RowKey);
		expect(lookUps(t.cipp)).toEqual([{ Type: 'Invoke-CIPPOffboardingJob' }]);
	});

	it.each([
		['JANE', ['jane@contoso.com', 'jane@fabrikam.com']],
		['fabrikam', ['jane@fabrikam.com']],
		["o'b", ["o'brien@contoso.com"]],
		['*', []],
	])('searches for %s', async (filter, users) => {
		const all = ['jane@contoso.com', 'jane@fabrikam.com', "o'brien@contoso.com"];
		for (const [place, user] of all.entries()) {
			addCompleted(t.cipp, user, { ScheduledTime: day(9 - place) });
		}
		const found = await search('searchOffboardings', filter);

		// All are planned for the same time, and then come in no order.
		expect(
			names(found)
				.map((name) => name.split(' ')[0])
				.sort(),
		).toEqual([...users].sort());
		expect(lookUps(t.cipp)[0]?.SearchTitle).toBeDefined();
	});

	it('comes in pages', async () => {
		for (let number = 0; number < 120; number++) {
			addCompleted(t.cipp, `user${number}@contoso.com`, { ScheduledTime: day(-number) });
		}
		const first = await search('searchOffboardings');
		const second = await search('searchOffboardings', '', String(first.paginationToken));
		const third = await search('searchOffboardings', '', String(second.paginationToken));
		const all = [first, second, third].flatMap(names);

		expect([first, second, third].map(({ results }) => results.length)).toEqual([50, 50, 20]);
		expect(third.paginationToken).toBeUndefined();
		expect(new Set(all).size).toBe(120);
	});

	it('says what is wrong when CIPP does not give it', async () => {
		t.cipp.access.missingRights = ['CIPP.Scheduler.Read'];
		const failure = await search('searchOffboardings').catch((error: Error) => error);
		t.cipp.access.missingRights = [];

		expect(failure).toBeInstanceOf(Error);
		expect((failure as Error).message).toMatch(
			/CIPP\.Scheduler\.Read.*Give the API client a higher role .*with this right/,
		);
	});
});

describe('the list of scheduled items', () => {
	it('shows tasks of every kind that are not hidden', async () => {
		addCompleted(t.cipp, 'jane@contoso.com', { ScheduledTime: day(9) });
		addOtherTask(t.cipp, { Name: 'Report', Tenant: '', ScheduledTime: day(2) });
		addOtherTask(t.cipp, { Name: 'Alert', Tenant: 'fabrikam.com', ScheduledTime: day(1) });
		addOtherTask(t.cipp, { Name: 'Secret housekeeping', Hidden: true });

		expect(names(await search('searchScheduledItems'))).toEqual([
			'Offboarding: jane@contoso.com (contoso.com): Completed, 2026-01-09 19:00',
			'Report: Planned, 2026-01-02 19:00',
			'Alert (fabrikam.com): Planned, 2026-01-01 19:00',
		]);
		expect(names(await search('searchScheduledItems', 'rep'))).toHaveLength(1);
	});
});
