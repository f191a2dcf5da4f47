import type { INodeParameters } from 'n8n-workflow';

import { CippApi } from '../../credentials/CippApi.credentials';
import type { CippTest } from '../support/cipp';
import { LEAVERS, SEND_ONLY, startCippTest } from '../support/cipp';
import { fillPicker } from '../support/pickers';
import { failedItems } from '../support/runResult';
import { testCredential } from '../support/testCredential';

const DENIED = 'Access to this CIPP API endpoint is not allowed, ';

/** Every text with which CIPP refuses, with the cause and the remedy that belong to it. */
const REFUSALS: Array<[text: string, cause: RegExp, remedy: RegExp]> = [
	[
		`${DENIED}the 'readonly' base role does not have the required permission: Identity.User.ReadWrite`,
		/The role “readonly” of the API client does not include the right Identity\.User\.ReadWrite\./,
		/Give the API client a higher role .*with this right/,
	],
	[
		`${DENIED}you do not have the required permission: CIPP.Scheduler.Read`,
		/The custom role of the API client does not include the right CIPP\.Scheduler\.Read\./,
		/Add the right to the role/,
	],
	[
		`${DENIED}the custom role 'n8n' has blocked this endpoint: ListTenants`,
		/The custom role “n8n” .* has the right, but blocks the endpoint ListTenants\./,
		/Remove it from the blocked endpoints/,
	],
	[
		`${DENIED}the API Client does not have the required permission`,
		/not among the allowed IP ranges of the API client\./,
		/Add the public address of n8n/,
	],
	[
		`${DENIED}the user does not have the required permission`,
		/CIPP does not find the role of the API client/,
		/Choose the role of the API client anew/,
	],
	[
		'Access to this tenant is not allowed',
		/does not allow this tenant\./,
		/allowed tenants of the role.*not among the blocked ones/,
	],
	[
		'Access to this scheduled task is not allowed',
		/The task belongs to a tenant that the role .* does not allow\./,
		/Add the tenant to the allowed tenants/,
	],
	[
		"Cannot bind argument to parameter 'IPAddress' because it is an empty string.",
		/could not see from which address n8n calls/,
		/x-forwarded-for|pass this header on/,
	],
	[
		"Cannot bind argument to parameter 'UserRoles' because it is null.",
		/CIPP does not find the role of the API client/,
		/Choose the role/,
	],
	[
		'Your CIPP subscription has ended. Access to this instance is no longer available.',
		/The subscription of this hosted CIPP has ended/,
		/Renew the subscription/,
	],
	[
		'API calls are not accepted on this function app',
		/The API URL is that of a function app/,
		/Enter the API URL/,
	],
	['', /Something in front of CIPP refused/, /enabled and was saved to Azure/],
];

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const GO_ON = { onError: 'continueErrorOutput' as const };
const JOHN = String(LEAVERS[1]?.upn);

const run = async (parameters: INodeParameters) => await t.run({ parameters, nodeSettings: GO_ON });

/** The one item that failed, as one text. */
async function refusalOf(parameters: INodeParameters): Promise<string> {
	const result = await run(parameters);
	expect(result.output.length).toBeGreaterThan(0);
	const [item, ...others] = failedItems(result);
	expect(others).toEqual([]);
	expect(item?.error.httpCode).toBe('403');
	return `${item?.message} ${item?.error.description}`;
}

const inFabrikam = ({ query, body }: { query: Record<string, string>; body?: unknown }) =>
	query.tenantFilter === 'fabrikam.com' || JSON.stringify(body ?? '').includes('fabrikam.com');

describe.each(REFUSALS)('the refusal %j', (text, cause, remedy) => {
	const refuse = (endpoint: string) =>
		t.cipp.fault({ endpoint, status: 403, text, when: inFabrikam as never });

	it.each<[string, string, INodeParameters]>([
		['an offboarding', 'ExecOffboardUser', SEND_ONLY],
		['a change', 'ExecRevokeSessions', { operation: 'revokeSessions' }],
		['a read', 'ListUserGroups', { operation: 'getAllGroups' }],
		['a look-up of the user', 'ListGraphRequest', { operation: 'clearImmutableId' }],
		[
			'a look-up of earlier tasks',
			'ListScheduledItems',
			{ options: { ifAlreadyQueued: 'fail', gracePeriod: 0 } },
		],
	])('of %s has its cause and its remedy, and no advice to wait', async (_name, endpoint, rest) => {
		refuse(endpoint);
		const words = await refusalOf(rest);

		expect(words).toMatch(cause);
		expect(words).toMatch(remedy);
		expect(words).toContain(text);
		expect(words).not.toMatch(/again later|role with CIPP|Correct the parameters/i);
	});

	it('of a picker, of the list of tenants and of the API key is the same', async () => {
		t.cipp.fault({ endpoint: 'ListTenants', status: 403, text });
		const shown = await fillPicker(t, 'searchTenants').catch(({ message }: Error) => message);
		const { errors } = await run({ operation: 'revokeSessions' });
		const { errors: byKey } = await run({ ...SEND_ONLY, authentication: 'apiKey' });

		for (const words of [shown, JSON.stringify(errors[1]?.json), JSON.stringify(byKey[1]?.json)]) {
			expect(words).toMatch(text === '' ? /in front of CIPP refused/ : cause);
			expect(words).not.toMatch(/again later/i);
		}
	});
});

describe('a function that is switched off', () => {
	it('is to be switched on, not waited for', async () => {
		t.cipp.fault({
			endpoint: 'ExecOffboardUser',
			user: JOHN,
			status: 503,
			text: 'This feature has been disabled: Offboarding',
		});
		const [item] = failedItems(await run(SEND_ONLY));

		expect(item?.error.description).toMatch(/switched off in CIPP\. Switch it on/);
		expect(item?.error.description).not.toMatch(/again later/i);
	});
});

describe('the API key', () => {
	it('is spoken of when it is refused, in a run and in the test of the credential', async () => {
		t.credentials.save('cippApi', { ...t.credentials.read('cippApi'), apiKey: 'wrong' });
		const result = await run({ ...SEND_ONLY, authentication: 'apiKey' });

		expect(failedItems(result)).toHaveLength(3);
		for (const { error } of failedItems(result)) {
			expect(error.description).toMatch(/The API key is wrong/);
			expect(error.description).not.toMatch(/secret|Azure/i);
		}
		const { message } = await testCredential(t, 'cippApi', new CippApi().test, false);
		expect(message).toMatch(/did not accept the API key/);
	});
});
