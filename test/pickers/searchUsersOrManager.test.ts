import { startCippTest, type CippTest } from '../support/cipp';
import { fillPicker } from '../support/pickers';

const MANAGER = { name: 'Manager in Directory', value: 'manager' };
const IN_CONTOSO = { tenantDomain: 'contoso.com' };

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const list = async (parameters: Record<string, string>, filter?: string) =>
	(await fillPicker(t, 'searchUsersOrManager', parameters, filter)).results;

describe('the list of those who may get something', () => {
	it('begins with the manager, and goes on with the users of the tenant', async () => {
		const users = (await fillPicker(t, 'searchUsers', IN_CONTOSO)).results;

		expect(users.length).toBeGreaterThan(3);
		expect(await list(IN_CONTOSO)).toEqual([MANAGER, ...users]);
	});

	it('finds the manager in the directory as it finds others', async () => {
		expect(await list(IN_CONTOSO, 'dir')).toEqual([MANAGER]);
		expect((await list(IN_CONTOSO, 'jane')).map(({ name }) => name)).toEqual([
			'Jane Doe (jane.doe@contoso.com)',
		]);
	});

	it('has the manager alone where an expression gives the tenant', async () => {
		expect(await list({ tenantDomain: '={{ $json.tenant }}' })).toEqual([MANAGER]);
		expect(await list({ tenantDomain: '' })).toEqual([MANAGER]);
		await expect(list({ tenantDomain: '' }, 'jane')).rejects.toThrow(/^Choose a tenant first/);
	});

	it('shows what CIPP refuses', async () => {
		t.cipp.fault({ endpoint: 'ListGraphRequest', status: 403, text: 'Not for you' });

		await expect(list(IN_CONTOSO)).rejects.toThrow('Not for you');
	});
});
