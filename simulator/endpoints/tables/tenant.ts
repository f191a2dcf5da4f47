import type { SimTenant } from '../../directory/types';
import { ok, plainText } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { textOf } from '../../powershell/text';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { rowsOfTenants } from './tenants';

interface Properties {
	alias?: string;
	groups: string[];
}

const KEPT = new WeakMap<SimTenant, Properties>();

/** Tenant groups of CIPP. */
export const TENANT_GROUPS = [
	{ Id: '6c1f0f0e-0000-4000-8000-000000000001', Name: 'Gold', GroupType: 'static' },
	{ Id: '6c1f0f0e-0000-4000-8000-000000000002', Name: 'Silver', GroupType: 'static' },
	{ Id: '6c1f0f0e-0000-4000-8000-000000000003', Name: 'All With E5', GroupType: 'dynamic' },
];

/** What CIPP keeps of a tenant besides Microsoft's data. */
export function propertiesOf(tenant: SimTenant): Properties {
	const known = KEPT.get(tenant) ?? { groups: [] };
	KEPT.set(tenant, known);
	return known;
}

const listTenantDetails: Endpoint = {
	name: 'ListTenantDetails',
	right: 'CIPP.Core.Read',
	handle(call, state) {
		const tenant = calledTenant(state, call.query('tenantFilter'));
		if (tenant.nowhere) return plainText(500, 'Failed to retrieve tenant details: AADSTS90002');
		const { alias, groups } = propertiesOf(tenant);
		return ok({
			displayName: tenant.displayName,
			id: tenant.customerId,
			city: 'Utrecht',
			country: 'NL',
			onPremisesSyncEnabled: null,
			customProperties: alias === undefined ? {} : { Alias: alias },
			Groups: TENANT_GROUPS.filter(({ Id }) => groups.includes(Id)),
		});
	},
};

/** Invoke-EditTenant: what is not sent is removed. */
const editTenant: Endpoint = {
	name: 'EditTenant',
	right: 'Tenant.Config.ReadWrite',
	handle(call, state) {
		const id = textOf(call.bodyMember('customerId'));
		const tenant = state.directory.managedTenant(id);
		if (!tenant) {
			return { status: 403, json: { Results: `Tenant '${id}' not found or access denied` } };
		}
		const properties = propertiesOf(tenant);
		const alias = textOf(call.bodyMember('tenantAlias'));
		if (alias === '') delete properties.alias;
		else properties.alias = alias;
		const groups = (call.bodyMember('tenantGroups') ?? []) as { groupId?: string }[];
		if (groups.length > 0) properties.groups = groups.flatMap(({ groupId }) => groupId ?? []);
		return ok({ state: 'success', resultText: 'Tenant details updated successfully' });
	},
};

/** Invoke-EditTenantOffboardingDefaults: takes unknown tenants too. */
const editDefaults: Endpoint = {
	name: 'EditTenantOffboardingDefaults',
	right: 'Tenant.Config.ReadWrite',
	handle(call, state) {
		const id = textOf(call.bodyMember('customerId'));
		const given = (call.bodyMember('offboardingDefaults') ?? {}) as Record<string, unknown>;
		const isEmpty = Object.keys(given).length === 0;
		const tenant = state.directory.managedTenant(id);
		if (tenant) tenant.offboardingDefaults = isEmpty ? null : given;
		const what = isEmpty ? 'cleared' : 'updated';
		return ok({ state: 'success', resultText: `Tenant offboarding defaults ${what} successfully` });
	},
};

const STANDARD = 'standards.AuditLog';
const TEMPLATE = { standardName: 'Drift', standardId: '27a7cc97-1010-436d-985d-e4e07e536c3f' };

function alignment({ defaultDomainName }: SimTenant, call: ApiCall): object {
	const read = {
		tenantFilter: defaultDomainName,
		latestDataCollection: '2026-11-26T14:02:39+00:00',
	};
	if (call.query('granular') !== 'true') {
		return {
			...read,
			...TEMPLATE,
			standardType: 'drift',
			alignmentScore: 50,
			combinedAlignmentScore: 50,
		};
	}
	return {
		...read,
		templateName: TEMPLATE.standardName,
		templateId: TEMPLATE.standardId,
		standardId: STANDARD,
		standardName: STANDARD,
		complianceStatus: 'Non-Compliant',
		compliant: false,
	};
}

/** Invoke-ListTenantAlignment does not look at the tenant. */
const listAlignment: Endpoint = {
	name: 'ListTenantAlignment',
	right: 'Tenant.Standards.Read',
	handle: (call, state) => ok(state.directory.managed().map((tenant) => alignment(tenant, call))),
};

/** Invoke-ExecUniversalSearchV2 in the names of users. */
function found(call: ApiCall, state: SimulatorState): object[] {
	const wanted = (call.query('searchTerms') ?? '').toLowerCase();
	const all = state.directory.managed().flatMap((tenant) =>
		tenant.users
			.filter(({ userPrincipalName }) => userPrincipalName.toLowerCase().includes(wanted))
			.map(({ id, userPrincipalName, displayName }) => ({
				Tenant: tenant.defaultDomainName,
				Type: 'Users',
				RowKey: `Users-${id}`,
				Data: { id, userPrincipalName, displayName },
				Timestamp: '2026-11-26T14:01:50+00:00',
			})),
	);
	return all.slice(0, Number(call.query('limit') ?? 10));
}

/** Tenants as such, and reports about them. */
export const tenantEndpoints: Endpoint[] = [
	listTenantDetails,
	editTenant,
	editDefaults,
	listAlignment,
	{
		name: 'ListTenantGroups',
		right: 'CIPP.Core.Read',
		handle: (call, { directory }) =>
			ok({
				Results: TENANT_GROUPS.filter(({ Id }) =>
					[undefined, Id].includes(call.query('groupId')),
				).map((group) => ({
					...group,
					Members: directory
						.managed()
						.filter((tenant) => propertiesOf(tenant).groups.includes(group.Id))
						.map(({ displayName, defaultDomainName, customerId }) => ({
							displayName,
							defaultDomainName,
							customerId,
						})),
				})),
			}),
	},
	{
		name: 'ExecUniversalSearchV2',
		right: 'CIPP.Core.Read',
		handle: (call, state) => ok(found(call, state)),
	},
	rows('ListRoles', 'Identity.Role.Read', ({ users }) => [
		{
			Id: '62e90394-69f5-4237-9190-012177145e10',
			DisplayName: 'Global Administrator',
			Description: 'Can manage all aspects',
			Members: users.slice(0, 1).map(({ userPrincipalName }) => ({ userPrincipalName })),
			MemberCount: 1,
			isBuiltIn: true,
			isEnabled: true,
		},
	]),
	rows('ListAzureADConnectStatus', 'Tenant.Directory.Read', ({ users }) => [
		{
			AzureADConnectSettings: {
				dirSyncEnabled: true,
				numberOfHoursFromLastSync: '2026-11-26T07:12:00Z',
			},
			ObjectsInError: users.slice(0, 2).map(({ id, displayName }, place) => ({
				id,
				displayName,
				ObjectType: 'user',
				onPremisesProvisioningErrors: place === 0 ? [{ category: 'PropertyConflict' }] : [],
			})),
		},
	]),
	rows('ListServiceHealth', 'Tenant.Administration.Read', ({ displayName }) => [
		{
			TenantName: null,
			DefaultDomainName: null,
			issueId: 'EX1',
			service: 'Exchange Online',
			type: 'E-Mail timely delivery',
			desc: `Users of ${displayName} may see delays`,
		},
	]),
	rowsOfTenants('ListTenantDrift', 'Tenant.Standards.Read', ({ defaultDomainName }) => [
		{
			tenantFilter: defaultDomainName,
			...TEMPLATE,
			alignmentScore: 50,
			currentDeviationsCount: 1,
			newDeviationsCount: 1,
			currentDeviations: [
				{ standardName: STANDARD, Status: 'New', CurrentValue: 'false', ExpectedValue: 'true' },
			],
		},
	]),
	rowsOfTenants('ListDomainAnalyser', 'Tenant.DomainAnalyser.Read', ({ defaultDomainName }) => [
		{
			Tenant: defaultDomainName,
			Domain: defaultDomainName,
			ScorePercentage: 60,
			SPFPassAll: true,
			DMARCPresent: false,
			LastRefresh: '2026-11-26T00:00:00Z',
		},
	]),
];
