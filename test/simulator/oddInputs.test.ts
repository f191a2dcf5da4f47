import { startSimulator, type Simulator } from '../../simulator';
import { call, items, offboarding } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
});
afterEach(() => cipp.close());

const jane = 'jane.doe@contoso.com';
const post = (body: unknown) => call(cipp, 'ExecOffboardUser', { body });
const base = { tenantFilter: 'contoso.com', user: [jane] };
const NO_ACTION =
	'No offboarding actions were selected. Enable at least one action (e.g. RemoveLicenses, DisableSignIn, RevokeSessions) before submitting.';
const NO_USER =
	"'user' did not resolve to any usable userPrincipalName. Each entry must be a UPN string or an object with a non-empty 'value' property.";
const NO_TENANT =
	"'tenantFilter' is required and must resolve to a tenant domain (a string, or an object with a non-empty 'value' property).";

test.each(['null', '[]', '   '])('takes the body %p for none', async (rawBody) => {
	const answer = await call(cipp, 'ExecOffboardUser', { rawBody, method: 'POST' });
	expect([answer.status, answer.text]).toEqual([
		500,
		"Cannot bind argument to parameter 'Body' because it is null.",
	]);
});

test.each<[string, object, string]>([
	['lists in lists', { ...base, RevokeSessions: [[true]] }, NO_ACTION],
	['an empty object as reply', { ...base, OOO: {} }, NO_ACTION],
	['an empty object as target', { ...base, forward: {} }, NO_ACTION],
	['an empty object as tenant', { ...base, tenantFilter: {}, DisableSignIn: true }, NO_TENANT],
	[
		'a moment as user',
		{ ...base, user: ['2026-07-25T17:20:00.123+02:00'], DisableSignIn: true },
		NO_USER,
	],
])('refuses %s', async (_name, body, text) => {
	const answer = await post(body);
	expect([answer.status, answer.json]).toEqual([400, { Results: [text] }]);
	expect(cipp.tasks).toEqual([]);
});

test.each([
	['10.8.2', 'AccessSendAs', [{ value: 'manager@contoso.com' }], 400],
	['10.9.0', 'AccessSendAs', [{ value: 'manager@contoso.com' }], 200],
	['10.9.0', 'AccessSendOnBehalf', [{ value: 'manager@contoso.com' }], 200],
	['newer', 'AccessSendOnBehalf', [{ value: 'manager@contoso.com' }], 200],
	['10.8.2', 'OOO', '<p></p>', 200],
	['10.9.0', 'OOO', '<p> <br>&nbsp;</p>', 400],
	['newer', 'OOO', '<p></p>', 400],
] as const)('%s takes %s %p alone with %i', async (version, option, value, status) => {
	await cipp.close();
	cipp = await startSimulator({ runMode: 'manual', version });
	expect((await post({ ...base, [option]: value })).status).toBe(status);
});

test('leaves out an empty reply since 10.9.0, and sets it before', async () => {
	for (const [version, state] of [
		['10.8.2', 'Enabled'],
		['10.9.0', 'Disabled'],
	] as const) {
		const own = await startSimulator({ runMode: 'manual', version });
		const body = offboarding(jane, { RevokeSessions: true, OOO: '<p></p>' });
		await call(own, 'ExecOffboardUser', { body });
		await own.clock.advance(5_000);
		expect(own.directory.findUser(jane).mailbox?.autoReply.state).toBe(state);
		await own.close();
	}
});

test('joins the objects of a list, and the entries of a tenant', async () => {
	const users = ['a1@contoso.com', 'a2@contoso.com'];
	await post(users.map((user) => ({ ...base, user: [user], DisableSignIn: true })));
	expect(cipp.tasks.map(({ Name, Tenant }) => [Name, Tenant])).toEqual(
		users.map((user) => [`Offboarding: ${user}`, 'contoso.com contoso.com']),
	);
	cipp.reset();
	await post({ ...base, tenantFilter: ['contoso.com', 'fabrikam.com'], DisableSignIn: true });
	await cipp.clock.advance(5_000);
	expect(cipp.tasks[0]).toMatchObject({
		Tenant: 'contoso.com fabrikam.com',
		TaskState: 'Completed',
	});
	expect(cipp.directory.findUser(jane).accountEnabled).toBe(true);
});

test('stores own members as PowerShell gives them back', async () => {
	const deep = { a: { b: { c: { d: { e: { f: { g: { h: { i: { j: { k: 1 } } } } } } } } } } };
	await post({
		...base,
		DisableSignIn: true,
		own: '2026-07-25T17:20:00.123+02:00',
		utc: '2026-07-25T17:20:00Z',
		deep,
		PostExecution: [{ value: 'Webhook' }, { value: 'Email' }, { value: 'PSA' }],
	});
	const [row] = await items(cipp);
	expect(row?.PostExecution).toBe('Webhook,Email,PSA');
	expect(row?.Parameters.options).toMatchObject({
		own: '2026-07-25T15:20:00.123+00:00',
		utc: '2026-07-25T17:20:00Z',
		deep: { a: { b: { c: { d: { e: { f: { g: { h: { i: '@{j=}' } } } } } } } } },
	});
});

test('refuses a member named Key without a row, and the year 10000 with one', async () => {
	const key = await post({ ...base, DisableSignIn: true, Key: 1 });
	expect([key.status, key.json]).toEqual([
		403,
		{
			Results: [
				"Error - Could not add task: Method invocation failed because [Selected.System.Management.Automation.PSCustomObject] does not contain a method named 'GetEnumerator'.",
			],
		},
	]);
	expect(cipp.tasks).toEqual([]);
	const Scheduled = { enabled: true, date: 253402300800 };
	const late = await post({ ...base, DisableSignIn: true, Scheduled });
	expect([late.status, late.json]).toEqual([
		403,
		{
			Results: [
				`Error - Could not add task: Exception calling "op_Addition" with "2" argument(s): "The added or subtracted value results in an un-representable DateTime. (Parameter 't')"`,
			],
		},
	]);
	expect(cipp.tasks).toHaveLength(1);
});

test.each([["a/b'c"], ['a#b'], [['a']], [null]])(
	'tells since 10.9.0 that %p is no key',
	async (id) => {
		const newer = await startSimulator({ runMode: 'manual', version: '10.9.0' });
		for (const [own, status] of [
			[cipp, 200],
			[newer, 400],
		] as const) {
			const answer = await call(own, 'RemoveScheduledItem', { body: { id } });
			expect([answer.status, answer.json]).toEqual([
				status,
				{ Results: 'Task removed successfully.' },
			]);
		}
		await newer.close();
	},
);

describe('ListScheduledItems', () => {
	const names = async (query: Record<string, string>) =>
		(await items(cipp, query)).map(({ Name }) => Name).sort();
	const add = (Name: string, Tenant: string, more = {}) =>
		cipp.addTask({ Name, Tenant, Command: 'c', Parameters: '{}', ...more });

	test('finds rows by the names of a tenant as storage compares them', async () => {
		add('domain', 'contoso.com');
		add('id', '0f000000-0000-4000-8000-000000000001');
		add('upper', 'CONTOSO.COM');
		add('initial', 'contoso.onmicrosoft.com');
		add('other', 'fabrikam.com');
		for (const tenantFilter of [
			'contoso.com',
			'contoso.onmicrosoft.com',
			'0f000000-0000-4000-8000-000000000001',
		]) {
			expect(await names({ tenantFilter })).toEqual(['domain', 'id']);
		}
		expect(await names({ tenantFilter: 'CONTOSO.COM' })).toEqual(['upper']);
		expect(await names({ tenantFilter: 'CONTOSO.onmicrosoft.com' })).toEqual([]);
		expect(await names({ tenantFilter: 'alltenants' })).toHaveLength(5);
		cipp.directory.exclude('contoso.com');
		expect(await names({ tenantFilter: 'contoso.com' })).toEqual(['domain']);
		expect(await names({ tenantFilter: '0f000000-0000-4000-8000-000000000001' })).toEqual(['id']);
	});

	test('searches titles with the wildcards of PowerShell', async () => {
		for (const name of ['Offboarding: a1', 'Offboarding: a2', 'Vacation (x.y)']) {
			add(name, 'contoso.com');
		}
		expect(await names({ SearchTitle: '*a[1-1]' })).toEqual(['Offboarding: a1']);
		expect(await names({ SearchTitle: 'OFF*a?' })).toEqual(['Offboarding: a1', 'Offboarding: a2']);
		expect(await names({ SearchTitle: '*(x.y)' })).toEqual(['Vacation (x.y)']);
		const none = { SearchTitle: '*[*', tenantFilter: 'fabrikam.com' };
		expect(await names(none)).toEqual([]);
		const wrong = await call(cipp, 'ListScheduledItems', { query: { SearchTitle: '*[*' } });
		expect([wrong.status, wrong.text]).toEqual([
			500,
			'The specified wildcard character pattern is not valid: *[*',
		]);
	});

	test('reads no title beside an id, and no object as a filter', async () => {
		const { RowKey } = add('one', 'contoso.com');
		expect(await names({ Id: RowKey, SearchTitle: 'zzz', Type: 'x', ShowHidden: 'true' })).toEqual([
			'one',
		]);
		for (const name of ['tenantFilter', 'Id']) {
			const value = name === 'Id' ? RowKey : 'contoso.com';
			const answer = await call(cipp, 'ListScheduledItems', { body: { [name]: { value } } });
			expect(answer.json).toEqual([]);
		}
	});

	test('gives rows with the same time in an order that is not that of adding', async () => {
		const added = Array.from({ length: 12 }, (_, place) => add(`t${place}`, 'contoso.com').Name);
		const listed = (await items(cipp)).map(({ Name }) => Name);
		expect(listed).not.toEqual(added);
		expect(listed).not.toEqual([...added].reverse());
		expect([...listed].sort()).toEqual([...added].sort());
		const again = await startSimulator({ runMode: 'manual', startAt: '2026-08-08T10:07:00Z' });
		for (const Name of added) again.addTask({ Name, Tenant: 't', Command: 'c', Parameters: '{}' });
		expect((await items(again)).map(({ Name }) => Name)).toEqual(listed);
		await again.close();
	});

	test('sorts a time that is no date as a text among the dates', async () => {
		add('august', 'contoso.com', { ScheduledTime: '1786184000' });
		add('milliseconds', 'contoso.com', { ScheduledTime: '922337203686' });
		add('december', 'contoso.com', { ScheduledTime: '1796184000' });
		const rows = await items(cipp);
		expect(rows.map(({ Name }) => Name)).toEqual(['milliseconds', 'december', 'august']);
	});
});
