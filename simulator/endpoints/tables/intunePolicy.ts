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
import { intuneTemplatesOf } from './intuneTemplate';
import { calledTenants, tenantOfBody } from './tenants';

const RIGHT = 'Endpoint.MEM';

/** The collections of the families that CIPP creates. */
const COLLECTIONS: Record<string, string> = {
	admin: 'GroupPolicyConfigurations',
	catalog: 'ConfigurationPolicies',
	device: 'DeviceConfigurations',
	devicecompliancepolicies: 'deviceCompliancePolicies',
	windowsfeatureupdateprofiles: 'WindowsFeatureUpdateProfiles',
};

const missing = (id: string) =>
	`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;

/** Set-CIPPIntunePolicy: overwrites a policy of the same name. */
function set(tenant: SimTenant, name: string, call: ApiCall, state: SimulatorState): string[] {
	const type = textOf(call.bodyMember('TemplateType'));
	const displayName = textOf(call.bodyMember('displayName'));
	const collection = COLLECTIONS[type.toLowerCase()];
	if (!collection) return [`Successfully  policy for ${name} with display name ${displayName}`];
	const id = textOf(call.bodyMember('TemplateID'));
	const template = intuneTemplatesOf(state).find(
		({ GUID, Displayname }) =>
			GUID === id || Displayname.toLowerCase() === displayName.toLowerCase(),
	);
	const policy = JSON.parse(template?.RAWJson ?? textOf(call.bodyMember('RAWJson'))) as JsonRecord;
	const own = collection === 'ConfigurationPolicies' ? textOf(policy.name) : displayName;
	const kept = intuneOf(tenant);
	const existing = kept.policies.find(
		(row) =>
			row.URLName === collection && textOf(row.displayName).toLowerCase() === own.toLowerCase(),
	);
	const made: JsonRecord = existing ?? {
		id: drawGuid(state.random),
		URLName: collection,
		PolicyTypeName: null,
		assignments: [],
	};
	Object.assign(made, policy, { displayName: own, name: own });
	if (!existing && !tenant.nowhere) kept.policies.push(made);
	const assignTo = textOf(call.bodyMember('AssignTo'));
	const lines: string[] = [];
	if (assignTo && assignTo !== 'On') {
		made.assignments = assigned(made.assignments as JsonRecord[], call);
		lines.push(`Successfully assigned group '${assignTo}' on Policy ${textOf(made.id)}`);
	}
	const done = existing ? 'edited' : 'added';
	return [...lines, `Successfully ${done} policy for ${name} with display name ${own}`];
}

function assign(tenant: SimTenant, call: ApiCall): string {
	const id = textOf(call.bodyMember('ID'));
	const { to, without } = namedIn(call);
	if (!to && !without) return 'No assignments specified. No action taken.';
	const policy = intuneOf(tenant).policies.find((one) => one.id === id);
	if (!policy && !tenant.nowhere) {
		throw new Error(`Failed to assign ${to} to Policy ${id}. Error: ${missing(id)}`);
	}
	if (policy) policy.assignments = assigned(policy.assignments as JsonRecord[], call);
	if (!to) return `Successfully updated exclusions to group '${without}' on Policy ${id}`;
	const left = without ? ` and excluded group '${without}'` : '';
	return `Successfully assigned group '${to}'${left} on Policy ${id}`;
}

function remove(tenant: SimTenant, call: ApiCall): string {
	const id = textOf(call.bodyMember('ID'));
	const collection = textOf(call.bodyMember('URLName'));
	const kept = intuneOf(tenant);
	const policy = kept.policies.find(({ id: one, URLName }) => one === id && URLName === collection);
	if (!policy && !tenant.nowhere) throw new Error(`Could not delete policy: ${missing(id)}`);
	kept.policies = kept.policies.filter((one) => one !== policy);
	return `Successfully deleted the ${collection} policy with ID: ${id}`;
}

/** Policies of Intune. */
export const intunePolicyEndpoints: Endpoint[] = [
	{
		name: 'ListIntunePolicy',
		right: `${RIGHT}.Read`,
		handle(call, state) {
			const isAll = call.query('tenantFilter') === 'AllTenants';
			return ok(
				calledTenants(call, state).flatMap((tenant) =>
					intuneOf(tenant).policies.map((policy) => ({
						...policy,
						PolicyAssignment: 'All Devices',
						PolicyExclude: '',
						...(isAll && { Tenant: tenant.defaultDomainName }),
					})),
				),
			);
		},
	},
	{
		name: 'AddPolicy',
		right: `${RIGHT}.ReadWrite`,
		handle(call, state) {
			const name = textOf(call.bodyMember('tenantFilter'));
			return ok({ Results: name ? set(calledTenant(state, name), name, call, state) : [] });
		},
	},
	{
		name: 'ExecAssignPolicy',
		right: `${RIGHT}.ReadWrite`,
		handle: (call, state) => attempt(() => assign(tenantOfBody(call, state), call), 500),
	},
	{
		name: 'RemovePolicy',
		right: `${RIGHT}.ReadWrite`,
		handle: (call, state) => attempt(() => remove(tenantOfBody(call, state), call), 403),
	},
];
