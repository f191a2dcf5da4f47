import { securityOf } from '../../directory/security';
import type { SimTenant } from '../../directory/types';
import { ok, type Answer } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { textOf } from '../../powershell/text';
import { equalsTrue } from '../../powershell/truth';
import { drawGuid } from '../../random';
import { addTask } from '../../scheduler/addTask';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { change, rows } from './plain';
import { queuedRows } from './tenants';

const RIGHT = 'Tenant.ConditionalAccess';

/** Invoke-ExecCAExclusion: plans an exclusion, or makes it at once and then says nothing. */
const execCAExclusion: Endpoint = {
	name: 'ExecCAExclusion',
	right: `${RIGHT}.ReadWrite`,
	handle(call, state) {
		const name = textOf(call.bodyMember('tenantFilter'));
		const policyId = textOf(call.bodyMember('PolicyId'));
		const policy = securityOf(calledTenant(state, name)).policies.find(({ id }) => id === policyId);
		if (!policy) {
			return ok({
				Results: [
					`Failed to perform exclusion for : Policy with ID ${policyId} not found in tenant ${name}.`,
				],
			});
		}
		const users = (call.bodyMember('Users') ?? []) as ExcludedUser[];
		if (equalsTrue(call.bodyMember('vacation')))
			return planned(call, state, name, policy.displayName, users);
		const ids = users.map(({ value }) => value);
		const others = policy.excludeUsers.filter((id) => !ids.includes(id));
		policy.excludeUsers =
			textOf(call.bodyMember('ExclusionType')) === 'add' ? [...others, ...ids] : others;
		return { status: 200 };
	},
};

interface ExcludedUser {
	value: string;
	addedFields: { userPrincipalName: string };
}

function planned(
	call: ApiCall,
	state: SimulatorState,
	tenant: string,
	policy: string,
	users: ExcludedUser[],
): Answer {
	const names = users.map(({ addedFields }) => addedFields.userPrincipalName);
	for (const [verb, time] of [
		['Add', 'StartDate'],
		['Remove', 'EndDate'],
	] as const) {
		addTask(state, {
			name: `${verb} CA Exclusion Vacation Mode: ${policy}`,
			command: `${verb}-CIPPGroupMember`,
			tenant,
			parameters: { GroupType: 'Security', Member: names.length === 1 ? names[0] : names },
			scheduledTime: textOf(call.bodyMember(time)),
			reference: textOf(call.bodyMember('reference')),
		});
	}
	return ok({
		Results: [
			`Successfully added vacation mode schedule for ${names.join(', ')} on policy '${policy}'.`,
		],
	});
}

/** Invoke-AddNamedLocation reads tenants as values of a list, and says the same of one not found. */
const addNamedLocation: Endpoint = {
	name: 'AddNamedLocation',
	right: `${RIGHT}.ReadWrite`,
	handle(call, state) {
		const tenants = (call.bodyMember('selectedTenants') ?? []) as { value?: string }[];
		const names = tenants.flatMap(({ value }) => value ?? []);
		for (const name of names) addLocation(calledTenant(state, name), call, state);
		return ok({ Results: names.map((name) => `Successfully added Named Location for ${name}`) });
	},
};

function addLocation(tenant: SimTenant, call: ApiCall, state: SimulatorState): void {
	if (tenant.nowhere) return;
	const shared = { id: drawGuid(state.random), displayName: textOf(call.bodyMember('policyName')) };
	const countries = (call.bodyMember('Countries') ?? []) as { value: string }[];
	securityOf(tenant).locations.push(
		textOf(call.bodyMember('Type')) === 'IPLocation'
			? {
					'@odata.type': '#microsoft.graph.ipNamedLocation',
					...shared,
					ipRanges: textOf(call.bodyMember('Ips'))
						.split('\n')
						.map((cidrAddress) => ({ cidrAddress })),
					isTrusted: equalsTrue(call.bodyMember('Trusted')),
				}
			: {
					'@odata.type': '#microsoft.graph.countryNamedLocation',
					...shared,
					countriesAndRegions: countries.map(({ value }) => value),
				},
	);
}

/** Set-CIPPNamedLocation. */
function changeLocation(tenant: SimTenant, call: ApiCall): string {
	const kept = securityOf(tenant);
	const id = textOf(call.bodyMember('namedLocationId'));
	const location = kept.locations.find((candidate) => candidate.id === id);
	const kind = textOf(call.bodyMember('change'));
	const input = textOf(call.bodyMember('input'));
	if (!location) {
		throw new Error(
			`Failed to edit named location. Error: Failed to edit named location: . Error: Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
		);
	}
	const ranges = location.ipRanges ?? [];
	if (kind === 'delete') {
		kept.locations = kept.locations.filter((candidate) => candidate !== location);
		return `Deleted named location: ${location.displayName}`;
	}
	if (kind === 'addIp') location.ipRanges = [...ranges, { cidrAddress: input }];
	if (kind === 'removeIp')
		location.ipRanges = ranges.filter(({ cidrAddress }) => cidrAddress !== input);
	if (kind === 'addLocation') location.countriesAndRegions?.push(input);
	if (kind === 'removeLocation')
		location.countriesAndRegions = location.countriesAndRegions?.filter((code) => code !== input);
	if (kind === 'rename') location.displayName = input;
	if (/trusted$/i.test(kind)) location.isTrusted = kind === 'setTrusted';
	return `Edited named location: ${location.displayName}. Change: ${kind}${input ? ` with content ${input}` : ''}`;
}

/** Conditional Access. */
export const conditionalAccessEndpoints: Endpoint[] = [
	execCAExclusion,
	addNamedLocation,
	queuedRows('ListConditionalAccessPolicies', `${RIGHT}.Read`, (tenant) =>
		securityOf(tenant).policies.map(({ id, displayName, excludeUsers }) => ({
			id,
			displayName,
			Tenant: tenant.defaultDomainName,
			state: 'enabled',
			includeUsers: 'All\n',
			excludeUsers: excludeUsers.map((name) => `${name}\n`).join(''),
			includeLocations: 'All',
			excludeLocations: 'Head Office',
			builtInControls: 'mfa',
			grantControlsOperator: 'OR',
		})),
	),
	rows('ListNamedLocations', `${RIGHT}.Read`, (tenant) =>
		securityOf(tenant).locations.map((location) => ({
			...location,
			rangeOrLocation: [
				...(location.ipRanges ?? []).map(({ cidrAddress }) => cidrAddress),
				...(location.countriesAndRegions ?? []),
			].join(', '),
		})),
	),
	change('ExecNamedLocation', `${RIGHT}.ReadWrite`, (tenant, call) => [
		changeLocation(tenant, call),
	]),
];
