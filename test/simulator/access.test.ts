import { startSimulator, type AccessRules, type Simulator } from '../../simulator';
import { call, items, offboarding, reply, tokenOf } from './talk';

let cipp: Simulator;
beforeEach(async () => {
	cipp = await startSimulator({ startAt: '2026-08-08T10:07:00Z', runMode: 'manual' });
});
afterEach(() => cipp.close());

const probe = { query: { Id: 'none' } };

async function ask(
	fields: Record<string, string>,
	tenant = cipp.credentials.tenantId,
	basic?: string,
) {
	const response = await fetch(`${cipp.url}/${tenant}/oauth2/v2.0/token`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: basic === undefined ? {} : { authorization: `Basic ${btoa(basic)}` },
	});
	return reply(response);
}

const right = () => ({
	grant_type: 'client_credentials',
	client_id: cipp.credentials.clientId,
	client_secret: cipp.credentials.clientSecret,
	scope: cipp.credentials.scope,
});

test('issues tokens that open the API until they expire', async () => {
	const answer = await ask(right());
	expect(answer.json).toEqual({
		token_type: 'Bearer',
		expires_in: 3599,
		ext_expires_in: 3599,
		access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
	});
	const { access_token: token } = answer.json as { access_token: string };
	const headers = { authorization: `Bearer ${token}` };
	const open = await call(cipp, 'ListScheduledItems', { ...probe, headers });
	expect([open.status, open.json]).toEqual([200, []]);
	await cipp.clock.advance(3_600_000);
	const closed = await call(cipp, 'ListScheduledItems', { ...probe, headers });
	expect(closed.status).toBe(401);
	const fresh = await tokenOf(cipp);
	const again = { authorization: `Bearer ${fresh}` };
	expect((await call(cipp, 'ListScheduledItems', { ...probe, headers: again })).status).toBe(200);
	cipp.expireTokens();
	expect((await call(cipp, 'ListScheduledItems', { ...probe, headers: again })).status).toBe(401);
	expect(cipp.tokenRequests.map((request) => request.status)).toEqual([200, 200]);
	expect(cipp.tokenRequests[0]?.body).toEqual(right());
});

test('takes client credentials as Basic authentication too', async () => {
	const { clientId, clientSecret, scope } = cipp.credentials;
	const fields = { grant_type: 'client_credentials', scope };
	expect((await ask(fields, undefined, `${clientId}:${clientSecret}`)).status).toBe(200);
	expect((await ask(fields, undefined, `${clientId}:wrong`)).status).toBe(401);
	expect((await ask(fields)).status).toBe(400);
});

test.each<[string, Record<string, string>, number, string, number]>([
	['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
	['an empty secret', { client_secret: '' }, 401, 'invalid_client', 7000216],
	['an unknown client', { client_id: 'x' }, 400, 'unauthorized_client', 700016],
	['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
	['a scope that is no default', { scope: 'api://x/user' }, 400, 'invalid_scope', 1002012],
	[
		'a scope of another application',
		{ scope: 'api://x/.default' },
		400,
		'invalid_resource',
		500011,
	],
])('refuses %s as Microsoft does', async (_name, change, status, error, code) => {
	const answer = await ask({ ...right(), ...change });
	expect([answer.status, answer.type]).toEqual([status, 'application/json; charset=utf-8']);
	expect(answer.json).toMatchObject({
		error,
		error_codes: [code],
		error_description: expect.stringMatching(new RegExp(`^AADSTS${code}: .* Trace ID: `)),
	});
});

test('refuses a token address of another tenant', async () => {
	const answer = await ask(right(), 'other-tenant');
	expect(answer.status).toBe(400);
	expect(answer.json).toMatchObject({ error_codes: [90002] });
});

test('answers 401 without JSON to no, wrong and malformed credentials', async () => {
	const tries: Record<string, string>[] = [
		{},
		{ authorization: 'Bearer nonsense' },
		{ authorization: cipp.credentials.apiKey },
	];
	for (const headers of tries) {
		const answer = await call(cipp, 'ListScheduledItems', { ...probe, headers });
		expect([answer.status, answer.json]).toEqual([401, undefined]);
		expect(answer.text).not.toBe('');
	}
	expect((await call(cipp, 'NoSuchEndpoint', { headers: {} })).status).toBe(401);
});

test('takes an API key in the header it was told', async () => {
	const other = await startSimulator({ apiKeyHeader: 'x-functions-key' });
	const withKey = (headers: Record<string, string>) =>
		call(other, 'ListScheduledItems', { ...probe, headers });
	const { apiKey } = other.credentials;
	expect((await withKey({ 'x-functions-key': apiKey })).status).toBe(200);
	expect((await withKey({ 'x-functions-key': 'wrong' })).status).toBe(401);
	expect((await withKey({ authorization: `Bearer ${apiKey}` })).status).toBe(401);
	await other.close();
});

const no = 'Access to this CIPP API endpoint is not allowed, ';
const role = (details: object) => ({
	baseRole: null,
	customRole: {
		name: 'hr',
		permissions: ['Identity.User.ReadWrite', 'CIPP.Scheduler.Read'],
		...details,
	},
});

test.each<[string, Partial<AccessRules>, string]>([
	[
		'a base role that only reads',
		{ baseRole: 'readonly' },
		`${no}the 'readonly' base role does not have the required permission: Identity.User.ReadWrite`,
	],
	[
		'a missing right',
		{ missingRights: ['Identity.User.ReadWrite'] },
		`${no}the 'editor' base role does not have the required permission: Identity.User.ReadWrite`,
	],
	[
		'a custom role without the right',
		role({ permissions: ['Identity.User.Read'] }),
		`${no}you do not have the required permission: Identity.User.ReadWrite`,
	],
	[
		'a custom role that blocks',
		role({ blockedEndpoints: ['ExecOffboardUser'] }),
		`${no}the custom role 'hr' has blocked this endpoint: ExecOffboardUser`,
	],
	['no role at all', { baseRole: null }, `${no}the user does not have the required permission`],
	[
		'another tenant',
		role({ allowedTenants: ['fabrikam.com'] }),
		'Access to this tenant is not allowed',
	],
	[
		'a wrong address',
		{ wrongIpAddress: true },
		`${no}the API Client does not have the required permission`,
	],
])('answers 403 in text for %s, and queues nothing', async (_name, rules, text) => {
	Object.assign(cipp.access, rules);
	const answer = await call(cipp, 'ExecOffboardUser', {
		body: offboarding('jane.doe@contoso.com'),
	});
	expect([answer.status, answer.type, answer.text]).toEqual([
		403,
		'text/plain; charset=utf-8',
		text,
	]);
	expect(cipp.tasks).toEqual([]);
});

test('limits lists to the tenants of a role, and Run Now to a named tenant', async () => {
	cipp.directory.partnerListed = true;
	for (const tenant of ['contoso.com', 'fabrikam.com', 'northwind.example']) {
		await call(cipp, 'ExecOffboardUser', { body: offboarding(`a@${tenant}`, undefined, tenant) });
	}
	Object.assign(
		cipp.access,
		role({
			allowedTenants: ['fabrikam.com'],
			permissions: ['CIPP.Scheduler.ReadWrite', 'CIPP.Core.Read'],
		}),
	);
	expect((await items(cipp)).map((row) => row.Name)).toEqual(['Offboarding: a@fabrikam.com']);
	const tenants = (await call(cipp, 'ListTenants')).json as { defaultDomainName: string }[];
	expect(tenants.map((tenant) => tenant.defaultDomainName)).toEqual(['fabrikam.com']);
	const body = { RowKey: cipp.tasks[1]?.RowKey, RunNow: true };
	expect((await call(cipp, 'AddScheduledItem', { body })).text).toBe(
		'Access to this tenant is not allowed',
	);
	const named = await call(cipp, 'AddScheduledItem', {
		body,
		query: { tenantFilter: 'fabrikam.com' },
	});
	expect(named.status).toBe(200);
});

test('lets a reader list, a custom role read with a write right, and everybody ping', async () => {
	cipp.access.baseRole = 'readonly';
	expect((await call(cipp, 'ListScheduledItems', probe)).status).toBe(200);
	Object.assign(cipp.access, role({ permissions: ['CIPP.Scheduler.ReadWrite'] }));
	expect((await call(cipp, 'ListScheduledItems', probe)).status).toBe(200);
	expect((await call(cipp, 'GetVersion')).status).toBe(403);
	const ping = await call(cipp, 'PublicPing');
	expect(ping.json).toMatchObject({ Results: { Message: 'Pong' } });
});
