import { listPicker } from './listPicker';

/** Lists the apps of the chosen tenant with their types. */
export const searchApps = listPicker({
	ofTenant: 'an app',
	endpoint: 'ListGraphRequest',
	query: { Endpoint: 'deviceAppManagement/mobileApps', $select: 'id,displayName' },
	entry: ({ id, displayName, '@odata.type': type }) => ({
		name: `${String(displayName)} (${String(type ?? '').replace('#microsoft.graph.', '')})`,
		value: String(id),
	}),
});
