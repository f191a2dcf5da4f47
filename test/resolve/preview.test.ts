import { LEAVERS, startCippTest, type CippTest } from '../support/cipp';

let bench: CippTest;
beforeEach(async () => {
	bench = await startCippTest();
});
afterEach(async () => await bench.close());

describe('Preview Only', () => {
	it('returns the very body that is sent without it, and sends nothing', async () => {
		const parameters = {
			ConvertToShared: true,
			OOO: '<p>Gone.</p>',
			forward: '={{ "boss@" + $json.tenant }}',
			KeepCopy: true,
			reference: '={{ "HR-" + $itemIndex }}',
		};
		const shown = await bench.run({ parameters: { ...parameters, previewOnly: true } });
		expect(shown.error).toBeUndefined();
		expect(bench.cipp.requests.every(({ method }) => method === 'GET')).toBe(true);
		expect(shown.output.map(({ json }) => json.status)).toEqual(['preview', 'preview', 'preview']);

		await bench.run({ parameters });
		const sent = bench.cipp.requestsTo('ExecOffboardUser').map(({ body }) => body);
		expect(sent).toHaveLength(LEAVERS.length);
		expect(shown.output.map(({ json }) => json.request)).toEqual(sent);
	});

	it('says when the user is being offboarded already', async () => {
		await bench.run({
			items: [LEAVERS[0] as never],
			parameters: { Scheduled: '={{ $now.plus({ days: 2 }) }}' },
		});
		const { output } = await bench.run({ parameters: { previewOnly: true }, executionId: '232' });
		expect(output[0]?.json.warnings).toEqual([
			expect.stringContaining('CIPP already has an offboarding of this user in state Planned'),
		]);
		expect(output[1]?.json.warnings).toEqual([]);
		expect(output[2]?.json.warnings).toEqual([]);
	});

	it('refuses what could not be sent', async () => {
		const { error } = await bench.run({
			items: [...LEAVERS, { tenant: 'contoso.com', upn: 'nobody' }],
			parameters: { previewOnly: true },
		});
		expect(error?.message).toContain('[item 3]');
	});
});

describe('a mailbox that is too large to be shared', () => {
	const items = [
		{ tenant: 'northwind.example', upn: 'big.mailbox@northwind.example' },
		{ tenant: 'northwind.example', upn: 'mike@northwind.example' },
		{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com' },
	];

	it('gives a warning with its size, from one request per tenant', async () => {
		const { output } = await bench.run({ items, parameters: { ConvertToShared: true } });
		expect(output[0]?.json.warnings).toEqual([expect.stringMatching(/mailbox holds 73\.4 GB/)]);
		expect(output[1]?.json.warnings).toEqual([]);
		expect(output[2]?.json.warnings).toEqual([]);
		expect(bench.cipp.requestsTo('ListMailboxes')).toHaveLength(2);
	});

	it('is not looked at without a conversion, and never stands in the way', async () => {
		await bench.run({ items });
		expect(bench.cipp.requestsTo('ListMailboxes')).toHaveLength(0);
		bench.cipp.fault({ endpoint: 'ListMailboxes', status: 403, text: 'no right' });
		const { output } = await bench.run({
			items,
			executionId: '233',
			parameters: { ConvertToShared: true, options: { ifAlreadyQueued: 'queueAgain' } },
		});
		expect(output.map(({ json }) => json.status)).toEqual(['queued', 'queued', 'queued']);
		expect(output.map(({ json }) => json.warnings)).toEqual(
			Array(3).fill([expect.stringMatching(/size of the mailbox was not checked.*no right/)]),
		);
	});

	it('is asked for once where CIPP has not made its report yet, and the warning names the sync', async () => {
		const fault = bench.cipp.fault({
			endpoint: 'ListMailboxes',
			status: 500,
			json: ['No mailbox data found in reporting database. Sync the report data first.'],
			when: ({ query }) => JSON.stringify(query).includes('contoso.com'),
		});
		const { output } = await bench.run({ items, parameters: { ConvertToShared: true } });

		expect(fault.hits).toBe(1);
		expect(bench.cipp.requestsTo('ListMailboxes')).toHaveLength(2);
		expect(output[0]?.json.warnings).toEqual([expect.stringMatching(/mailbox holds 73\.4 GB/)]);
		expect(output[1]?.json.warnings).toEqual([]);
		expect(output[2]?.json.warnings).toEqual([
			expect.stringMatching(/was not checked.*for contoso\.com yet.*sync “Mailboxes”/),
		]);
	});
});

describe('Delegates', () => {
	it('join the lists, each with the access chosen for them', async () => {
		await bench.run({
			parameters: {
				AccessAutomap: 'hr@contoso.com',
				delegates: {
					delegate: [
						{
							user: {
								__rl: true,
								mode: 'userPrincipalName',
								value: '={{ "boss@" + $json.tenant }}',
							},
							access: ['AccessAutomap', 'OnedriveAccess'],
						},
					],
				},
			},
		});
		const [first, second] = bench.cipp.requestsTo('ExecOffboardUser').map(({ body }) => body);
		expect(first).toMatchObject({
			AccessAutomap: [{ value: 'hr@contoso.com' }, { value: 'boss@contoso.com' }],
			OnedriveAccess: [{ value: 'boss@contoso.com' }],
		});
		expect(second).toMatchObject({ OnedriveAccess: [{ value: 'boss@fabrikam.com' }] });
	});

	it.each([
		['a delegate without access', [{ user: 'boss@contoso.com', access: [] }], 'no access'],
		['access without a delegate', [{ user: '', access: ['AccessAutomap'] }], 'without a user'],
		[
			'an access that does not exist',
			[{ user: 'boss@contoso.com', access: ['Everything'] }],
			'does not exist',
		],
	])('refuse %s', async (_name, delegate, text) => {
		const { error } = await bench.run({ parameters: { delegates: { delegate } } });
		expect(error?.message).toContain(text);
		expect(bench.cipp.requestsTo('ExecOffboardUser')).toHaveLength(0);
	});
});
