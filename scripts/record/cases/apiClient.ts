import type { NodeCase } from '../nodeCase';
import { NO_ID, caseOf } from '../nodeCase';
import type { Exchange, Request } from '../recording';

const apiClient = (operation: string, more: Partial<NodeCase> = {}): NodeCase =>
	caseOf('apiClient')(operation, more);

const LIST: Request = { method: 'GET', endpoint: 'ExecApiClient', query: { Action: 'List' } };

/** A client of its own, since the app registrations of those that are there do not exist. */
const made = (name: string): Request[] => [
	LIST,
	{
		method: 'POST',
		endpoint: 'ExecApiClient',
		body: {
			Action: 'AddUpdate',
			AppName: name,
			Role: { label: 'readonly', value: 'readonly' },
			Enabled: true,
		},
	},
	LIST,
];

function idsIn({ answer }: Exchange): string[] {
	const { Results: clients = [] } = answer as { Results?: { ClientId: string }[] };
	return clients.map(({ ClientId }) => ClientId);
}

function newClient(exchanges: Exchange[]): Record<string, unknown> {
	const [before = [], , after = []] = exchanges.map(idsIn);
	return { clientId: after.find((id) => !before.includes(id)) };
}

const withClient = (name: string): Partial<NodeCase> => ({
	before: made(name),
	found: newClient,
	unknownUser: { clientId: NO_ID },
});

/** Operations on API clients. */
export const API_CLIENT_CASES: NodeCase[] = [
	apiClient('getAll', { parameters: { returnAll: true } }),
	apiClient('create', {
		parameters: { appName: 'n8n One', role: 'readonly', ipRanges: '203.0.113.7, 198.51.100.0/24' },
		// Nobody gives more than they may do themselves.
		unknownUser: { role: 'superadmin' },
		otherwise: { appName: 'n8n Two' },
	}),
	apiClient('update', {
		...withClient('n8n Changed'),
		parameters: { updateFields: { enabled: false } },
	}),
	apiClient('resetSecret', withClient('n8n Reset')),
	apiClient('delete', {
		...withClient('n8n Deleted'),
		parameters: { options: { removeAppRegistration: true } },
	}),
];
