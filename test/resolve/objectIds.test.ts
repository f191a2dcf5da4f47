import { startCippTest, type CippTest } from '../support/cipp';

const JANE = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11';
const MONA = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12';
const NOBODY = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e99';

let bench: CippTest;
beforeEach(async () => {
	bench = await startCippTest();
});
afterEach(async () => await bench.close());

const bodies = () => bench.cipp.requestsTo('ExecOffboardUser').map(({ body }) => body);

describe('users given by object ID', () => {
	it('are sent by user principal name, whom they delegate to as well', async () => {
		const { output } = await bench.run({
			items: [
				{ tenant: 'contoso.com', upn: JANE, to: MONA },
				{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com', to: 'boss@fabrikam.com' },
				{ tenant: 'northwind.example', upn: 'mike@northwind.example', to: '' },
			],
			parameters: { forward: '={{ $json.to }}', OnedriveAccess: '={{ $json.to }}' },
		});
		expect(output.map(({ json }) => json.userEmail)).toEqual([
			'jane.doe@contoso.com',
			'john.smith@fabrikam.com',
			'mike@northwind.example',
		]);
		expect(bodies()[0]).toMatchObject({
			user: [{ label: 'Jane Doe', value: 'jane.doe@contoso.com' }],
			forward: { label: 'manager@contoso.com', value: 'manager@contoso.com' },
			OnedriveAccess: [{ label: 'manager@contoso.com', value: 'manager@contoso.com' }],
		});
		expect(bodies()[2]).not.toHaveProperty('forward');
		expect(bench.cipp.requestsTo('ListGraphRequest')).toHaveLength(1);
	});

	it('are refused when CIPP does not know them, and nothing at all is sent', async () => {
		const { error } = await bench.run({
			items: [
				{ tenant: 'contoso.com', upn: JANE },
				{ tenant: 'contoso.com', upn: NOBODY },
				{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' },
			],
		});
		expect(error?.message).toContain(`${NOBODY} does not exist in contoso.com`);
		expect(error?.message).toContain('[item 1]');
		expect(bodies()).toHaveLength(0);
	});

	it('are refused when the look-up fails, also on an error output', async () => {
		bench.cipp.fault({ endpoint: 'ListGraphRequest', status: 403, text: 'no right' });
		const { output, errors } = await bench.run({
			items: [
				{ tenant: 'contoso.com', upn: JANE },
				{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' },
				{ tenant: 'northwind.example', upn: 'mike@northwind.example' },
			],
			nodeSettings: { onError: 'continueErrorOutput' },
		});
		expect(output).toHaveLength(2);
		expect(errors).toHaveLength(1);
		expect(errors[0]?.json.message).toContain('could not be looked up: no right');
		expect(bodies()).toHaveLength(2);
	});

	it('are recognised as a repetition of a user principal name', async () => {
		const { output, errors } = await bench.run({
			items: [
				{ tenant: 'contoso.com', upn: 'Jane.Doe@contoso.com' },
				{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com' },
				{ tenant: 'contoso.com', upn: JANE },
			],
			nodeSettings: { onError: 'continueErrorOutput' },
		});
		expect(output).toHaveLength(2);
		expect(errors[0]?.json.message).toContain('is also in item 0');
	});

	it('are recognised as the user who leaves', async () => {
		const { error } = await bench.run({
			items: [
				{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com', to: '' },
				{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com', to: JANE },
				{ tenant: 'northwind.example', upn: 'mike@northwind.example', to: '' },
			],
			parameters: { AccessAutomap: '={{ $json.to }}' },
		});
		expect(error?.message).toContain('“Mailbox Full Access (Automap)” holds the user who leaves');
		expect(bodies()).toHaveLength(0);
	});
});

describe('email forwarded to an object ID', () => {
	const CONTACT = '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e71';
	const GROUP = '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c05';
	const run = async (to: string) =>
		await bench.run({
			items: [
				{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com', to: 'manager@contoso.com' },
				{ tenant: 'contoso.com', upn: 'pat.osullivan@contoso.com', to },
				{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com', to: 'boss@fabrikam.com' },
			],
			parameters: { forward: '={{ $json.to }}' },
			nodeSettings: { onError: 'continueErrorOutput' },
		});
	const forwards = () => bodies().map((body) => (body as { forward?: object }).forward);

	beforeEach(() => {
		const contoso = bench.cipp.directory.tenant('contoso.com');
		Object.assign(contoso ?? {}, {
			contacts: [{ id: CONTACT, displayName: 'Accountant', mail: 'office@accountants.example' }],
		});
	});

	it('of a contact goes to the address of the contact', async () => {
		const { output } = await run(CONTACT);

		expect(output).toHaveLength(3);
		expect(forwards()).toEqual([
			{ label: 'manager@contoso.com', value: 'manager@contoso.com' },
			{ label: 'office@accountants.example', value: 'office@accountants.example' },
			{ label: 'boss@fabrikam.com', value: 'boss@fabrikam.com' },
		]);
		expect(bench.cipp.requestsTo('ListGraphRequest').map(({ query }) => query.Endpoint)).toEqual([
			'users',
			`directoryObjects/${CONTACT}`,
		]);
	});

	it.each([
		['a group without an address', GROUP, /is the ID of a group without an email address/],
		['nobody', NOBODY, /is the ID of no user in contoso\.com, and nothing else was found/],
	])('of %s is refused, and the others are sent', async (_name, to, message) => {
		const { errors } = await run(to);

		expect(errors.map(({ json }) => json.message)).toEqual([expect.stringMatching(message)]);
		expect(forwards()).toHaveLength(2);
	});

	it('of a group with an address goes there', async () => {
		const groups = bench.cipp.directory
			.tenant('contoso.com')
			?.users.flatMap(({ groups: own }) => own)
			.filter(({ id }) => id === GROUP);
		groups?.forEach((group) => Object.assign(group, { mail: 'staff@contoso.com' }));
		await run(GROUP);

		expect(forwards()[1]).toEqual({ label: 'staff@contoso.com', value: 'staff@contoso.com' });
	});
});
