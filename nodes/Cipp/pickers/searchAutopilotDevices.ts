import { listPicker } from './listPicker';

/** Lists the Autopilot devices of the chosen tenant, by serial number, model and user. */
export const searchAutopilotDevices = listPicker({
	ofTenant: 'an Autopilot device',
	endpoint: 'ListAPDevices',
	entry: ({ id, serialNumber, model, userPrincipalName }) => ({
		name: `${String(serialNumber)} (${[model, userPrincipalName].filter(Boolean).join(', ')})`,
		value: String(id),
	}),
});
