import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { assignUser } from './assignUser.operation';
import { deleteAutopilotDevice } from './delete.operation';
import { getAllAutopilotDevices } from './getAll.operation';
import { getAllProfiles } from './getAllProfiles.operation';
import { syncAutopilotDevices } from './sync.operation';

/** Devices that are registered for Windows Autopilot. */
export const autopilotDevice: Resource = {
	name: 'Autopilot Device',
	value: 'autopilotDevice',
	operations: [
		asOperation(assignUser),
		asOperation(deleteAutopilotDevice),
		asOperation(getAllAutopilotDevices),
		asOperation(getAllProfiles),
		asOperation(syncAutopilotDevices),
	],
};
