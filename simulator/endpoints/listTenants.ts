import { tenantScope } from '../tenantScope';
import type { SimTenant } from '../directory/types';
import { ok, type Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import type { JsonRecord } from '../powershell/members';
import { textOf } from '../powershell/text';
import { equalsTrue } from '../powershell/truth';
import type { SimulatorState } from '../state';
import type { Endpoint } from './endpoint';

/** Invoke-ListTenants: the managed tenants the caller may see; or it clears the cache. */
export const listTenants: Endpoint = {
	name: 'ListTenants',
	right: 'CIPP.Core.Read',
	anyTenant: true,
	handle(call, state) {
		if (equalsTrue(call.bodyMember('ClearCache'))) return cacheCleared();
		const withDefaults = call.query('IncludeOffboardingDefaults')?.toLowerCase() === 'true';
		const rows: JsonRecord[] = wantedTenants(call, state).map((tenant) => ({
			...tenantRow(tenant, state),
			...(withDefaults ? { offboardingDefaults: tenant.offboardingDefaults ?? null } : {}),
		}));
		const isWholeList = call.query('tenantFilter') === undefined;
		const mode = call.query('Mode');
		const isSelector = equalsTrue(call.query('AllTenantSelector'));
		if (isSelector && (isWholeList || mode === 'TenantList')) {
			rows.unshift(allTenantsRow(withDefaults));
		}
		return ok(mode === 'TenantList' ? rows.map((row) => withPortalLinks(row, state)) : rows);
	},
};

function wantedTenants(call: ApiCall, state: SimulatorState): SimTenant[] {
	const wanted = call.query('tenantFilter');
	const scope = tenantScope(state.access, state.directory);
	const managed = state.directory
		.managed()
		.filter(({ customerId }) => !scope || scope.ids.has(customerId.toLowerCase()));
	if (!wanted || wanted === 'AllTenants') return managed;
	return managed.filter((tenant) => tenant === state.directory.managedTenant(wanted));
}

function tenantRow(tenant: SimTenant, state: SimulatorState): JsonRecord {
	const moment = new Date(state.clock.now()).toISOString();
	return {
		ETag: `W/"datetime'${encodeURIComponent(moment)}'"`,
		Timestamp: moment,
		PartitionKey: 'Tenants',
		RowKey: tenant.customerId,
		customerId: tenant.customerId,
		displayName: tenant === state.directory.partner ? '*Partner Tenant' : tenant.displayName,
		relationshipEnd: '2028-01-01T00:00:00Z',
		relationshipCount: 1,
		defaultDomainName: tenant.defaultDomainName,
		initialDomainName: tenant.initialDomainName,
		hasAutoExtend: true,
		delegatedPrivilegeStatus: 'granularDelegatedAdminPrivileges',
		domains: '',
		Excluded: tenant.excluded,
		ExcludeUser: '',
		ExcludeDate: '',
		GraphErrorCount: tenant.graphErrorCount,
		LastGraphError: '',
		RequiresRefresh: false,
		LastRefresh: moment,
	};
}

function allTenantsRow(withDefaults: boolean): JsonRecord {
	return {
		customerId: 'AllTenants',
		defaultDomainName: 'AllTenants',
		displayName: '*All Tenants',
		domains: 'AllTenants',
		GraphErrorCount: 0,
		...(withDefaults ? { offboardingDefaults: null } : {}),
	};
}

function withPortalLinks(row: JsonRecord, { profile }: SimulatorState): JsonRecord {
	const initial = textOf(row.initialDomainName);
	const domain = textOf(row.defaultDomainName);
	const id = textOf(row.customerId);
	return {
		...row,
		...(profile.rank >= 10_09_00 ? { tenantGroups: [] } : {}),
		portal_m365: `https://admin.cloud.microsoft/?delegatedOrg=${initial}`,
		portal_exchange: `https://admin.cloud.microsoft/exchange?delegatedOrg=${initial}`,
		portal_entra: `https://entra.microsoft.com/${domain}`,
		portal_teams: `https://admin.teams.microsoft.com?delegatedOrg=${initial}`,
		portal_azure: `https://portal.azure.com/${domain}`,
		portal_intune: `https://intune.microsoft.com/${domain}`,
		portal_security: `https://security.microsoft.com/?tid=${id}`,
		portal_compliance: `https://purview.microsoft.com/?tid=${id}`,
		portal_sharepoint: `/api/ListSharePointAdminUrl?tenantFilter=${domain}`,
		portal_platform: `https://admin.powerplatform.microsoft.com/account/login/${id}`,
		portal_bi: `https://app.powerbi.com/admin-portal?ctid=${id}`,
	};
}

function cacheCleared(): Answer {
	return ok({
		Results: [{ Results: 'Cache has been cleared and a tenant refresh is queued.' }],
		Metadata: { Details: null },
	});
}
