import { propertiesOf, TENANT_GROUPS } from '../../simulator/endpoints/tables/tenant';
import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { anyText, REFUSED, tenantCase, TENANTS } from './ofTenants';

const [GOLD, SILVER] = TENANT_GROUPS;
const TEMPLATE_ID = '27a7cc97-1010-436d-985d-e4e07e536c3f';

const listTenant = ({
	customerId,
	defaultDomainName,
	initialDomainName,
	displayName,
}: (typeof TENANTS)[number]) => ({
	tenantDomain: defaultDomainName,
	customerId,
	name: displayName,
	initialDomain: initialDomainName,
	originalName: null,
	relationshipEnd: '2028-01-01T00:00:00Z',
	graphErrorCount: expect.any(Number) as unknown as number,
	lastGraphError: '',
	lastRefresh: anyText,
});

const [contoso] = TENANTS;

/** Operations on tenants. */
export const tenantCases: OperationCase[] = [
	{
		// Invoke-ListTenants.ps1; a list of all tenants has nothing in it that tells the items apart.
		resource: 'tenant',
		operation: 'getAll',
		parameters: {
			limit: 1,
			options: { includeOffboardingDefaults: '={{ $json.defaults }}' },
		},
		items: [{ defaults: false }, { defaults: true }, { defaults: false }],
		requests: [get('ListTenants', { IncludeOffboardingDefaults: 'true' })],
		outputs: [
			[contoso ? listTenant(contoso) : {}],
			[
				{
					...(contoso && listTenant(contoso)),
					offboardingDefaults: contoso?.offboardingDefaults as never,
				},
			],
			[contoso ? listTenant(contoso) : {}],
		],
		failure: {
			about: 'IncludeOffboardingDefaults',
			endpoint: 'ListTenants',
			answer: {
				json: [
					{
						Results: 'Failed to retrieve tenants: the table is not there',
						defaultDomainName: '',
						displayName: 'Failed to retrieve tenants. Perform a permission check.',
						customerId: '',
					},
				],
			},
			message: /Failed to retrieve tenants: the table is not there/,
			outcome: 'refused',
		},
	},
	tenantCase({
		resource: 'tenant',
		operation: 'get',
		prepare: (cipp) => {
			const tenant = cipp.directory.managedTenant('contoso.com');
			if (tenant) Object.assign(propertiesOf(tenant), { alias: 'The First', groups: [GOLD?.Id] });
		},
		sent: (domain) => [get('ListTenantDetails', { tenantFilter: domain })],
		given: (domain, { customerId, displayName }) => [
			{
				tenantDomain: domain,
				customerId,
				name: displayName,
				alias: domain === 'contoso.com' ? 'The First' : null,
				tenantGroups: domain === 'contoso.com' ? ['Gold'] : [],
				street: null,
				postalCode: null,
				city: 'Utrecht',
				state: null,
				country: 'NL',
				businessPhones: null,
				technicalNotificationMails: null,
				tenantType: null,
				createdDateTime: null,
				isSynced: false,
				lastSyncDateTime: null,
			},
		],
		failure: {
			endpoint: 'ListTenantDetails',
			answer: { status: 400, text: 'Failed to retrieve tenant details: refused' },
			message: /Failed to retrieve tenant details: refused/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		// The alias that CIPP has goes out again, or it would be removed.
		resource: 'tenant',
		operation: 'update',
		parameters: { aliasChange: 'keep', addToGroups: 'silver' },
		prepare: (cipp) => {
			for (const tenant of cipp.directory.managed()) {
				Object.assign(propertiesOf(tenant), { alias: 'As It Was', groups: [GOLD?.Id] });
			}
		},
		sent: (_domain, { customerId }) => [
			get('ListTenantDetails', { tenantFilter: customerId }),
			{ method: 'GET', endpoint: 'ListTenantGroups' },
			post('EditTenant', {
				customerId,
				tenantAlias: 'As It Was',
				tenantGroups: [GOLD, SILVER].map((group) => ({
					groupId: group?.Id,
					groupName: group?.Name,
				})),
			}),
			get('ListTenantDetails', { tenantFilter: customerId }),
		],
		given: (domain) => [
			{
				success: true,
				message: 'Tenant details updated successfully',
				alias: 'As It Was',
				tenantGroups: ['Gold', 'Silver'],
				confirmed: true,
				tenantDomain: domain,
			},
		],
		failure: {
			about: TENANTS[1]?.customerId,
			endpoint: 'EditTenant',
			answer: { status: 403, json: { Results: "Tenant 'x' not found or access denied" } },
			message: /not found or access denied/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		// What is not chosen keeps its state: CIPP replaces all of it.
		resource: 'tenant',
		operation: 'setOffboardingDefaults',
		parameters: { steps: { ResetPass: true, RevokeSessions: false } },
		sent: (domain, { customerId, offboardingDefaults }) => [
			...[1, 2].map(() =>
				get('ListTenants', { TenantFilter: domain, IncludeOffboardingDefaults: 'true' }),
			),
			post('EditTenantOffboardingDefaults', {
				customerId,
				defaultDomainName: domain,
				offboardingDefaults: { ...offboardingDefaults, ResetPass: true, RevokeSessions: false },
			}),
		],
		given: (domain, { offboardingDefaults }) => [
			{
				success: true,
				message: 'Tenant offboarding defaults updated successfully',
				offboardingDefaults: { ...offboardingDefaults, ResetPass: true, RevokeSessions: false },
				confirmed: true,
				tenantDomain: domain,
			},
		],
		failure: {
			about: TENANTS[1]?.customerId,
			endpoint: 'EditTenantOffboardingDefaults',
			answer: { status: 500, json: { state: 'error', resultText: 'Failed to write the table' } },
			message: /Failed to write the table/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'tenant',
		operation: 'clearCache',
		parameters: { allCaches: '={{ $json.all }}' },
		items: [{ all: false }, { all: true }, { all: false }],
		requests: [true, false, true].map((TenantsOnly) =>
			post('ListTenants', { ClearCache: true, TenantsOnly }),
		),
		outputs: [false, true, false].map((allCaches) => [
			{
				success: true,
				message: 'Cache has been cleared and a tenant refresh is queued.',
				details: [],
				allCaches,
			},
		]),
		failure: {
			about: '"TenantsOnly":false',
			endpoint: 'ListTenants',
			// Without the flag CIPP lists the tenants.
			answer: { json: [{ customerId: 'x' }] },
			message: /did not say that it cleared the cache/,
			outcome: 'unknown',
		},
	},
	{
		resource: 'tenant',
		operation: 'getAllGroups',
		parameters: { filters: { groupId: '={{ $json.group }}' } },
		items: TENANT_GROUPS.map(({ Id }) => ({ group: Id })),
		prepare: (cipp) => {
			const tenant = cipp.directory.managedTenant('contoso.com');
			if (tenant) Object.assign(propertiesOf(tenant), { groups: [GOLD?.Id] });
		},
		requests: TENANT_GROUPS.map(({ Id }) => get('ListTenantGroups', { groupId: Id })),
		outputs: TENANT_GROUPS.map(({ Id, Name, GroupType }) => [
			{
				groupId: Id,
				name: Name,
				description: null,
				isDynamic: GroupType === 'dynamic',
				tenants: Name === 'Gold' ? ['contoso.com'] : [],
			},
		]),
		failure: {
			about: SILVER?.Id,
			endpoint: 'ListTenantGroups',
			answer: { json: { Results: [] } },
			message: /^CIPP has no tenant group 6c1f0f0e-0000-4000-8000-000000000002/,
			outcome: 'refused',
		},
	},
	tenantCase({
		resource: 'tenant',
		operation: 'getAllRoles',
		sent: (domain) => [get('ListRoles', { tenantFilter: domain })],
		given: (domain, { users }) => [
			{
				tenantDomain: domain,
				roleId: '62e90394-69f5-4237-9190-012177145e10',
				name: 'Global Administrator',
				description: 'Can manage all aspects',
				memberCount: 1,
				members: [users[0]?.userPrincipalName],
				isBuiltIn: true,
				isEnabled: true,
			},
		],
		failure: { endpoint: 'ListRoles', ...REFUSED },
	}),
	tenantCase({
		resource: 'tenant',
		operation: 'getEntraConnectStatus',
		sent: (domain) => [get('ListAzureADConnectStatus', { tenantFilter: domain })],
		given: (domain, { users }) => [
			{
				tenantDomain: domain,
				isSynced: true,
				lastSyncDateTime: '2026-11-26T07:12:00Z',
				objectsWithErrors: [
					{
						id: anyText,
						name: users[0]?.displayName,
						type: 'user',
						errors: [{ category: 'PropertyConflict' }],
					},
				],
			},
		],
		failure: {
			endpoint: 'ListAzureADConnectStatus',
			answer: { json: [] },
			message: /answered with nothing/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		// CIPP lists every tenant, whichever it is asked for.
		resource: 'tenant',
		operation: 'getAllAlignments',
		parameters: { detail: 'standard' },
		sent: (domain) => [get('ListTenantAlignment', { tenantFilter: domain, granular: 'true' })],
		given: (domain) => [
			{
				tenantDomain: domain,
				templateId: TEMPLATE_ID,
				template: 'Drift',
				standardId: 'standards.AuditLog',
				standard: 'standards.AuditLog',
				status: 'Non-Compliant',
				isCompliant: false,
				deviationStatus: null,
				isLicenseAvailable: null,
				currentValue: null,
				expectedValue: null,
				readAt: '2026-11-26T14:02:39+00:00',
			},
		],
		failure: { endpoint: 'ListTenantAlignment', ...REFUSED },
	}),
	tenantCase({
		resource: 'tenant',
		operation: 'getAllDrifts',
		sent: (domain) => [get('ListTenantDrift', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				templateId: TEMPLATE_ID,
				template: 'Drift',
				score: 50,
				aligned: null,
				new: 1,
				current: 1,
				accepted: null,
				denied: null,
				customerSpecific: null,
				licenseMissing: null,
				deviations: [
					{
						standardId: 'standards.AuditLog',
						standard: 'standards.AuditLog',
						status: 'New',
						reason: null,
						expectedValue: 'true',
						currentValue: 'false',
					},
				],
			},
		],
		failure: { endpoint: 'ListTenantDrift', ...REFUSED },
	}),
	tenantCase({
		resource: 'tenant',
		operation: 'getAllDomains',
		sent: (domain) => [get('ListDomainAnalyser', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				domain,
				score: null,
				maximumScore: null,
				scorePercentage: 60,
				explanation: null,
				mailProvider: null,
				isSpfValid: true,
				isDkimEnabled: null,
				isDmarcPresent: false,
				dmarcPolicy: null,
				isMxValid: null,
				isDnssecPresent: null,
				readAt: '2026-11-26T00:00:00Z',
			},
		],
		failure: { endpoint: 'ListDomainAnalyser', ...REFUSED },
	}),
	tenantCase({
		resource: 'tenant',
		operation: 'getServiceHealth',
		sent: (domain) => [get('ListServiceHealth', { tenantFilter: domain })],
		given: (domain, { displayName }) => [
			{
				tenantDomain: domain,
				issueId: 'EX1',
				service: 'Exchange Online',
				feature: 'E-Mail timely delivery',
				impact: `Users of ${displayName} may see delays`,
			},
		],
		failure: {
			endpoint: 'ListServiceHealth',
			// What CIPP makes of tenants that it could not ask.
			answer: { json: [{ TenantName: null, issueId: null, service: null }] },
			message: /empty rows/,
			outcome: 'refused',
		},
	}),
	{
		resource: 'tenant',
		operation: 'search',
		parameters: { searchTerms: '={{ $json.term }}', searchType: 'Users', limit: 1 },
		items: [{ term: 'jane.doe@contoso' }, { term: 'john.smith' }, { term: 'mike@' }],
		requests: ['jane.doe@contoso', 'john.smith', 'mike@'].map((searchTerms) =>
			get('ExecUniversalSearchV2', { searchTerms, type: 'Users', limit: '1' }),
		),
		outputs: [
			['contoso.com', 'Jane Doe', 'jane.doe@contoso.com'],
			['fabrikam.com', 'John Smith', 'john.smith@fabrikam.com'],
			['northwind.example', anyText, 'mike@northwind.example'],
		].map(([tenantDomain, name, userEmail]) => [
			{
				tenantDomain,
				type: 'Users',
				id: anyText,
				name,
				userEmail,
				readAt: '2026-11-26T14:01:50+00:00',
			},
		]),
		failure: { about: 'john.smith', endpoint: 'ExecUniversalSearchV2', ...REFUSED },
	},
];
