import { generate } from '../../simulator';
import { fillPicker } from '../support/pickers';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import type { PickerName } from '../support/pickers';
import { besidesTenants } from '../support/requests';

const IN_CONTOSO = { tenantDomain: 'contoso.com', userEmail: 'jane.doe@contoso.com' };

let test: CippTest;

beforeEach(async () => {
	test = await startCippTest({ runMode: 'manual' });
});

afterEach(async () => {
	await test.close();
});

/** Deletes a user of Contoso. */
function deleteJane(): void {
	const contoso = test.cipp.directory.tenant('contoso.com');
	if (!contoso) throw new Error('The directory has changed');
	test.cipp.directory.deleteUser(contoso, test.cipp.directory.findUser('jane.doe@contoso.com'));
}

const LISTS: Array<[PickerName, string, string[]]> = [
	['searchUsers', 'mon', ['Mona Manager (manager@contoso.com)']],
	['searchGroups', 'sales', ['Sales Team', 'GG-Sales']],
	['searchDevices', 'contoso', ['CONTOSO-LT-014 (Windows)']],
	['searchLicenses', 'spb', ['SPB (21 of 25 free)']],
	['searchMailboxRules', 'news', ['Move newsletters']],
	['searchAuthenticationMethods', 'micro', ['Microsoft authenticator']],
	['searchDeletedUsers', 'jane', ['Jane Doe (deleted 2026-08-01)']],
	['searchDeletedItems', 'old', ['Old Project (Group, deleted 2026-07-20)']],
];

describe.each(LISTS)('%s', (name, filter, found) => {
	beforeEach(() => {
		if (name.startsWith('searchDeleted')) deleteJane();
	});

	it('lists with one request besides the tenants, and finds what the user types', async () => {
		const all = await fillPicker(test, name, IN_CONTOSO);
		expect(besidesTenants(test.cipp)).toHaveLength(1);
		const some = await fillPicker(test, name, IN_CONTOSO, filter);

		expect(some.results.map((entry) => entry.name)).toEqual(found);
		expect(all.results.map((entry) => entry.name)).toEqual(expect.arrayContaining(found));
		expect(all.results.every(({ value }) => typeof value === 'string' && value !== '')).toBe(true);
	});

	it('finds nothing for what is not there', async () => {
		expect((await fillPicker(test, name, IN_CONTOSO, 'zzzz')).results).toEqual([]);
	});

	it.each([
		['no tenant', { ...IN_CONTOSO, tenantDomain: '' }, /^Choose a tenant first/],
		['all tenants', { ...IN_CONTOSO, tenantDomain: 'AllTenants' }, /Choose one tenant/],
	])('says what is missing: %s', async (_name, parameters, message) => {
		await expect(fillPicker(test, name, parameters)).rejects.toThrow(message);
		expect(test.cipp.requests).toEqual([]);
	});

	it.each([
		[
			'a missing role',
			{ status: 403, text: 'you do not have the required permission: X' },
			/required permission: X\. The custom role .* does not include the right X\. Add/s,
		],
		[
			'a sentence in place of a list',
			{ status: 200, json: ['Graph refused it'] },
			/Graph refused it/,
		],
		['a wrong address', { status: 200, html: '<html></html>' }, /API URL/],
	])('shows %s in place of the list', async (_name, fault, message) => {
		// Not the POST to the token endpoint.
		test.cipp.fault({ method: 'GET', ...fault });

		await expect(fillPicker(test, name, IN_CONTOSO)).rejects.toThrow(message);
	});
});

it.each(['searchMailboxRules', 'searchAuthenticationMethods'] as const)(
	'%s needs a user',
	async (name) => {
		await expect(fillPicker(test, name, { tenantDomain: 'contoso.com' })).rejects.toThrow(
			/^Choose a user first/,
		);
	},
);

it('asks for no more than a page shows, and for the next page by its link', async () => {
	generate(test.cipp.directory, { tenants: 1, usersPerTenant: 120 });
	const inLarge = { tenantDomain: 'tenant1.example' };

	const pages = [await fillPicker(test, 'searchUsers', inLarge)];
	for (let page = pages[0]; page?.paginationToken; page = pages.at(-1)) {
		pages.push(
			await fillPicker(test, 'searchUsers', inLarge, undefined, String(page.paginationToken)),
		);
	}

	expect(pages.map(({ results }) => results.length)).toEqual([50, 50, 20]);
	expect(besidesTenants(test.cipp).map(({ query }) => query.$select)).toEqual(
		Array(3).fill('id,displayName,userPrincipalName'),
	);
	expect(new Set(pages.flatMap(({ results }) => results.map(({ value }) => value))).size).toBe(120);
});

it('lists many deleted users by pages', async () => {
	const contoso = test.cipp.directory.tenant('contoso.com');
	if (!contoso) throw new Error('The directory has changed');
	for (let number = 0; number < 60; number++) {
		test.cipp.directory.deleteUser(
			contoso,
			test.cipp.directory.addUser(contoso, {
				userPrincipalName: `gone${number}@contoso.com`,
				displayName: `Gone ${number}`,
			}),
		);
	}

	const first = await fillPicker(test, 'searchDeletedUsers', IN_CONTOSO);
	const second = await fillPicker(
		test,
		'searchDeletedUsers',
		IN_CONTOSO,
		undefined,
		String(first.paginationToken),
	);

	expect([first.results.length, second.results.length]).toEqual([50, 10]);
	expect(second.paginationToken).toBeUndefined();
});

it('finds the methods of a guest, whose name breaks an address', async () => {
	const guest = 'gina_gmail.com#EXT#@contoso.onmicrosoft.com';
	test.cipp.directory.findUser(guest).mfaMethods = ['fido2Method'];

	const { results } = await fillPicker(test, 'searchAuthenticationMethods', {
		...IN_CONTOSO,
		userEmail: guest,
	});

	expect(results.map(({ name }) => name)).toEqual(['Fido2']);
});

it('shows a device that is disabled, and a rule', async () => {
	const jane = test.cipp.directory.findUser('jane.doe@contoso.com');
	const [device] = jane.devices;
	if (device) device.accountEnabled = false;
	if (jane.mailbox) jane.mailbox.disabledRules = ['Move newsletters'];

	const devices = await fillPicker(test, 'searchDevices', IN_CONTOSO);
	const rules = await fillPicker(test, 'searchMailboxRules', IN_CONTOSO);

	expect(devices.results[0]?.name).toBe('CONTOSO-LT-014 (Windows, disabled)');
	expect(rules.results[0]).toEqual({
		name: 'Move newsletters (disabled)',
		value: `${jane.id}\\1000000000000000000`,
	});
});
