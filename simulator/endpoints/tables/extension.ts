import { ok, plainText } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { isRecord, member } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { kept } from './kept';

interface Mapping {
	TenantId: string;
	IntegrationId: string;
	IntegrationName: string;
}

/** Companies of every extension but Hudu, which cannot be reached. */
const COMPANIES = [
	{ name: 'Contoso Ltd.', value: '11' },
	{ name: 'Fabrikam Inc.', value: '12' },
	{ name: 'Northwind', value: '13' },
];

const NO_HUDU = [{ name: 'Could not get Hudu Companies, error: The host is not known', value: '' }];

/** The mapping of each extension; at first it holds the first tenant. */
export const extensionMappings = kept<Record<string, Mapping[]>>(({ directory }) => {
	const [first] = directory.managed();
	return Object.fromEntries(
		['HaloPSA', 'NinjaOne', 'Hudu', 'Sherweb'].map((extension) => [
			extension,
			[
				{
					TenantId: first?.customerId ?? '',
					IntegrationId: '10',
					IntegrationName: `Old ${extension}`,
				},
			],
		]),
	);
});

/** What is configured at first; CIPP keeps keys elsewhere. */
const config = kept<{ all: Record<string, unknown> }>(() => ({
	all: {
		NinjaOne: { Enabled: true, Instance: 'eu.ninjarmm.com', APIKey: 'SentToKeyVault' },
		HaloPSA: { Enabled: false, ResourceURL: 'https://halo.example', APIKey: 'SentToKeyVault' },
		Later: { Enabled: true },
	},
}));

function listed(call: ApiCall, state: SimulatorState): object | undefined {
	const extension = call.query('List') ?? '';
	const rows = extensionMappings(state)[extension];
	if (!rows) return undefined;
	return {
		Companies: extension === 'Hudu' ? NO_HUDU : COMPANIES,
		Mappings: rows.flatMap((row) => {
			const tenant = state.directory.managedTenant(row.TenantId);
			if (!tenant) return [];
			const { displayName: Tenant, defaultDomainName: TenantDomain } = tenant;
			return [{ ...row, Tenant, TenantDomain }];
		}),
	};
}

/** Invoke-ExecExtensionMapping: a write replaces the mapping of all tenants. */
const execExtensionMapping: Endpoint = {
	name: 'ExecExtensionMapping',
	right: 'CIPP.Extension.ReadWrite',
	anyTenant: true,
	handle(call, state) {
		const extension = call.query('AddMapping');
		if (extension === undefined) {
			const found = listed(call, state);
			return found ? ok(found) : { status: 200 };
		}
		if (!extensionMappings(state)[extension]) return { status: 200 };
		extensionMappings(state)[extension] = [call.body ?? []].flat().map((row) => ({
			TenantId: textOf(member(row, 'TenantId')),
			IntegrationId: textOf(member(row, 'IntegrationId')),
			IntegrationName: textOf(member(row, 'IntegrationName')),
		}));
		return ok({ Results: 'Successfully edited mapping table.' });
	},
};

/** Invoke-ExecExtensionSync, which reads the query alone. */
const execExtensionSync: Endpoint = {
	name: 'ExecExtensionSync',
	right: 'CIPP.Extension.ReadWrite',
	handle(call, state) {
		const extension = call.query('Extension');
		const id = call.query('TenantID');
		const rows = extensionMappings(state).NinjaOne ?? [];
		const found = rows.find(({ TenantId }) => TenantId === id);
		if (extension === 'Hudu') {
			return ok({
				Results: 'Extension sync tasks have been rescheduled and will start within 15 minutes',
			});
		}
		// Gradient is not enabled.
		if (extension !== 'NinjaOne') return { status: 200 };
		if (id === undefined) {
			return ok({ Results: `NinjaOne Synchronization Queuing ${rows.length} Tenants` });
		}
		return ok({
			Results: found
				? `NinjaOne Synchronization Queued for ${found.IntegrationName}`
				: 'Tenant was not found.',
		});
	},
};

const TESTS: Record<string, unknown> = {
	GitHub: 'Successfully connected to GitHub user: contoso using a Fine Grained PAT',
	HaloPSA: 'Successfully Connected to HaloPSA',
	NinjaOne: 'Successfully Connected to NinjaOne',
	Hudu: 'Failed to connect: No Hudu configuration. Line 19',
};

/** Invoke-ExecExtensionsConfig: forgets what is not sent, and says true for each new key. */
const execExtensionsConfig: Endpoint = {
	name: 'ExecExtensionsConfig',
	right: 'CIPP.Extension.ReadWrite',
	handle(call, state) {
		const said: unknown[] = [];
		const entries = Object.entries(isRecord(call.body) ? call.body : {}).map(([name, value]) => {
			const key = member(value, 'APIKey');
			if (key && key !== 'SentToKeyVault') said.push(true);
			return [name, { ...(isRecord(value) ? value : {}), APIKey: 'SentToKeyVault' }] as const;
		});
		config(state).all = Object.fromEntries(entries);
		said.push('Successfully saved the extension configuration. ');
		return ok({ Results: said.length > 1 ? said : said[0] });
	},
};

/** Extensions of CIPP. */
export const extensionEndpoints: Endpoint[] = [
	execExtensionMapping,
	execExtensionSync,
	execExtensionsConfig,
	{
		name: 'ListExtensionsConfig',
		right: 'CIPP.Extension.Read',
		anyTenant: true,
		handle: (_call, state) => ok(config(state).all),
	},
	{
		name: 'ExecExtensionTest',
		right: 'CIPP.Extension.Read',
		handle(call) {
			const said = TESTS[call.query('extensionName') ?? ''];
			return said === undefined ? plainText(200, '') : ok({ Results: said });
		},
	},
	{
		name: 'ListExtensionSync',
		right: 'CIPP.Extension.Read',
		anyTenant: true,
		handle: () =>
			ok([
				{
					RowKey: '00b18bb9-eaa0-4041-bdd3-b46379700fb5',
					PartitionKey: 'ScheduledTask',
					Tenant: 'contoso.com',
					Name: 'Hudu Extension Sync',
					SyncType: 'Hudu',
					ScheduledTime: '1795701336',
					ExecutedTime: null,
					RepeatsEvery: '1d',
					Results: 'Planned',
				},
			]),
	},
];
