import type { NodeCase } from '../nodeCase';
import { TENANT, TENANT_ID, caseOf } from '../nodeCase';
import type { Request } from '../recording';

const extension = caseOf('extension');
const breach = caseOf('breach');

const CONFIGURED: Request[] = [
	{
		method: 'POST',
		endpoint: 'ExecExtensionsConfig',
		body: {
			NinjaOne: {
				Enabled: true,
				Instance: 'eu.ninjarmm.com',
				ClientID: 'n8n',
				APIKey: 'Recorded-Passw0rd',
			},
			HIBP: { enabled: true, APIKey: 'Recorded-Passw0rd' },
		},
	},
];

const MAPPED: Request[] = [
	...CONFIGURED,
	{
		method: 'POST',
		endpoint: 'ExecExtensionMapping',
		query: { AddMapping: 'NinjaOne' },
		body: [
			{
				TenantId: '44444444-4444-4444-4444-444444444444',
				IntegrationId: '12',
				IntegrationName: 'Contoso',
			},
		],
	},
];

/** The tasks are those of other extensions than NinjaOne, which has a schedule of its own. */
const SCHEDULED: Request[] = [
	{
		method: 'POST',
		endpoint: 'ExecExtensionsConfig',
		body: {
			Hudu: { Enabled: true, BaseUrl: 'https://hudu.example.com', APIKey: 'Recorded-Passw0rd' },
		},
	},
	{
		method: 'POST',
		endpoint: 'ExecExtensionMapping',
		query: { AddMapping: 'Hudu' },
		body: [
			{
				TenantId: TENANT_ID,
				IntegrationId: '7',
				IntegrationName: 'Contoso',
			},
		],
	},
	{ method: 'POST', endpoint: 'ExecExtensionSync', query: { Extension: 'Hudu' } },
];

const NINJA = { extension: 'NinjaOne' };
const NO_NINJA = [{ on: '^OTHER .*ninjarmm', what: 403 }];
const NO_HIBP = [{ on: '^OTHER .*haveibeenpwned', what: 403 }];

/** Operations on extensions, and on the breaches that one of them knows. */
export const EXTENSION_CASES: NodeCase[] = [
	extension('setConfiguration', {
		parameters: {
			...NINJA,
			confirmConfiguration: true,
			updateFields: { enabled: true, furtherSettings: '{"Instance": "eu.ninjarmm.com"}' },
		},
	}),
	extension('test', { before: CONFIGURED, parameters: NINJA, refused: NO_NINJA }),
	extension('getMapping', { before: MAPPED, parameters: { ...NINJA, returnAll: true } }),
	extension('getMapping', {
		variant: 'companies',
		before: CONFIGURED,
		parameters: { ...NINJA, rowsOf: 'Companies', returnAll: true },
		refused: NO_NINJA,
	}),
	extension('setMapping', {
		before: MAPPED,
		parameters: { ...NINJA, mapping: 'set', companyId: '12' },
		refused: NO_NINJA,
	}),
	extension('sync', {
		before: MAPPED,
		parameters: { ...NINJA, onlyOneTenant: false },
	}),
	extension('setMapping', {
		variant: 'remove',
		before: MAPPED,
		parameters: { ...NINJA, tenantDomain: 'fabrikam.com', mapping: 'remove' },
	}),
	extension('sync', {
		variant: 'one tenant',
		before: MAPPED,
		parameters: { ...NINJA, onlyOneTenant: true, tenantDomain: 'fabrikam.com' },
	}),
	extension('getAllSyncs', { before: SCHEDULED, parameters: { returnAll: true } }),
	breach('getAllForAccount', {
		before: CONFIGURED,
		parameters: { account: 'jane.doe@contoso.com', returnAll: true },
		refused: NO_HIBP,
	}),
	breach('getAllForAccount', {
		variant: 'in none',
		before: CONFIGURED,
		parameters: { account: 'nobody@contoso.com', returnAll: true },
	}),
	breach('search'),
	breach('getAllForTenant', {
		before: [{ method: 'POST', endpoint: 'ExecBreachSearch', body: { tenantFilter: TENANT } }],
		parameters: { returnAll: true },
	}),
];
