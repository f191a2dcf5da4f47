import { GraphError } from '../graph/graphError';
import { graphNotFound } from '../steps/errors';
import { textOf } from '../powershell/text';
import { attempt, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Invoke-ExecDeviceDelete: enables, disables or deletes a device; the body wins over the query. */
export const execDeviceDelete: Endpoint = {
	name: 'ExecDeviceDelete',
	right: 'Identity.Device.ReadWrite',
	handle(call, state) {
		const read = (name: string) => textOf(call.bodyMember(name)) || (call.query(name) ?? '');
		const id = read('ID');
		const action = read('action');
		return attempt(
			() => {
				if (!GUID.test(id)) throw new Error('DeviceID must be a valid GUID.');
				const { users, nowhere } = tenantNamed(state, read('tenantFilter'));
				if (nowhere) return `Executed action ${action} on ${id}`;
				const owner = users.find(({ devices }) => devices.some((device) => device.id === id));
				const device = owner?.devices.find((candidate) => candidate.id === id);
				if (!owner || !device) throw new GraphError(graphNotFound(id));
				if (action === 'Delete') owner.devices = owner.devices.filter((other) => other !== device);
				else device.accountEnabled = action === 'Enable';
				return `Executed action ${action} on ${id}`;
			},
			400,
			(error) => `Failed to queue action ${action} on ${id}. Error: ${error}`,
		);
	},
};
