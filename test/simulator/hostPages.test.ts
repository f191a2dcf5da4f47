import { startSimulator, type HostKind } from '../../simulator';
import { call, reply } from './talk';

const HTML = 'text/html; charset=utf-8';

test.each<[HostKind, string, number, string]>([
	['container', '/', 200, HTML],
	['container', '/ListTenants', 200, HTML],
	['container', '/cipp/settings?x=1', 200, HTML],
	['functionApp', '/', 200, HTML],
	['functionApp', '/ListTenants', 404, ''],
	['staticWebApp', '/', 302, ''],
	['staticWebApp', '/api/ListTenants', 302, ''],
	['staticWebApp', '/.auth/login/aad', 200, HTML],
	['processor', '/api/ListTenants', 403, 'text/plain; charset=utf-8'],
])('%s answers %s with %i', async (hostKind, path, status, type) => {
	const cipp = await startSimulator({ hostKind });
	const headers = { authorization: `Bearer ${cipp.credentials.apiKey}` };
	const answer = await reply(await fetch(cipp.url + path, { headers, redirect: 'manual' }));
	expect([answer.status, answer.type]).toEqual([status, type]);
	await cipp.close();
});

test('a redirect of the static web app ends at a sign-in page with 200', async () => {
	const cipp = await startSimulator({ hostKind: 'staticWebApp' });
	const followed = await fetch(`${cipp.apiUrl}/ListTenants`);
	expect([followed.status, followed.redirected]).toEqual([200, true]);
	expect(await followed.text()).toContain('Sign in to your account');
	await cipp.close();
});

test('answers unknown endpoints under /api with a text, and known ones in any case', async () => {
	const cipp = await startSimulator();
	for (const name of ['ListScheduledItem', 'execOffboard', 'x']) {
		const answer = await call(cipp, name);
		expect([answer.status, answer.text]).toEqual([404, 'Endpoint not found']);
	}
	expect((await call(cipp, 'LISTTENANTS')).status).toBe(200);
	await cipp.close();
});
