import { deploymentsOf } from '../../directory/defender';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { isRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { isTruthy } from '../../powershell/truth';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';

/** The parts of Invoke-AddDefenderDeployment with the policy of each, in their order. */
const PARTS: Array<[string, string, string, string]> = [
	['Policy', 'Default AV Policy', 'AV', 'Successfully set Default AV Policy settings'],
	['ASR', 'ASR Default rules', 'ASR', 'Successfully added ASR Settings'],
	['EDR', 'EDR Configuration', 'EDR', 'Successfully added EDR Settings'],
	[
		'Exclusion',
		'Default AV Exclusion Policy',
		'Exclusion',
		'Successfully set Default AV Exclusion Policy settings',
	],
];

/** Creates what is asked for in one tenant, and says it. */
function deploy(call: ApiCall, state: SimulatorState, name: string): string[] {
	const tenant = calledTenant(state, name);
	const policies = tenant.nowhere ? [] : deploymentsOf(tenant);
	const connector = isTruthy(call.bodyMember('Compliance'))
		? [
				`${name}: MDE Connector is enabled`,
				`${name}: Successfully updated Defender Compliance and Reporting settings.`,
			]
		: [];
	return [
		...connector,
		...PARTS.flatMap(([part, policy, short, said]) => {
			if (!isTruthy(call.bodyMember(part))) return [];
			if (policies.includes(policy)) return [`${name}: ${short} Policy already exists. Skipping`];
			policies.push(policy);
			return [`${name}: ${said}`];
		}),
	];
}

/** Invoke-AddDefenderDeployment: takes tenants as objects alone. */
const addDefenderDeployment: Endpoint = {
	name: 'AddDefenderDeployment',
	right: 'Endpoint.MEM.ReadWrite',
	handle(call, state) {
		const chosen = [call.bodyMember('selectedTenants') ?? []].flat();
		const names = chosen.flatMap((one) => (isRecord(one) ? [textOf(one.value)] : []));
		return ok({ Results: names.flatMap((name) => deploy(call, state, name)) });
	},
};

/** Defender on the devices of a tenant. */
export const defenderEndpoints: Endpoint[] = [
	addDefenderDeployment,
	rows('ListDefenderState', 'Endpoint.MEM.Read', ({ users }, call) =>
		users
			.flatMap(({ devices }) => devices)
			.map(({ id, intuneId = id, ...device }) => ({ ...device, id: intuneId }))
			.filter(({ id }) => [undefined, id].includes(call.query('DeviceID')))
			.map(({ id, displayName, operatingSystem }) => ({
				id,
				deviceName: displayName,
				deviceType: 'windowsRT',
				operatingSystem,
				windowsProtectionState: {
					id,
					malwareProtectionEnabled: true,
					realTimeProtectionEnabled: true,
					signatureUpdateOverdue: false,
				},
			})),
	),
	rows('ListDefenderTVM', 'Endpoint.MEM.Read', ({ defaultDomainName }) => [
		{
			customerId: defaultDomainName,
			affectedDevicesCount: 2,
			cveId: 'CVE-2026-1234',
			cvssScore: 8.8,
			deviceId: 'lt-0123',
			affectedDevices: [{ deviceName: 'lt-0123' }, { deviceName: 'lt-0124' }],
			exploitabilityLevel: 'NoExploit',
			firstSeenTimestamp: '2026-11-01',
			id: 'lt-0123CVE-2026-1234',
			lastSeenTimestamp: '2026-11-25',
			osPlatform: 'Windows11',
			rbacGroupName: 'g',
			recommendedSecurityUpdate: 'x',
			softwareName: 'edge',
			softwareVendor: 'microsoft',
			softwareVersion: '1.0',
			vulnerabilitySeverityLevel: 'High',
		},
	]),
];
