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
