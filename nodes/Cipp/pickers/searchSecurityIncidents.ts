import { listPicker } from './listPicker';

/** Lists the security incidents of the chosen tenant. */
export const searchSecurityIncidents = listPicker({
	ofTenant: 'an incident',
	endpoint: 'ExecIncidentsList',
	entry: ({ Id, DisplayName, Status }) => ({
		name: `${String(DisplayName)} (${String(Id)}, ${String(Status)})`,
		value: String(Id),
	}),
});
