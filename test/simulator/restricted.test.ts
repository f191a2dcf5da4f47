import { startSimulator, type CustomRole, type ProfileName, type Simulator } from '../../simulator';
import { call, offboarding, type Item, type Reply } from './talk';

let cipp: Simulator;
afterEach(() => cipp.close());

const FABRIKAM = '0f000000-0000-4000-8000-000000000002';
const RIGHTS = [
	...['Identity.User.ReadWrite', 'Identity.Device.ReadWrite', 'Identity.AuditLog.ReadWrite'],
	...['CIPP.Core.ReadWrite', 'CIPP.Scheduler.ReadWrite'],
	...['Exchange.Mailbox.ReadWrite', 'Tenant.Directory.ReadWrite'],
];

/** Starts a CIPP whose client has all rights of ours, limited as the role says. */
async function start(role: Partial<CustomRole>, version: ProfileName = '10.9.0') {
	cipp = await startSimulator({ runMode: 'manual', version });
	cipp.directory.partnerListed = true;
	Object.assign(cipp.access, {
		baseRole: null,
		customRole: { name: 'north', permissions: RIGHTS, ...role },
	});
}

const onlyFabrikam = { allowedTenants: [FABRIKAM] };
const jane = 'jane.doe@fabrikam.com';
const tenantIn = (body: object, tenant: string | undefined) =>
	tenant === undefined ? body : { ...body, tenantFilter: tenant };
const enabled = (user: string) => cipp.directory.findUser(user).accountEnabled;
const NOT_ALLOWED = 'Access to this tenant is not allowed';

test.each<[string | undefined, number, boolean]>([
	['fabrikam.com', 200, true],
	[FABRIKAM, 200, true],
	['fabrikam.onmicrosoft.com', 200, true],
	['FABRIKAM.COM', 200, false],
	['contoso.com', 403, false],
	['CONTOSO.COM', 403, false],
	['contoso.onmicrosoft.com', 200, false],
	['AllTenants', 403, false],
	['unknown.example', 200, false],
	['partner-msp.com', 403, false],
	[undefined, 403, false],
])('a change in %s by a client for fabrikam.com gives %i', async (tenant, status, isDone) => {
	await start(onlyFabrikam);
	const before = JSON.stringify([cipp.directory.tenants, cipp.directory.partner]);
	const body = tenantIn({ ID: jane, Enable: false }, tenant);
	const answer = await call(cipp, 'ExecDisableUser', { body });
	expect([answer.status, enabled(jane)]).toEqual([status, !isDone]);
	expect(JSON.stringify([cipp.directory.tenants, cipp.directory.partner]) === before).toBe(!isDone);
	if (status === 403) expect(answer.text).toBe(NOT_ALLOWED);
	else {
		const text = `Successfully set account enabled state to False for ${jane}`;
		expect(answer.json).toEqual({ Results: text });
	}
});

test.each<[string, Record<string, string>]>([
	['ListUsers', {}],
	['ListUserGroups', { userId: jane }],
	['ListMailboxes', {}],
	['ListDeletedItems', {}],
])('%s gives the forbidden tenant under its initial domain as empty', async (name, query) => {
	await start(onlyFabrikam);
	const ask = (tenantFilter: string) => call(cipp, name, { query: { tenantFilter, ...query } });
	expect((await ask('contoso.com')).text).toBe(NOT_ALLOWED);
	expect((await ask('contoso.onmicrosoft.com')).json).toEqual([]);
	expect((await ask('fabrikam.onmicrosoft.com')).json).not.toEqual([]);
});

describe('what CIPP lets through by mistake', () => {
	test.each(['contoso.onmicrosoft.com', 'partner-msp.onmicrosoft.com'])(
		'an offboarding of %s is queued and really runs',
		async (tenant) => {
			await start(onlyFabrikam);
			const user = tenant.startsWith('contoso')
				? 'jane.doe@contoso.com'
				: 'jane.doe@partner-msp.com';
			const body = offboarding(user, { DisableSignIn: true }, tenant);
			expect((await call(cipp, 'ExecOffboardUser', { body })).status).toBe(200);
			await cipp.clock.advance(5_000);
			expect([cipp.tasks[0]?.TaskState, enabled(user)]).toEqual(['Completed', false]);
			expect((await call(cipp, 'ListScheduledItems')).json).toEqual([]);
		},
	);

	test('the query is checked and the body is queued', async () => {
		await start(onlyFabrikam);
		const body = offboarding('jane.doe@contoso.com', { DisableSignIn: true });
		const query = { tenantFilter: 'fabrikam.com' };
		expect((await call(cipp, 'ExecOffboardUser', { body, query })).status).toBe(200);
		await cipp.clock.advance(5_000);
		expect(enabled('jane.doe@contoso.com')).toBe(false);
	});

	test('Run Now takes any task when an allowed tenant is named', async () => {
		await start(onlyFabrikam);
		const task = cipp.addTask({
			Name: 'Offboarding: jane.doe@contoso.com',
			Command: 'Invoke-CIPPOffboardingJob',
			Tenant: 'contoso.com',
			Parameters: JSON.stringify({
				Username: 'jane.doe@contoso.com',
				options: { DisableSignIn: true },
			}),
		});
		const body = { RowKey: task.RowKey, RunNow: true };
		expect((await call(cipp, 'AddScheduledItem', { body })).text).toBe(NOT_ALLOWED);
		const query = { tenantFilter: 'fabrikam.com' };
		expect((await call(cipp, 'AddScheduledItem', { body, query })).status).toBe(200);
		await cipp.clock.advance(5_000);
		expect(enabled('jane.doe@contoso.com')).toBe(false);
	});

	test("an empty text passes the check and means the partner's own tenant", async () => {
		await start({ allowedTenants: [FABRIKAM] });
		const user = 'jane.doe@partner-msp.com';
		const body = { tenantFilter: '', ID: user, Enable: false };
		expect((await call(cipp, 'ExecDisableUser', { body })).status).toBe(200);
		// The check of the tenant is passed; what the call may see is limited all the same.
		expect(enabled(user)).toBe(true);
	});
});

describe('lists', () => {
	const names = (answer: Reply) =>
		(answer.json as { defaultDomainName: string }[]).map((row) => row.defaultDomainName);

	test.each<[string, Partial<CustomRole>, string[], number]>([
		['by customer id', onlyFabrikam, ['fabrikam.com'], 403],
		[
			'by domain, put in by hand',
			{ allowedTenants: ['fabrikam.com'], storedByDomain: true },
			[],
			403,
		],
		[
			'all but one',
			{ blockedTenants: ['contoso.com'] },
			['fabrikam.com', 'northwind.example', 'partner-msp.com'],
			403,
		],
		['none but blocked ones', { allowedTenants: [], blockedTenants: ['contoso.com'] }, [], 403],
		['the same allowed and blocked', { ...onlyFabrikam, blockedTenants: [FABRIKAM] }, [], 403],
		[
			'none at all',
			{ allowedTenants: [] },
			['contoso.com', 'fabrikam.com', 'northwind.example', 'partner-msp.com'],
			403,
		],
		[
			'every tenant',
			{},
			['contoso.com', 'fabrikam.com', 'northwind.example', 'partner-msp.com'],
			200,
		],
	])('show with a role for tenants %s what it may touch', async (_name, role, listed, status) => {
		await start(role);
		expect(names(await call(cipp, 'ListTenants')).sort()).toEqual(listed);
		const query = { tenantFilter: 'contoso.com' };
		expect((await call(cipp, 'ListUsers', { query })).status).toBe(status);
	});

	test('leave out tasks of others, under the initial domain, for all tenants and for groups', async () => {
		await start(onlyFabrikam);
		const tenants = ['fabrikam.com', FABRIKAM, 'fabrikam.onmicrosoft.com', 'contoso.com'];
		const keys = [...tenants, 'AllTenants', 'a-group', 'unknown.example'].map(
			(Tenant) => cipp.addTask({ Name: Tenant, Command: 'c', Tenant, Parameters: '{}' }).RowKey,
		);
		const shown = (await call(cipp, 'ListScheduledItems')).json as Item[];
		expect(shown.map((row) => row.Name).sort()).toEqual([FABRIKAM, 'fabrikam.com']);
		for (const [place, Id] of keys.entries()) {
			const rows = (await call(cipp, 'ListScheduledItems', { query: { Id } })).json;
			expect(rows).toHaveLength(place < 2 ? 1 : 0);
		}
	});

	test.each([
		['10.9.0', 403, 403],
		['10.8.2', 200, 200],
	] as const)('of %s give single tasks of others with %i', async (version, details, removed) => {
		await start(onlyFabrikam, version);
		const details1 = (RowKey: string) =>
			call(cipp, 'ListScheduledItemDetails', { query: { RowKey } });
		const add = (Tenant: string) =>
			cipp.addTask({ Name: Tenant, Command: 'c', Tenant, Parameters: '{}' }).RowKey;
		const own = [add('fabrikam.com'), add('fabrikam.onmicrosoft.com'), add(FABRIKAM)];
		for (const key of own) expect((await details1(key)).status).toBe(200);
		const foreign = add('contoso.com');
		const shown = await details1(foreign);
		expect(shown.status).toBe(details);
		const text = 'Access to this scheduled task is not allowed';
		if (details === 403) expect(shown.text).toBe(text);
		const gone = await call(cipp, 'RemoveScheduledItem', { body: { id: foreign } });
		expect([gone.status, gone.json]).toEqual([
			removed,
			{ Results: removed === 403 ? text : 'Task removed successfully.' },
		]);
		expect(cipp.tasks.some(({ RowKey }) => RowKey === foreign)).toBe(removed === 403);
	});
});

test('names the right before the block, and the endpoint as it was called', async () => {
	await start({ blockedEndpoints: ['ListScheduledItems', 'ExecDisableUser'] });
	const no = 'Access to this CIPP API endpoint is not allowed, ';
	expect((await call(cipp, 'listscheduleditems')).text).toBe(
		`${no}the custom role 'north' has blocked this endpoint: listscheduleditems`,
	);
	if (cipp.access.customRole) cipp.access.customRole.permissions = ['CIPP.Core.Read'];
	expect((await call(cipp, 'ExecDisableUser', { body: {} })).text).toBe(
		`${no}you do not have the required permission: Identity.User.ReadWrite`,
	);
});
