import type { IDataObject } from 'n8n-workflow';

import { ALL_EVENTS, A_RUN, TriggerTest } from './support';

const USERS = ['jane.doe@contoso.com', 'john.smith@fabrikam.com', 'mike@northwind.example'];
const [JANE = '', JOHN = '', MIKE = ''] = USERS;

let trigger: TriggerTest;
const begin = async (...parameters: Parameters<typeof TriggerTest.start>) => {
	trigger = await TriggerTest.start(...parameters);
	await trigger.poll();
};
afterEach(async () => await trigger.close());

const itemOf = (items: IDataObject[], user: string, event: string) =>
	items.find((item) => item.userEmail === user && item.event === event);

/** Results that do not fit into the row of a task. */
const LONG = ['Successfully revoked sessions for x', ...Array<string>(700).fill('y'.repeat(100))];

describe('an item', () => {
	it('holds what an offboarding that was waited for has', async () => {
		await begin();
		trigger.t.cipp.failStep({ user: JANE, step: 'DisableSignIn', message: 'Forbidden' });
		await trigger.offboard(JANE, {
			RevokeSessions: true,
			DisableSignIn: true,
			RemoveLicenses: true,
			reference: 'HR-4711',
			clientRequestId: 'marker-1',
		});
		await trigger.advance(A_RUN);
		const items = await trigger.poll();
		const [row] = trigger.t.cipp.tasks;

		const identity = {
			taskId: row?.RowKey,
			userEmail: JANE,
			tenantDomain: 'contoso.com',
			correlationId: 'marker-1',
			reference: 'HR-4711',
			steps: ['RevokeSessions', 'DisableSignIn', 'RemoveLicenses'],
			taskState: 'Completed',
			scheduledTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) as string,
			executedTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) as string,
			warnings: [],
		};
		expect(items[0]).toEqual({
			event: 'started',
			status: 'running',
			details: [
				{
					step: null,
					status: 'info',
					message: expect.stringMatching(/^CIPP has started/) as string,
				},
			],
			...identity,
			needsAttention: null,
			unconfirmedSteps: null,
			pendingSteps: null,
		});
		expect(items[1]).toEqual({
			event: 'completedWithErrors',
			status: 'completedWithErrors',
			details: expect.arrayContaining([
				expect.objectContaining({ step: 'RevokeSessions', status: 'success' }),
				expect.objectContaining({ step: 'DisableSignIn', status: 'failure' }),
				expect.objectContaining({ step: 'RemoveLicenses', status: 'pending' }),
			]) as unknown[],
			...identity,
			needsAttention: true,
			unconfirmedSteps: ['DisableSignIn'],
			pendingSteps: ['RemoveLicenses'],
		});
	});

	it('of a job that could not start holds the reason', async () => {
		await begin({ events: ['failed'] });
		for (const user of [JANE, 'nobody@contoso.com', MIKE]) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		const items = await trigger.poll();
		expect(items).toMatchObject([
			{
				event: 'failed',
				status: 'failed',
				userEmail: 'nobody@contoso.com',
				details: [{ step: null, status: 'failure' }],
				unconfirmedSteps: ['RevokeSessions'],
			},
		]);
		expect(JSON.stringify(items)).not.toMatch(/StackTrace|RawError/);
	});
});

describe('results that are too long for the row', () => {
	it('are fetched', async () => {
		await begin({ events: ALL_EVENTS });
		trigger.t.cipp.failJob({ user: JOHN, resultLines: LONG });
		for (const user of USERS) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		const item = itemOf(await trigger.poll(), JOHN, 'completed');
		expect(item?.details).toHaveLength(701);
		expect(trigger.t.cipp.requestsTo('ListScheduledItemDetails')).toHaveLength(1);
	});

	it('are not fetched when nobody asked for them', async () => {
		await begin({ events: ['failed', 'started'] });
		trigger.t.cipp.failJob({ user: JOHN, resultLines: LONG });
		for (const user of USERS) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toHaveLength(3);
		expect(trigger.t.cipp.requestsTo('ListScheduledItemDetails')).toEqual([]);
	});
});

describe('a tenant', () => {
	it.each([
		['a domain', 'fabrikam.com'],
		['an entry of the list', { __rl: true, mode: 'list', value: 'fabrikam.com' }],
		['a customer ID', { __rl: true, mode: 'id', value: '0f000000-0000-4000-8000-000000000002' }],
	])('given as %s limits what is reported', async (_form, tenantDomain) => {
		await begin({ tenantDomain });
		for (const user of USERS) await trigger.offboard(user);
		await trigger.advance(A_RUN);
		expect(await trigger.news()).toEqual([`${JOHN} started`, `${JOHN} completed`]);
		for (const { query } of trigger.t.cipp.requestsTo('ListScheduledItems')) {
			expect(query.tenantFilter).toMatch(/^fabrikam\.com$|^0f0/);
		}
	});

	it.each([['', 'AllTenants', { __rl: true, mode: 'list', value: '' }]].flat())(
		'left open (%j) means all that the API client may see',
		async (tenantDomain) => {
			await begin({ tenantDomain }, { access: { baseRole: 'editor' } });
			for (const user of USERS) await trigger.offboard(user);
			await trigger.advance(A_RUN);
			expect(await trigger.news()).toHaveLength(6);
			for (const { query } of trigger.t.cipp.requestsTo('ListScheduledItems')) {
				expect(query).toEqual({ Type: 'Invoke-CIPPOffboardingJob' });
			}
		},
	);

	it('is told apart also by a CIPP that ignores the filter', async () => {
		await begin({ tenantDomain: 'fabrikam.com' }, { version: '10.2.3' });
		for (const [place, user] of USERS.entries()) {
			const tenant = user.split('@')[1] ?? '';
			trigger.t.cipp.addTask({
				Name: `Offboarding: ${user}`,
				Command: 'Invoke-CIPPOffboardingJob',
				Tenant: tenant,
				Parameters: JSON.stringify({ Username: user, options: { RevokeSessions: true } }),
				TaskState: 'Completed',
				ExecutedTime: String(trigger.t.cipp.clock.seconds() + place),
				Results: `{"Results":"Successfully revoked sessions for ${user}"}`,
			});
		}
		expect(await trigger.news()).toEqual([`${JOHN} started`, `${JOHN} completed`]);
	});
});

describe('tasks that offboard nobody', () => {
	it('are left alone', async () => {
		await begin();
		await trigger.offboard(JANE, { RemoveLicenses: true });
		trigger.t.cipp.addTask({
			Name: 'Offboarding: a report about it',
			Command: 'Send-CIPPReport',
			Tenant: 'contoso.com',
			Parameters: '{}',
			TaskState: 'Completed',
			ExecutedTime: String(trigger.t.cipp.clock.seconds()),
		});
		await trigger.advance(3_600_000);
		expect(trigger.t.cipp.tasks.map(({ Command }) => Command).sort()).toEqual([
			'Invoke-CIPPOffboardingJob',
			'Remove-CIPPLicense',
			'Send-CIPPReport',
		]);
		expect(await trigger.news()).toEqual([`${JANE} started`, `${JANE} completed`]);
	});
});

it('tasks of other commands are told apart also by a CIPP that ignores the filter', async () => {
	await begin();
	const row = (RowKey: string, Command: string, Name: string) => ({
		RowKey,
		Command,
		Name,
		TaskState: 'Completed',
		ScheduledTime: '2026-08-08T10:02:00Z',
		ExecutedTime: '2026-08-08T10:03:00Z',
		Parameters: { options: { RevokeSessions: true } },
		Results: '{"Results":"Successfully revoked sessions"}',
	});
	trigger.t.cipp.fault({
		endpoint: 'ListScheduledItems',
		json: [
			row('a', 'Invoke-CIPPOffboardingJob', `Offboarding: ${JANE}`),
			null,
			row('b', 'Remove-CIPPLicense', `Remove License: ${JOHN}`),
			row('c', 'Send-CIPPReport', `Offboarding: ${MIKE}`),
		],
	});
	expect(await trigger.news()).toEqual([`${JANE} started`, `${JANE} completed`]);
});

describe('new passwords', () => {
	async function resetAll(): Promise<IDataObject[]> {
		for (const user of USERS)
			await trigger.offboard(user, { ResetPass: true, RevokeSessions: true });
		await trigger.advance(A_RUN);
		const items = await trigger.poll();
		expect(items).toHaveLength(6);
		expect(trigger.t.cipp.secrets).toHaveLength(3);
		return items;
	}

	it.each([false, true])('are nowhere to be found (as links: %s)', async (passwordPusher) => {
		await begin({}, { passwordPusher });
		const items = await resetAll();
		trigger.restart();
		const manual = await trigger.poll({ mode: 'manual' });
		const all = JSON.stringify([items, manual, trigger.staticData]);
		for (const { secret, password } of trigger.t.cipp.secrets) {
			expect(all).not.toContain(JSON.stringify(secret).slice(1, -1));
			expect(all).not.toContain(JSON.stringify(password).slice(1, -1));
		}
		expect(itemOf(items, JANE, 'completed')).not.toHaveProperty('newPassword');
	});

	it('are in a field of their own when they are wanted, and only there', async () => {
		await begin({ options: { returnNewPassword: true } });
		const items = await resetAll();
		for (const { user, secret } of trigger.t.cipp.secrets) {
			const { newPassword, ...others } = itemOf(items, user, 'completed') ?? {};
			expect(newPassword).toBe(secret);
			expect(JSON.stringify(others)).not.toContain(JSON.stringify(secret).slice(1, -1));
			expect(itemOf(items, user, 'started')).not.toHaveProperty('newPassword');
		}
		for (const { secret } of trigger.t.cipp.secrets) {
			expect(JSON.stringify(trigger.staticData)).not.toContain(JSON.stringify(secret).slice(1, -1));
		}
	});
});
