import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { SEND_ONLY, sharedCipp } from '../support/cipp';
import { usersAsked } from '../support/requests';
import { acceptedItems, allItems, failedItems } from '../support/runResult';

/** Everything comes from the item, as in a workflow that is fed by an HR system. */
const PARAMETERS: INodeParameters = {
	...SEND_ONLY,
	tenantDomain: '={{ $json.tenant }}',
	userEmail: '={{ $json.upn }}',
	userName: '={{ $json.userName }}',
	Scheduled: '={{ $json.Scheduled }}',
	DisableSignIn: '={{ $json.DisableSignIn ?? true }}',
	RevokeSessions: false,
	disableForwarding: '={{ $json.disableForwarding }}',
	DeleteUser: '={{ $json.DeleteUser }}',
	forward: '={{ $json.forward }}',
	KeepCopy: '={{ $json.KeepCopy }}',
	OOO: '={{ $json.OOO }}',
	AccessNoAutomap: '={{ $json.AccessNoAutomap }}',
	AccessSendAs: '={{ $json.AccessSendAs }}',
	OnedriveAccess: '={{ $json.OnedriveAccess }}',
	PostExecution: '={{ $json.PostExecution ?? [] }}',
	reference: '={{ $json.broken ? $("No Such Node").item.json.ticket : "" }}',
	requestOptions: {
		batching: {
			batch: {
				batchSize: '={{ $json.batchSize ?? -1 }}',
				batchInterval: '={{ $json.batchInterval ?? 0 }}',
			},
		},
		allowUnauthorizedCerts: '={{ $json.allowUnauthorizedCerts }}',
		proxy: '={{ $json.proxy }}',
		timeout: '={{ $json.timeout ?? 10000 }}',
	},
};

const ROWS: IDataObject[] = [
	{ row: 'first', tenant: 'contoso.com', upn: 'jane.doe@contoso.com' },
	{ row: 'second', tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' },
	{ row: 'third', tenant: 'northwind.example', upn: 'mike@northwind.example' },
];

const SELF = 'John.Smith@fabrikam.com';

/** What is wrong with the middle row; the field as the panel shows it; the remedy. */
const BAD: Array<[what: string, row: IDataObject, field: RegExp, remedy: RegExp]> = [
	['no tenant', { tenant: '' }, /“Tenant” is empty/, /Fill it in/],
	['a tenant of blanks', { tenant: '  ' }, /“Tenant” is empty/, /Fill it in/],
	['a tenant that is null', { tenant: null }, /“Tenant” is empty/, /Fill it in/],
	['all tenants', { tenant: 'AllTenants' }, /“Tenant” is AllTenants/, /Choose one tenant/],
	['all tenants, in small letters', { tenant: 'alltenants' }, /“Tenant”/, /Choose one tenant/],
	[
		'the name of a tenant',
		{ tenant: 'Contoso Ltd' },
		/“Tenant” is “Contoso Ltd”/,
		/default domain/,
	],
	['the address of a website', { tenant: 'https://contoso.com' }, /“Tenant”/, /default domain/],
	['a list of tenants', { tenant: ['a.com', 'b.com'] }, /“Tenant” must be a text/, /a list/],
	['no user', { upn: '' }, /“User” is empty/, /Fill it in/],
	['a user that is null', { upn: null }, /“User” is empty/, /Fill it in/],
	['a display name', { upn: 'John Smith' }, /“User” is “John Smith”/, /signs in with/],
	['a name without a domain', { upn: 'john.smith@' }, /“User”/, /signs in with/],
	['a domain without a dot', { upn: 'john@fabrikam' }, /“User”/, /signs in with/],
	['two at signs', { upn: 'john@smith@fabrikam.com' }, /“User”/, /signs in with/],
	['a blank inside', { upn: 'john smith@fabrikam.com' }, /“User”/, /signs in with/],
	['two users in one', { upn: 'a@fabrikam.com, b@fabrikam.com' }, /“User”/, /signs in with/],
	['an address with a name', { upn: 'John <john@fabrikam.com>' }, /“User”/, /signs in with/],
	['a user object', { upn: { value: 'john@fabrikam.com' } }, /“User” must be a text/, /an object/],
	['the same user again', { upn: 'JANE.DOE@contoso.com' }, /“User” JANE\.DOE.* item 0/, /Remove/],
	['a label that is an object', { userName: { a: 1 } }, /“User Label” must be a text/, /an object/],
	['no step', { DisableSignIn: false }, /No offboarding step/, /Turn on at least one/],
	[
		'settings but no step',
		{ DisableSignIn: false, KeepCopy: true, PostExecution: ['email'] },
		/No offboarding step/,
		/Turn on at least one/,
	],
	[
		'no step but one that gives nothing',
		{ DisableSignIn: false, forward: false },
		/No offboarding step.*“Forward Email To” is left out, because its expression gives “false”/,
		/Turn on at least one/,
	],
	['a switch that is perhaps on', { DeleteUser: 'maybe' }, /“Delete User”/, /true or false/],
	['a switch that is 2', { DeleteUser: 2 }, /“Delete User”/, /true or false/],
	['a switch that is a list', { DeleteUser: [] }, /“Delete User”/, /true or false/],
	['a switch that is an object', { DeleteUser: { on: true } }, /“Delete User”/, /true or false/],
	[
		'forwarding on and off',
		{ forward: 'm@fabrikam.com', disableForwarding: true },
		/“Forward Email To” and “Disable Email Forwarding”/,
		/Choose one/,
	],
	['forwarding to the leaver', { forward: SELF }, /“Forward Email To”/, /Enter somebody else/],
	['forwarding to a name', { forward: 'Mona' }, /“Forward Email To” holds “Mona”/, /Enter one/],
	[
		'forwarding to two',
		{ forward: 'a@fabrikam.com,b@fabrikam.com' },
		/“Forward Email To” holds 2 users/,
		/Enter one/,
	],
	[
		'access for the leaver',
		{ AccessNoAutomap: `m@fabrikam.com, ${SELF}` },
		/“Mailbox Full Access \(Unmapped\)” holds the user who leaves/,
		/Enter somebody else/,
	],
	[
		'OneDrive for the leaver',
		{ OnedriveAccess: [SELF] },
		/“OneDrive Full Access” holds the user who leaves/,
		/Enter somebody else/,
	],
	['OneDrive for a name', { OnedriveAccess: 'the boss' }, /“OneDrive Full Access”/, /Enter one/],
	[
		'OneDrive for a number',
		{ OnedriveAccess: [4711] },
		/“OneDrive Full Access” holds “4711”/,
		/Enter/,
	],
	['an invalid date', { Scheduled: 'next Friday' }, /“Scheduled” is “next Friday”/, /Enter one/],
	['a day that is not', { Scheduled: '2036-02-30T17:00:00' }, /“Scheduled”/, /Enter one/],
	['an hour that is not', { Scheduled: '2036-02-03T25:00:00Z' }, /“Scheduled”/, /Enter one/],
	['a date only', { Scheduled: '2036-12-01' }, /“Scheduled” is the date/, /Add the time/],
	[
		'a date in the past',
		{ Scheduled: '2020-01-01T12:00:00' },
		/“Scheduled”.*past/,
		/Allow Past Date/,
	],
	['past seconds', { Scheduled: 1_577_880_000 }, /“Scheduled”.*past/, /Allow Past Date/],
	[
		'the far future',
		{ Scheduled: '2236-12-01T17:00:00' },
		/“Scheduled” is in the year 2236/,
		/Enter/,
	],
	['microseconds', { Scheduled: 2_111_763_600_000_000 }, /“Scheduled”/, /Enter a date and time/],
	[
		'a date that is an object',
		{ Scheduled: { date: 1 } },
		/“Scheduled” is not a date/,
		/Enter one/,
	],
	['an unknown notification', { PostExecution: ['sms'] }, /“Notifications” holds “sms”/, /Choose/],
	['an expression that fails', { broken: true }, /“Reference” cannot be worked out/, /Correct its/],
	['a text that is a list', { OOO: ['Gone'] }, /“Out of Office Message” must be a text/, /a list/],
	['a timeout in words', { timeout: 'soon' }, /“Timeout” under Request Options/, /whole number/],
	['a negative timeout', { timeout: -1 }, /“Timeout” under Request Options/, /whole number/],
	['half a batch', { batchSize: 1.5 }, /“Items per Batch”/, /whole number of -1 or more/],
	['a batch of -2', { batchSize: -2 }, /“Items per Batch”/, /whole number of -1 or more/],
	['a negative interval', { batchInterval: -5 }, /“Batch Interval”/, /whole number of 0 or more/],
	['a proxy that is no address', { proxy: 'proxy' }, /“Proxy” .* not a web address/, /Enter one/],
	['a proxy without a scheme', { proxy: '10.0.0.1:3128' }, /“Proxy”/, /Enter one/],
	['a proxy of another kind', { proxy: 'ftp://proxy:21' }, /“Proxy”/, /Enter one/],
	[
		'certificates perhaps',
		{ allowUnauthorizedCerts: 'maybe' },
		/“Ignore SSL Issues/,
		/true or false/,
	],
];

const t = sharedCipp();

/** Three rows of which the middle one has these fields. */
function rowsWith(middle: IDataObject): IDataObject[] {
	return ROWS.map((row, index) => (index === 1 ? { ...row, ...middle } : row));
}

it('is complete enough: more than thirty kinds', () => {
	expect(BAD.length).toBeGreaterThan(30);
});

it('sends all three rows when none is bad', async () => {
	const { output, error } = await t.run({ items: rowsWith({}), parameters: PARAMETERS });

	expect(error).toBeUndefined();
	expect(output).toHaveLength(3);
	expect(usersAsked(t.cipp).sort()).toEqual(ROWS.map(({ upn }) => upn).sort());
});

describe.each(BAD)('%s', (_what, middle, field, remedy) => {
	it('keeps a run that stops from sending anything, not even for a token', async () => {
		const { output, error } = await t.run({ items: rowsWith(middle), parameters: PARAMETERS });

		expect(output).toEqual([]);
		expect(error?.message).toMatch(field);
		expect(error?.message).toMatch(remedy);
		expect(error?.message).toMatch(/\[item 1\]$/);
		expect(error).toMatchObject({
			name: 'NodeOperationError',
			context: { itemIndex: 1 },
			description: expect.stringMatching(/^Nothing was sent\./) as string,
		});
		expect([...t.cipp.requests, ...t.cipp.tokenRequests]).toEqual([]);
	});

	it('becomes one item of the error output, and the good rows are sent', async () => {
		const result = await t.run({
			items: rowsWith(middle),
			parameters: PARAMETERS,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(usersAsked(t.cipp).sort()).toEqual(['jane.doe@contoso.com', 'mike@northwind.example']);
		expect(result.output.map(({ json, pairedItem }) => [json.status, pairedItem])).toEqual([
			['queued', { item: 0 }],
			['queued', { item: 2 }],
		]);
		expect(result.errors).toHaveLength(1);
		const [failed] = result.errors;
		expect(failed?.pairedItem).toEqual({ item: 1 });
		expect(failed?.json).toMatchObject({
			row: 'second',
			message: expect.stringMatching(field) as string,
			error: { outcome: 'notSent', problems: [expect.stringMatching(field)] },
		});
		expect(failed?.json.message).toMatch(remedy);
	});

	it('stands among the others where the workflow goes on by the regular output', async () => {
		const result = await t.run({
			items: rowsWith(middle),
			parameters: PARAMETERS,
			nodeSettings: { onError: 'continueRegularOutput' },
		});

		expect(allItems(result).map(({ json }) => json.status ?? 'failed')).toEqual([
			'queued',
			'failed',
			'queued',
		]);
		expect(failedItems(result)).toEqual([
			{
				message: expect.stringMatching(field) as string,
				error: expect.objectContaining({ outcome: 'notSent' }) as unknown,
			},
		]);
		expect(acceptedItems(result).map(({ userEmail }) => userEmail)).toEqual([
			'jane.doe@contoso.com',
			'mike@northwind.example',
		]);
	});
});

describe('several problems', () => {
	const THREE = { tenant: 'AllTenants', upn: 'John', Scheduled: '2036-12-01' };

	it('of one row are all told at once', async () => {
		const { error } = await t.run({ items: rowsWith(THREE), parameters: PARAMETERS });

		for (const field of ['“Tenant”', '“User”', '“Scheduled”']) {
			expect(error?.message).toContain(field);
		}
	});

	it('of a row and its Request Options are all told at once', async () => {
		const items = rowsWith({ upn: 'John', proxy: 'nowhere', timeout: 'soon' });
		const { error } = await t.run({ items, parameters: PARAMETERS });

		for (const field of ['“User”', '“Proxy”', '“Timeout”']) expect(error?.message).toContain(field);
	});

	it('of several rows are all told, each with its number', async () => {
		const items = [...ROWS, ...ROWS].map((row, index) => ({
			...row,
			upn: index % 2 === 1 ? `user ${index}` : `user${index}@contoso.com`,
		}));
		const { error } = await t.run({ items, parameters: PARAMETERS });

		expect(error?.message).toMatch(/^3 items cannot be used\. The first: “User” .* \[item 1\]$/);
		expect(error?.message).toContain('“User” is “user 1”');
		for (const number of [3, 5]) {
			expect(error?.description).toContain(`Item ${number}: “User” is “user ${number}”`);
		}
		// What the message has said is not said again.
		expect(error?.description).not.toContain('“user 1”');
		expect(t.cipp.requests).toEqual([]);
	});

	it('of very many rows fit into a message', async () => {
		const items = Array.from({ length: 300 }, (_, number) => ({ upn: `user ${number}` }));
		const { error } = await t.run({ items, parameters: { tenantDomain: 'contoso.com' } });

		expect(error?.message).toMatch(/^300 items cannot be used/);
		expect(error?.description).toContain('and 279 more');
		expect(error?.description?.length).toBeLessThan(6000);
	});
});

it('takes a bad row that is the first or the last one just the same', async () => {
	for (const bad of [0, 2]) {
		t.cipp.reset();
		const items = ROWS.map((row, index) => (index === bad ? { ...row, upn: 'nobody' } : row));
		const { errors } = await t.run({
			items,
			parameters: PARAMETERS,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(errors.map(({ json }) => json.row)).toEqual([ROWS[bad]?.row]);
		expect(usersAsked(t.cipp)).toHaveLength(2);
	}
});

it('sends nothing when every row is bad, in any mode', async () => {
	const items = ROWS.map((row) => ({ ...row, tenant: 'AllTenants' }));
	for (const onError of ['continueRegularOutput', 'continueErrorOutput'] as const) {
		const result = await t.run({ items, parameters: PARAMETERS, nodeSettings: { onError } });

		expect(failedItems(result)).toHaveLength(3);
	}
	expect([...t.cipp.requests, ...t.cipp.tokenRequests]).toEqual([]);
});
