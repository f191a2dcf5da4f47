import { intuneOf } from '../../directory/intune';
import type { SimTenant } from '../../directory/types';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import type { JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { drawGuid } from '../../random';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { assigned, namedIn } from './assignments';
import { calledTenants, tenantOfBody } from './tenants';

const RIGHT = 'Endpoint.Application';

const missing = (id: string) =>
	new Error(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);

/** Invoke-ListApps: the cache, for all tenants, has their names and its age. */
function row(app: JsonRecord, { defaultDomainName }: SimTenant, isCached: boolean): object {
	return {
		...app,
		AppAssignment: 'All Devices (required)',
		AppExclude: '',
		...(isCached && { Tenant: defaultDomainName, CacheTimestamp: '2026-11-26T03:00:00Z' }),
	};
}

/** Invoke-AddOfficeApp: at once, and only where it is not there yet. */
function addOffice(
	tenant: SimTenant,
	name: string,
	call: ApiCall,
	state: SimulatorState,
): string[] {
	const kept = intuneOf(tenant);
	if (kept.apps.some(({ '@odata.type': type }) => type === '#microsoft.graph.officeSuiteApp')) {
		return [`Office deployment already exists for ${name}`];
	}
	const id = drawGuid(state.random);
	if (!tenant.nowhere) {
		kept.apps.push({
			'@odata.type': '#microsoft.graph.officeSuiteApp',
			id,
			displayName: 'Microsoft 365 Apps for Windows 10 and later',
			assignments: assigned([], call),
		});
	}
	const assignTo = textOf(call.bodyMember('AssignTo'));
	return [
		...(assignTo && assignTo !== 'On' ? [`Assigned Application ${id} to ${assignTo}`] : []),
		`Successfully added Office App for ${name}`,
	];
}

function assign(tenant: SimTenant, call: ApiCall): string {
	const id = textOf(call.bodyMember('ID'));
	const { to, without } = namedIn(call);
	const app = intuneOf(tenant).apps.find((one) => one.id === id);
	if (!app && !tenant.nowhere) {
		throw new Error(`Could not assign application ${id} to ${to}. Error: ${missing(id).message}`);
	}
	if (app) app.assignments = assigned(app.assignments as JsonRecord[], call);
	if (to && without) return `Assigned Application ${id} to ${to} excluding group '${without}'`;
	if (without) return `Updated exclusions for Application ${id} to group '${without}'`;
	return `Assigned Application ${id} to ${to}`;
}

function remove(tenant: SimTenant, id: string): string {
	const kept = intuneOf(tenant);
	const app = kept.apps.find((one) => one.id === id);
	if (!app && !tenant.nowhere) {
		throw new Error(`Failed to delete app with ${id}. Error: ${missing(id).message}`);
	}
	kept.apps = kept.apps.filter((one) => one !== app);
	return `Successfully deleted app with ${id}`;
}

/** Apps of Intune. */
export const appEndpoints: Endpoint[] = [
	{
		name: 'ListApps',
		right: `${RIGHT}.Read`,
		handle(call, state) {
			const isCached = call.query('tenantFilter') === 'AllTenants';
			return ok(
				calledTenants(call, state).flatMap((tenant) =>
					intuneOf(tenant).apps.map((app) => row(app, tenant, isCached)),
				),
			);
		},
	},
	{
		name: 'AddOfficeApp',
		right: `${RIGHT}.ReadWrite`,
		anyTenant: true,
		handle(call, state) {
			const tenants = (call.bodyMember('selectedTenants') ?? []) as {
				defaultDomainName?: string;
			}[];
			const lines = tenants.flatMap(({ defaultDomainName = '' }) =>
				addOffice(calledTenant(state, defaultDomainName), defaultDomainName, call, state),
			);
			return ok({ Results: lines.length === 1 ? lines[0] : lines });
		},
	},
	{
		name: 'ExecAssignApp',
		right: `${RIGHT}.ReadWrite`,
		handle: (call, state) => attempt(() => assign(tenantOfBody(call, state), call), 500),
	},
	{
		name: 'RemoveApp',
		right: `${RIGHT}.ReadWrite`,
		handle: (call, state) =>
			attempt(() => remove(tenantOfBody(call, state), textOf(call.bodyMember('ID'))), 500),
	},
];
