import type { OperationCase } from '../user/operationCase';
import { get, USERS } from '../user/operationCase';

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
];
