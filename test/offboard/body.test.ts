import type { IDataObject, INodeParameters, IWorkflowSettings } from 'n8n-workflow';

import { LEAVERS, sharedCipp } from '../support/cipp';
import { MARKER, offboardBodies, plainBody } from '../support/requests';

const t = sharedCipp({ startAt: '2026-10-01T08:00:00Z' });

/** What a member of the body is for three leavers with these parameters, in any order of arrival. */
async function membersOf(
	name: string,
	parameters: INodeParameters,
	items: IDataObject[] = LEAVERS,
	settings: IWorkflowSettings = {},
): Promise<unknown[]> {
	const { error } = await t.run({ items, parameters, settings });
	expect(error).toBeUndefined();
	const bodies = offboardBodies(t.cipp);
	return items.map(({ upn }) => {
		const own = bodies.find(({ user }) => (user as Array<{ value: string }>)[0]?.value === upn);
		return own?.[name];
	});
}

const asObject = (value: string) => ({ label: value, value });

describe('a whole body', () => {
	it('is JSON with the tenant, the user, the steps, the time and a marker', async () => {
		await t.run({});

		const [request] = t.cipp.requestsTo('ExecOffboardUser');
		expect(request).toMatchObject({ method: 'POST', path: '/api/ExecOffboardUser', query: {} });
		expect(request?.headers['content-type']).toMatch(/^application\/json/);
		expect(request?.body).toEqual(
			plainBody('contoso.com', 'jane.doe@contoso.com', {
				DisableSignIn: true,
				RevokeSessions: true,
			}),
		);
	});
});

describe('tenantFilter and user, read by Test-CIPPOffboardingRequest.ps1', () => {
	it('carry the labels that were entered', async () => {
		const parameters = {
			tenantLabel: '={{ $json.company }}',
			userName: '={{ $json.name }}',
		};
		const items = LEAVERS.map((leaver, number) => ({ ...leaver, company: `Company ${number}` }));

		expect(await membersOf('tenantFilter', parameters, items)).toEqual([
			{ label: 'Company 0', value: 'contoso.com' },
			{ label: 'Company 1', value: 'fabrikam.com' },
			{ label: 'Company 2', value: 'northwind.example' },
		]);
		expect(await membersOf('user', parameters, items)).toEqual([
			[{ label: 'Jane Doe', value: 'jane.doe@contoso.com' }],
			[{ label: 'John Smith', value: 'john.smith@fabrikam.com' }],
			[{ label: 'Mike North', value: 'mike@northwind.example' }],
		]);
	});

	it('carry the value as label where none was entered', async () => {
		const parameters = { tenantLabel: '', userName: '={{ $json.nickname }}' };

		expect(await membersOf('tenantFilter', parameters)).toEqual(
			LEAVERS.map(({ tenant }) => asObject(String(tenant))),
		);
		expect(await membersOf('user', parameters)).toEqual(
			LEAVERS.map(({ upn }) => [asObject(String(upn))]),
		);
	});

	it('may come from pickers, and go out under the default domain that CIPP has for a customer ID', async () => {
		const id = '0f000000-0000-4000-8000-000000000001';
		const items = LEAVERS.map((leaver) => ({ ...leaver, tenant: id }));
		const parameters: INodeParameters = {
			tenantDomain: { __rl: true, mode: 'id', value: '={{ $json.tenant }}' },
			userEmail: { __rl: true, mode: 'userPrincipalName', value: '={{ $json.upn }}' },
		};

		expect(await membersOf('tenantFilter', parameters, items)).toEqual([
			asObject('contoso.com'),
			asObject('contoso.com'),
			asObject('contoso.com'),
		]);
		expect(await membersOf('user', parameters, items)).toEqual(
			LEAVERS.map(({ upn }) => [asObject(String(upn))]),
		);
	});

	it('are trimmed, because HR exports come with stray blanks', async () => {
		const items = LEAVERS.map(({ tenant, upn }) => ({ tenant: ` ${tenant}`, upn: `${upn} \n` }));
		const { error } = await t.run({ items });

		expect(error).toBeUndefined();
		const [body] = offboardBodies(t.cipp);
		expect(body).toMatchObject({
			tenantFilter: asObject('contoso.com'),
			user: [asObject('jane.doe@contoso.com')],
		});
	});
});

describe('lists of users, read by Set-CIPPMailboxAccess.ps1 and Set-CIPPSharePointPerms.ps1', () => {
	const WANTED = ['a@contoso.com', 'b@contoso.com', 'c@contoso.com'].map(asObject);

	const FORMS: Array<[string, unknown]> = [
		['a text with commas', 'a@contoso.com, b@contoso.com,c@contoso.com'],
		['a text with semicolons and lines', 'a@contoso.com;b@contoso.com\nc@contoso.com'],
		[
			'a text with an empty place and a repetition',
			'a@contoso.com,,b@contoso.com,A@contoso.com,c@contoso.com',
		],
		['an array of texts', ['a@contoso.com', 'b@contoso.com', 'c@contoso.com']],
		['the JSON text of an array', '["a@contoso.com", "b@contoso.com", "c@contoso.com"]'],
		['objects with value', WANTED],
		[
			'objects with userPrincipalName',
			WANTED.map(({ value }) => ({ displayName: 'X', userPrincipalName: value })),
		],
		['a mixture', [{ value: 'a@contoso.com' }, 'b@contoso.com, c@contoso.com']],
	];

	it.each(FORMS)('%s becomes objects with label and value', async (_name, form) => {
		const items = LEAVERS.map((leaver) => ({ ...leaver, heirs: form })) as IDataObject[];

		expect(
			await membersOf('OnedriveAccess', { OnedriveAccess: '={{ $json.heirs }}' }, items),
		).toEqual([WANTED, WANTED, WANTED]);
	});

	it('differ from item to item, and are left out where an item has none', async () => {
		const heirs = ['a@contoso.com', '', ['b@contoso.com', 'c@contoso.com']];
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, heirs: heirs[index] }));

		expect(
			await membersOf(
				'AccessAutomap',
				{ AccessAutomap: '={{ $json.heirs }}' },
				items as IDataObject[],
			),
		).toEqual([[asObject('a@contoso.com')], undefined, WANTED.slice(1)]);
	});
});

describe('forward, read by Invoke-CIPPOffboardingJob.ps1 as options.forward.value', () => {
	const FORMS: Array<[string, IDataObject | string]> = [
		['a text', 'manager@contoso.com'],
		['a picker', { __rl: true, mode: 'list', value: 'manager@contoso.com' }],
		['an expression that gives an object', '={{ ({ label: "M", value: "manager@contoso.com" }) }}'],
	];

	it.each(FORMS)('%s becomes an object', async (_name, forward) => {
		const wanted = asObject('manager@contoso.com');

		expect(await membersOf('forward', { forward } as INodeParameters)).toEqual([
			wanted,
			wanted,
			wanted,
		]);
	});

	it('goes with KeepCopy only where a copy is wanted', async () => {
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, keep: index === 1 }));

		expect(
			await membersOf(
				'KeepCopy',
				{ forward: 'm@contoso.com', KeepCopy: '={{ $json.keep }}' },
				items,
			),
		).toEqual([undefined, true, undefined]);
	});
});

describe('what Add-CIPPScheduledTask.ps1 reads', () => {
	it('Scheduled.date is a whole number of seconds, whatever the zone of the server', async () => {
		const last = ['2036-12-01T17:00:00', '2036-12-01T17:00:00Z', ''];
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, last: last[index] }));

		expect(
			await membersOf('Scheduled', { Scheduled: '={{ $json.last }}' }, items as IDataObject[], {
				timezone: 'Europe/Amsterdam',
			}),
		).toEqual([
			{ enabled: true, date: Date.UTC(2036, 11, 1, 16) / 1000 },
			{ enabled: true, date: Date.UTC(2036, 11, 1, 17) / 1000 },
			{ enabled: false },
		]);
	});

	it.each([
		[['webhook'], { webhook: true, email: false, psa: false }],
		[['email', 'psa'], { webhook: false, email: true, psa: true }],
		[[], undefined],
	])('PostExecution for %j', async (chosen, wanted) => {
		expect(await membersOf('PostExecution', { PostExecution: chosen })).toEqual([
			wanted,
			wanted,
			wanted,
		]);
	});

	it('PostExecution from an expression that gives a text', async () => {
		const wanted = { webhook: true, email: true, psa: false };

		expect(await membersOf('PostExecution', { PostExecution: '={{ "Webhook, email" }}' })).toEqual([
			wanted,
			wanted,
			wanted,
		]);
	});

	it('reference is a text, a number of a ticket too, and absent when empty', async () => {
		const tickets = ['TICKET-42', 4711, ''];
		const items = LEAVERS.map((leaver, index) => ({ ...leaver, ticket: tickets[index] }));

		expect(
			await membersOf('reference', { reference: '={{ $json.ticket }}' }, items as IDataObject[]),
		).toEqual(['TICKET-42', '4711', undefined]);
	});
});

describe('clientRequestId, which CIPP hands back in Parameters.options', () => {
	it('is another one for each user, and the one in the output', async () => {
		const { output } = await t.run({});

		const sent = (await membersOf('clientRequestId', {})) as string[];
		expect(new Set(sent).size).toBe(3);
		for (const marker of sent) expect(marker).toMatch(MARKER);
		expect(output.map(({ json }) => json.correlationId)).toEqual(sent);
		const stored = t.cipp.tasks.map(
			({ Parameters }) => (JSON.parse(Parameters) as { options: IDataObject }).options,
		);
		expect(stored.map(({ clientRequestId }) => clientRequestId)).toEqual(
			expect.arrayContaining(sent),
		);
	});
});
