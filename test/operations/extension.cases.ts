import { extensionMappings } from '../../simulator/endpoints/tables/extension';
import type { OperationCase } from '../user/operationCase';
import { get } from '../user/operationCase';
import { tenantCase, TENANTS } from './ofTenants';

const EXTENSIONS = ['HaloPSA', 'NinjaOne', 'Sherweb'];
const COMPANIES = ['Contoso Ltd.', 'Fabrikam Inc.', 'Northwind'];
const items = EXTENSIONS.map((extension) => ({ extension }));
const [first] = TENANTS;

const old = (extension: string) => ({
	TenantId: first?.customerId,
	IntegrationId: '10',
	IntegrationName: `Old ${extension}`,
});

const company = (place: number) => ({
	companyId: `1${place + 1}`,
	companyName: COMPANIES[place],
});

/** Each tenant in an extension of its own: what is about one extension is sent in turn. */
const mappedItems = TENANTS.map(({ defaultDomainName }, place) => ({
	tenant: defaultDomainName,
	extension: EXTENSIONS[place],
	company: `1${place + 1}`,
}));

/** Operations on extensions; those without anything that tells items apart have tests of their own. */
export const extensionCases: OperationCase[] = [
	{
		resource: 'extension',
		operation: 'getMapping',
		parameters: { extension: '={{ $json.extension }}', returnAll: true },
		items,
		requests: EXTENSIONS.map((List) => get('ExecExtensionMapping', { List })),
		outputs: EXTENSIONS.map((extension) => [
			{
				extension,
				tenantDomain: 'contoso.com',
				customerId: first?.customerId,
				tenantName: first?.displayName,
				companyId: '10',
				companyName: `Old ${extension}`,
			},
		]),
		failure: {
			about: 'NinjaOne',
			endpoint: 'ExecExtensionMapping',
			answer: { status: 400, text: 'Conversion from JSON failed with error: Unexpected character' },
			message: /Conversion from JSON failed/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-ExecExtensionMapping.ps1 deletes the mapping of all tenants before it writes.
		resource: 'extension',
		operation: 'setMapping',
		parameters: {
			extension: '={{ $json.extension }}',
			mapping: 'set',
			companyId: '={{ $json.company }}',
		},
		items: mappedItems,
		requests: EXTENSIONS.flatMap((extension, place) => [
			get('ExecExtensionMapping', { List: extension }),
			{
				method: 'POST' as const,
				endpoint: 'ExecExtensionMapping',
				query: { AddMapping: extension },
				body: [
					...(place === 0 ? [] : [old(extension)]),
					{
						TenantId: TENANTS[place]?.customerId,
						IntegrationId: `1${place + 1}`,
						IntegrationName: COMPANIES[place],
					},
				],
			},
			get('ExecExtensionMapping', { List: extension }),
		]),
		outputs: EXTENSIONS.map((extension, place) => [
			{
				success: true,
				message: 'Successfully edited mapping table.',
				mappedTenants: place === 0 ? 1 : 2,
				confirmed: true,
				tenantDomain: TENANTS[place]?.defaultDomainName,
				extension,
				...company(place),
			},
		]),
		failure: {
			about: 'AddMapping":"NinjaOne',
			endpoint: 'ExecExtensionMapping',
			answer: { text: 'Mapping API failed. Cannot bind argument to parameter x.' },
			message: /^Mapping API failed\./,
			outcome: 'unknown',
		},
	},
	tenantCase({
		// Invoke-ExecExtensionSync.ps1 reads the query alone.
		resource: 'extension',
		operation: 'sync',
		parameters: { extension: 'NinjaOne', onlyOneTenant: true },
		prepare: (cipp) => {
			extensionMappings(cipp).NinjaOne = TENANTS.map(({ customerId, displayName }) => ({
				TenantId: customerId,
				IntegrationId: '1',
				IntegrationName: displayName,
			}));
		},
		sent: (_domain, { customerId }) => [
			{
				method: 'POST',
				endpoint: 'ExecExtensionSync',
				query: { Extension: 'NinjaOne', TenantID: customerId },
			},
		],
		given: (domain, { displayName }) => [
			{
				success: true,
				message: `NinjaOne Synchronization Queued for ${displayName}`,
				status: 'Queued',
				extension: 'NinjaOne',
				tenantDomain: domain,
			},
		],
		failure: {
			about: TENANTS[1]?.customerId,
			endpoint: 'ExecExtensionSync',
			answer: { json: { Results: 'Tenant was not found.' } },
			message: /^Tenant was not found/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'extension',
		operation: 'test',
		parameters: { extension: '={{ $json.extension }}' },
		items: ['GitHub', 'NinjaOne', 'HaloPSA'].map((extension) => ({ extension })),
		requests: ['GitHub', 'NinjaOne', 'HaloPSA'].map((extensionName) =>
			get('ExecExtensionTest', { extensionName }),
		),
		outputs: [
			{
				success: true,
				message: 'Successfully connected to GitHub user: contoso using a Fine Grained PAT',
				extension: 'GitHub',
			},
			{ success: true, message: 'Successfully Connected to NinjaOne', extension: 'NinjaOne' },
			{ success: true, message: 'Successfully Connected to HaloPSA', extension: 'HaloPSA' },
		].map((output) => [output]),
		failure: {
			about: 'NinjaOne',
			endpoint: 'ExecExtensionTest',
			answer: {
				json: {
					Results:
						'Failed to connect: Response status code does not indicate success: 401 (Unauthorized).. Line 29',
				},
			},
			message: /^Failed to connect: Response status code/,
			outcome: 'refused',
		},
	},
];
