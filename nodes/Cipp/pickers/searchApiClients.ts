import { listPicker } from './listPicker';

/** Lists the API clients of CIPP. */
export const searchApiClients = listPicker({
	endpoint: 'ExecApiClient',
	query: { Action: 'List' },
	entry: ({ AppName, ClientId }) => ({
		name: String(AppName),
		value: String(ClientId),
	}),
});
