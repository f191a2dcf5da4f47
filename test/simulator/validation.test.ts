import { startSimulator, type Simulator } from '../../simulator';
import { call, offboarding } from './talk';

const TENANT =
	"'tenantFilter' is required and must resolve to a tenant domain (a string, or an object with a non-empty 'value' property).";
const USERS =
	"'user' is required and must be a non-empty array of users (objects with a 'value' property, or userPrincipalName strings).";
const UNUSABLE =
	"'user' did not resolve to any usable userPrincipalName. Each entry must be a UPN string or an object with a non-empty 'value' property.";
const DATE = "'Scheduled.enabled' is true but 'Scheduled.date' is not a valid Unix timestamp.";
const ACTIONS =
	'No offboarding actions were selected. Enable at least one action (e.g. RemoveLicenses, DisableSignIn, RevokeSessions) before submitting.';

const jane = 'jane.doe@contoso.com';
const good = offboarding(jane);

let cipp: Simulator;
beforeAll(async () => {
	cipp = await startSimulator({ runMode: 'manual' });
});
afterAll(() => cipp.close());

test.each<[string, unknown, string[]]>([
	['an empty object', {}, [TENANT, USERS, ACTIONS]],
	['no tenant', { ...good, tenantFilter: undefined }, [TENANT]],
	['a blank tenant', { ...good, tenantFilter: { value: '  ' } }, [TENANT]],
	['no user', { ...good, user: [] }, [USERS]],
	['an empty text as user', { ...good, user: '' }, [USERS]],
	['users without a value', { ...good, user: [{ label: jane }, { value: 7 }] }, [UNUSABLE]],
	[
		'object ids',
		{ ...good, user: [{ value: 'abc' }, { value: jane }, 'def'] },
		["These user values do not look like userPrincipalNames (missing '@'): abc, def."],
	],
	['a schedule without date', { ...good, Scheduled: { enabled: true } }, [DATE]],
	['an ISO date', { ...good, Scheduled: { enabled: true, date: '2026-08-08' } }, [DATE]],
	['a decimal date', { ...good, Scheduled: { enabled: true, date: 1786.5 } }, [DATE]],
	['a zero date', { ...good, Scheduled: { enabled: 'false', date: 0 } }, [DATE]],
	['no action', offboarding(jane, {}), [ACTIONS]],
	[
		'only words for false',
		offboarding(jane, { DisableSignIn: 'yes', ResetPass: 'false' }),
		[ACTIONS],
	],
	[
		'only KeepCopy and a reference',
		offboarding(jane, { KeepCopy: true, reference: 'x' }),
		[ACTIONS],
	],
	[
		'blank texts and empty lists',
		offboarding(jane, { OOO: ' ', forward: '', AccessAutomap: [] }),
		[ACTIONS],
	],
	[
		'only rights the version does not know',
		offboarding(jane, { AccessSendAs: [{ value: jane }] }),
		[ACTIONS],
	],
])('refuses %s with all problems at once and queues nothing', async (_name, body, problems) => {
	const before = cipp.tasks.length;
	const answer = await call(cipp, 'ExecOffboardUser', { body });
	expect([answer.status, answer.json]).toEqual([400, { Results: problems }]);
	expect(cipp.tasks).toHaveLength(before);
});

test.each<[string, Record<string, unknown>]>([
	['true as text', offboarding(jane, { DisableSignIn: 'True' })],
	['the number 1', offboarding(jane, { RevokeSessions: 1 })],
	['a name in the wrong case', offboarding(jane, { disablesignin: true })],
	['forward as a text', offboarding(jane, { forward: 'manager@contoso.com' })],
	['an out-of-office text', offboarding(jane, { OOO: 'gone' })],
	['an access list', offboarding(jane, { AccessNoAutomap: ['manager@contoso.com'] })],
	['bare texts', { ...good, tenantFilter: 'contoso.com', user: [jane] }],
	['a single user', { ...good, user: jane }],
	[
		'member names in other case',
		{ TENANTFILTER: 'contoso.com', User: [{ VALUE: jane }], ooo: 'x' },
	],
	['a date as text', { ...good, Scheduled: { enabled: true, date: '1786190400' } }],
])('takes %s', async (_name, body) => {
	const before = cipp.tasks.length;
	const answer = await call(cipp, 'ExecOffboardUser', { body });
	expect(answer.status).toBe(200);
	expect(cipp.tasks).toHaveLength(before + 1);
	expect(cipp.tasks.at(-1)?.Name).toBe(`Offboarding: ${jane}`);
});

test('drops an entry without a value in silence when another one is good', async () => {
	const before = cipp.tasks.length;
	const user = [{ label: 'no value' }, { value: jane }, { value: { nested: jane } }];
	const answer = await call(cipp, 'ExecOffboardUser', { body: { ...good, user } });
	expect(answer.status).toBe(200);
	expect(cipp.tasks.length - before).toBe(1);
});

test('answers bodies it cannot read', async () => {
	const none = await call(cipp, 'ExecOffboardUser', { method: 'POST' });
	expect([none.status, none.type, none.text]).toEqual([
		500,
		'text/plain; charset=utf-8',
		"Cannot bind argument to parameter 'Body' because it is null.",
	]);
	const text = await call(cipp, 'ExecOffboardUser', {
		rawBody: JSON.stringify(good),
		headers: {
			'content-type': 'text/plain',
			authorization: `Bearer ${cipp.credentials.apiKey}`,
		},
	});
	expect([text.status, text.json]).toEqual([400, { Results: [TENANT, USERS, ACTIONS] }]);
	const clash = await call(cipp, 'ExecOffboardUser', {
		body: { ...good, postExecution: {}, PostExecution: {} },
	});
	expect(clash.status).toBe(500);
	expect(clash.text).toContain("duplicated keys 'postExecution' and 'PostExecution'");
});
