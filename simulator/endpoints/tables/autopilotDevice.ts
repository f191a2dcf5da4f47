import { intuneOf } from '../../directory/intune';
import type { SimTenant } from '../../directory/types';
import type { ApiCall } from '../../http/apiCall';
import { ok } from '../../http/answer';
import { textOf } from '../../powershell/text';
import { calledTenant } from '../../tenants';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { tenantOfBody } from './tenants';

const RIGHT = 'Endpoint.Autopilot';

/** The device of an ID; undefined in a tenant that is not found. */
function deviceNamed(tenant: SimTenant, id: string) {
	const device = intuneOf(tenant).autopilotDevices.find((row) => row.id === id);
	if (device || tenant.nowhere) return device;
	throw new Error(
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** Set-CIPPAssignAPDevice reads the added fields of the user, and nothing else of it. */
function assign(tenant: SimTenant, call: ApiCall, name: string): string {
	const id = textOf(call.bodyMember('device'));
	const { addedFields = {} } = (call.bodyMember('user') ?? {}) as {
		addedFields?: Record<string, string>;
	};
	const device = deviceNamed(tenant, id);
	if (device) Object.assign(device, addedFields);
	return `Successfully assigned device: ${id} with Serial: ${textOf(call.bodyMember('serialNumber'))} to  ${addedFields.userPrincipalName ?? ''} for ${name}`;
}

/** Windows Autopilot. */
export const autopilotEndpoints: Endpoint[] = [
	rows('ListAPDevices', `${RIGHT}.Read`, (tenant) => intuneOf(tenant).autopilotDevices),
	{
		name: 'ListAutopilotconfig',
		right: `${RIGHT}.Read`,
		handle(call, state) {
			const type = call.query('type') ?? '';
			const names: Record<string, string> = { ApProfile: 'Default profile', ESP: 'ESP' };
			const name = names[type];
			if (calledTenant(state, call.query('tenantFilter')).nowhere) return ok([]);
			if (name === undefined) return ok([null]);
			return ok([
				{
					'@odata.type':
						type === 'ESP'
							? '#microsoft.graph.windows10EnrollmentCompletionPageConfiguration'
							: '#microsoft.graph.azureADWindowsAutopilotDeploymentProfile',
					id: '83bcb37e-7558-4e8e-9125-1a69595f986e',
					displayName: name,
					description: '',
					assignments: [],
					createdDateTime: '2026-11-01T08:00:00Z',
					lastModifiedDateTime: '2026-11-01T08:00:00Z',
				},
			]);
		},
	},
	{
		name: 'ExecAssignAPDevice',
		right: `${RIGHT}.ReadWrite`,
		handle(call, state) {
			const name = textOf(call.bodyMember('tenantFilter'));
			return attempt(
				() => assign(calledTenant(state, name), call, name),
				400,
				(error) =>
					`Could not assign  to ${textOf(call.bodyMember('device'))} for ${name} Error: ${error}`,
			);
		},
	},
	{
		name: 'RemoveAPDevice',
		right: `${RIGHT}.ReadWrite`,
		handle(call, state) {
			const id = textOf(call.bodyMember('ID'));
			const tenant = tenantOfBody(call, state);
			return attempt(
				() => {
					const device = deviceNamed(tenant, id);
					const kept = intuneOf(tenant);
					kept.autopilotDevices = kept.autopilotDevices.filter((row) => row !== device);
					return `Deleted autopilot device ${id}`;
				},
				500,
				(error) => `Failed to delete device ${id}: ${error}`,
			);
		},
	},
	{
		name: 'ExecSyncAPDevices',
		right: `${RIGHT}.ReadWrite`,
		handle: (call) =>
			ok({ Results: `Successfully Started Sync for ${textOf(call.bodyMember('tenantFilter'))}` }),
	},
];
