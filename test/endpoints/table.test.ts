import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type * as Packed from '../../nodes/Cipp/endpoints/packedTable';
import { endpointTable } from '../../nodes/Cipp/endpoints/table';
import { lineOf } from '../../nodes/Cipp/endpoints/tableLines';
import { tenantFieldOf } from '../../nodes/Cipp/endpoints/tenantFields';
import { onlyReads } from '../../nodes/Cipp/endpoints/treatment';
import { resources } from '../../nodes/Cipp/resources';

/** What the table may take of the package. */
const LARGEST = 40_000;

const FILE = join(__dirname, '../../nodes/Cipp/endpoints/packedTable.ts');

it('is small, and read only when somebody needs it', async () => {
	expect(Buffer.byteLength(readFileSync(FILE))).toBeLessThanOrEqual(LARGEST);

	let isRead = false;
	jest.isolateModules(() => {
		jest.doMock('../../nodes/Cipp/endpoints/packedTable', () => {
			isRead = true;
			return jest.requireActual<typeof Packed>('../../nodes/Cipp/endpoints/packedTable');
		});
		jest.requireActual('../../nodes/Cipp/Cipp.node');
	});
	expect(isRead).toBe(false);
	expect((await endpointTable()).all.length).toBeGreaterThan(600);
});

it('has each endpoint once, well-formed, in the order of the names', async () => {
	const { all, find } = await endpointTable();
	const names = all.map(({ name }) => name.toLowerCase());

	expect(names).toEqual([...new Set(names)].sort());
	for (const endpoint of all) {
		const { name, right, fields, text } = endpoint;
		expect(name).toMatch(/^[A-Za-z]\w+$/);
		expect(right).toMatch(/^(?:\w+\.\w+\.Read(?:Write)?|Public)$/);
		expect(text.length).toBeLessThanOrEqual(95);
		expect(lineOf(endpoint).split('\n')).toHaveLength(1);
		const places = fields.map((field) => `${field.place}:${field.name.toLowerCase()}`);
		expect(places).toEqual([...new Set(places)]);
		expect(fields.filter((field) => !/^[$\w.@-]+$/.test(field.name))).toEqual([]);
		expect(find(name.toUpperCase())).toBe(endpoint);
	}
});

it('knows every endpoint that the operations of the node call', async () => {
	const { find } = await endpointTable();
	const uses = resources.flatMap(({ operations }) => operations.flatMap((one) => one.endpoints));

	expect(uses.filter(({ endpoint }) => !find(endpoint))).toEqual([]);
	// CIPP takes either verb, and the table names the one that its frontend uses.
	const others = uses.filter(({ endpoint, method }) => find(endpoint)?.method !== method);
	expect([...new Set(others.map(({ endpoint }) => endpoint))].sort()).toEqual([
		'ExecApiClient',
		'ExecExtensionMapping',
		'ExecGitHubAction',
		'ExecPasswordConfig',
		'ListTenants',
	]);
});

it('has what is wrong in CIPP’s own file put right', async () => {
	const { find } = await endpointTable();
	const field = (endpoint: string, name: string) =>
		find(endpoint)?.fields.find((one) => one.name === name);

	expect(find('ListTenants')?.method).toBe('GET');
	expect(find('ExecGroupMembers')).toMatchObject({ right: 'Identity.Group.ReadWrite' });
	expect(field('AddGroup', 'tenantFilter')).toMatchObject({ type: 'string', required: true });
	expect(field('AddUser', 'primDomain')).toMatchObject({ type: 'labelValue' });
	expect(field('AddUser', 'PrimDomain')).toBeUndefined();
	expect(field('ExecEditMailboxPermissions', 'AddSendAs')).toMatchObject({ type: 'labelValues' });
	expect(field('ListMailQuarantine', 'EntityType')).toMatchObject({ place: 'query' });
});

describe('whether an endpoint reads', () => {
	it.each([
		['ListUsers', true],
		['listStandardTemplates', true],
		['GetVersion', true],
		['ExecUniversalSearchV2', true],
		['ExecListBackup', true],
		['DomainAnalyser_List', true],
		['ListOffboardTenants', false],
		['ExecSendPush', false],
		['ExecGetLocalAdminPassword', false],
		['ExecBECCheck', false],
		['ExecBreachSearch', false],
		['DeleteTestReport', false],
		['ExecDisableUser', false],
		['PublicWebhooks', false],
	])('%s: %s', async (name, reads) => {
		const known = (await endpointTable()).find(name);

		expect(known).toBeDefined();
		expect(onlyReads(name, known)).toBe(reads);
	});

	it('is said by the name alone of one that is not known', () => {
		expect(onlyReads('ListNewThings', undefined)).toBe(true);
		expect(onlyReads('ExecNewThing', undefined)).toBe(false);
	});

	it('is never said of one with a right to write', async () => {
		const { all } = await endpointTable();
		const writing = all.filter(({ right }) => right.endsWith('Write'));

		expect(writing.length).toBeGreaterThan(300);
		expect(writing.filter((endpoint) => onlyReads(endpoint.name, endpoint))).toEqual([]);
	});
});

it('the field of the tenant is CIPP’s usual one, or the next best', async () => {
	const { find } = await endpointTable();
	const nameOf = (endpoint: string) => {
		const known = find(endpoint);
		return known && tenantFieldOf(known)?.name;
	};

	expect(
		['ListUsers', 'ExecSendPush', 'EditContact', 'ListLogs', 'GetVersion'].map(nameOf),
	).toEqual(['tenantFilter', 'TenantFilter', 'tenantID', 'Tenant', undefined]);
});
