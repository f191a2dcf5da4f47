import { listPicker } from './listPicker';

/** Lists the apps that wait in CIPP's queue, of all tenants. */
export const searchQueuedApps = listPicker({
	endpoint: 'ListApplicationQueue',
	entry: ({ id, applicationName, tenantName }) => ({
		name: `${String(applicationName)} (${String(tenantName)})`,
		value: String(id),
	}),
});
