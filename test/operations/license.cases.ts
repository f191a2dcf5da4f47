import type { Simulator } from '../../simulator';
import type { OperationCase } from '../user/operationCase';
import { get, post, USERS } from '../user/operationCase';

/** Who has a Microsoft 365 Business Premium license. */
const PREMIUM: Record<string, string[]> = {
	'contoso.com': [
		'jane.doe@contoso.com',
		'manager@contoso.com',
		'sam.synced@contoso.com',
		"conor.o'brien@contoso.com",
	],
	'fabrikam.com': [],
	'northwind.example': ['big.mailbox@northwind.example'],
};

/** Who has a Microsoft 365 E3 license. */
const E3: Record<string, string[]> = {
	'fabrikam.com': ['john.smith@fabrikam.com', 'jane.doe@fabrikam.com'],
};

const premiumOf = (tenant: unknown): string[] => PREMIUM[String(tenant)] ?? [];
const e3Of = (tenant: unknown): string[] => E3[String(tenant)] ?? [];

/** Licenses for the list of the excluded ones; the first is on it, and drop-downs show it. */
const EXCLUDED = [
	{ skuId: 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235', name: 'Power BI Standard', isShown: true },
	{ skuId: 'b403ebcc-fae0-4ca2-8c8c-7a907fd6c236', name: 'Flow Free', isShown: false },
	{ skuId: 'c403ebcc-fae0-4ca2-8c8c-7a907fd6c237', name: 'Teams Trial', isShown: false },
];

/** Licenses that CIPP has a name for. */
const NAMED_LICENSES = [
	['cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 'Microsoft 365 Business Premium'],
	['05e9a617-0261-4cee-bb44-138d3ef5d965', 'Microsoft 365 E3'],
	['f30db892-07e9-47e9-837c-80727f46fd3d', 'Microsoft Power Automate Free'],
];

/** One subscription for each tenant. */
function withSubscriptions(cipp: Simulator): void {
	USERS.forEach(({ tenant }, index) => {
		const found = cipp.directory.managedTenant(String(tenant));
		if (!found) return;
		found.subscriptions = [
			{
				id: `sub${index}`,
				sku: 'CFQ7TTC0LCHC',
				productName: 'Microsoft 365 Business Premium',
				quantity: 10 + index,
			},
		];
	});
}

/** Operations on licenses. */
export const licenseCases: OperationCase[] = [
	{
		// Invoke-ListLicenses.ps1 reads tenantFilter.
		operation: 'getAll',
		parameters: { returnAll: true },
		items: USERS,
		requests: USERS.map(({ tenant }) => get('ListLicenses', { tenantFilter: String(tenant) })),
		outputs: USERS.map(({ tenant }) => [
			{
				tenantDomain: tenant,
				skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
				name: 'Microsoft 365 Business Premium',
				total: 15,
				used: premiumOf(tenant).length,
				available: 15 - premiumOf(tenant).length,
				assignedUsers: premiumOf(tenant),
			},
			{
				tenantDomain: tenant,
				skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965',
				name: 'Microsoft 365 E3',
				total: 25,
				used: e3Of(tenant).length,
				available: 25 - e3Of(tenant).length,
				assignedUsers: e3Of(tenant),
			},
		]),
		failure: {
			endpoint: 'ListLicenses',
			answer: { status: 400, text: 'Insufficient privileges to complete the operation.' },
			message: /Insufficient privileges/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-ListCSPLicenses.ps1 reads tenantFilter.
		resource: 'license',
		operation: 'getAllCspSubscriptions',
		items: USERS,
		prepare: withSubscriptions,
		requests: USERS.map(({ tenant }) => get('ListCSPLicenses', { tenantFilter: String(tenant) })),
		outputs: USERS.map(({ tenant }, index) => [
			{
				tenantDomain: tenant,
				subscriptionId: `sub${index}`,
				sku: 'CFQ7TTC0LCHC',
				name: 'Microsoft 365 Business Premium',
				quantity: 10 + index,
				term: null,
				renewsAt: null,
			},
		]),
		failure: {
			endpoint: 'ListCSPLicenses',
			answer: { status: 400, json: ['Unable to retrieve CSP licenses.'] },
			message: /Unable to retrieve CSP licenses/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-ExecCSPLicense.ps1 answers in plain text.
		resource: 'license',
		operation: 'changeCspSubscription',
		parameters: { change: 'Add', sku: 'CFQ7TTC0LCHC', quantity: 2, confirmOrder: true },
		items: USERS,
		prepare: withSubscriptions,
		requests: USERS.flatMap(({ tenant }) => [
			get('ListCSPLicenses', { tenantFilter: String(tenant) }),
			post('ExecCSPLicense', {
				tenantFilter: tenant,
				Action: 'Add',
				SKU: 'CFQ7TTC0LCHC',
				Add: 2,
			}),
			get('ListCSPLicenses', { tenantFilter: String(tenant) }),
		]),
		outputs: USERS.map(({ tenant }, index) => [
			{
				success: true,
				message: 'License change executed successfully.',
				confirmed: true,
				quantity: 12 + index,
				tenantDomain: tenant,
				change: 'Add',
				sku: 'CFQ7TTC0LCHC',
				subscriptionId: `sub${index}`,
				name: 'Microsoft 365 Business Premium',
			},
		]),
		failure: {
			endpoint: 'ExecCSPLicense',
			answer: {
				status: 500,
				text: 'Failed to execute license change. Error: This caller is not allowed.',
			},
			message: /^Failed to execute license change/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-ExecExcludeLicenses.ps1 writes an entry anew, and forgets the drop-downs.
		resource: 'license',
		operation: 'setExclusion',
		// The role editor does not have the right.
		prepare: ({ access }) => {
			access.baseRole = 'admin';
		},
		parameters: {
			skuId: '={{ $json.sku }}',
			exclusion: 'AlertOnly',
			options: { licenseName: '={{ $json.name }}' },
		},
		items: EXCLUDED.map(({ skuId, name }) => ({ sku: skuId, name })),
		requests: EXCLUDED.flatMap(({ skuId, name, isShown }) => [
			{ method: 'GET', endpoint: 'ListExcludedLicenses' },
			post('ExecExcludeLicenses', { Action: 'AlertOnly', GUID: skuId, SKUName: name }),
			...(isShown
				? [
						post('ExecExcludeLicenses', {
							Action: 'SetShowInDropdown',
							GUID: skuId,
							ShowInDropdown: true,
						}),
					]
				: []),
			{ method: 'GET', endpoint: 'ListExcludedLicenses' },
		]),
		outputs: EXCLUDED.map(({ skuId, name }) => [
			{
				success: true,
				message: `Success. ${name}(${skuId}) will now only be excluded from alerts.`,
				confirmed: true,
				skuId,
				name,
				exclusion: 'AlertOnly',
			},
		]),
		failure: {
			about: EXCLUDED[1]?.skuId,
			endpoint: 'ExecExcludeLicenses',
			answer: {
				status: 500,
				json: { Results: 'Failed to process exclusion request. The argument is null or empty.' },
			},
			message: /^Failed to process exclusion request/,
			outcome: 'refused',
		},
	},
	{
		resource: 'license',
		operation: 'search',
		parameters: { skuIds: '={{ $json.sku }}' },
		items: NAMED_LICENSES.map(([sku]) => ({ sku })),
		requests: NAMED_LICENSES.map(([sku]) => post('ExecLicenseSearch', { skuIds: [sku] })),
		outputs: NAMED_LICENSES.map(([skuId, name]) => [{ skuId, name }]),
		failure: {
			about: NAMED_LICENSES[1]?.[0],
			endpoint: 'ExecLicenseSearch',
			answer: { status: 400, json: { error: 'No skuIds provided.' } },
			message: /No skuIds provided/,
			outcome: 'refused',
		},
	},
];
