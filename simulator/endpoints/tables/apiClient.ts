import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { isRecord, member, valueOf } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { drawGuid } from '../../random';
import type { SimulatorState } from '../../state';
import type { Endpoint } from '../endpoint';
import { kept } from './kept';

interface Client {
	ClientId: string;
	AppName: string;
	Role: string | null;
	IPRange: string[];
	Enabled: unknown;
	MCPAllowed: boolean;
}

/** IDs of the clients that there are at first. */
export const CLIENT_IDS = [
	'00000700-aaaa-4bbb-8ccc-dddddddddd01',
	'00000700-aaaa-4bbb-8ccc-dddddddddd02',
	'00000700-aaaa-4bbb-8ccc-dddddddddd03',
];

/** What stands in every made-up secret, so that tests can look for it. */
export const CLIENT_SECRET = 'made-up-secret';

const clients = kept<Client[]>(() =>
	CLIENT_IDS.map((ClientId, place) => ({
		ClientId,
		AppName: `Client ${place + 1}`,
		Role: ['editor', 'readonly', null][place] ?? null,
		IPRange: place === 0 ? ['203.0.113.0/24', '198.51.100.7'] : ['Any'],
		// What was sent as a text is stored as one.
		Enabled: place === 2 ? 'false' : true,
		MCPAllowed: place === 1,
	})),
);

/** Values of `{ value }`: what is sent as plain texts has none, and counts as absent. */
function values(list: unknown): string[] {
	return [list ?? []]
		.flat()
		.filter(isRecord)
		.map((entry) => textOf(member(entry, 'value')))
		.filter(Boolean);
}

const revealed = (resultText: string, AppName: string) => ({
	resultText: `${resultText}'${AppName}'. Use the Copy to Clipboard button to retrieve the secret.`,
	copyField: `${CLIENT_SECRET}-${AppName}`,
	state: 'success',
});

function addOrUpdate(call: ApiCall, state: SimulatorState): object[] | object {
	const id = textOf(valueOf(call.bodyMember('ClientId')));
	const name = textOf(call.bodyMember('AppName'));
	if (id === '' && name === '') return { Results: [] };
	const [role = ''] = values(call.bodyMember('Role'));
	const ranges = values(call.bodyMember('IPRange'));
	const access = {
		Role: role || null,
		IPRange: ranges.length > 0 ? ranges : ['Any'],
		Enabled: call.bodyMember('Enabled') ?? false,
		MCPAllowed: Boolean(call.bodyMember('MCPAllowed')),
	};
	const found = clients(state).find(({ ClientId }) => ClientId === id);
	if (found) {
		Object.assign(found, access);
		return ['API client updated'];
	}
	clients(state).push({ ClientId: id || drawGuid(state.random), AppName: name, ...access });
	return [revealed('API Client created with the name ', name)];
}

function resetSecret(call: ApiCall, state: SimulatorState): object[] {
	const id = call.bodyMember('ClientId');
	const found = clients(state).find(({ ClientId }) => ClientId === id);
	if (!found) return [{ resultText: 'API client not found', state: 'error' }];
	return [
		{
			resultText: `API secret reset for ${found.AppName}. Use the Copy to Clipboard button to retrieve the new secret.`,
			copyField: `${CLIENT_SECRET}-${found.AppName}`,
			state: 'success',
		},
	];
}

/** Invoke-ExecApiClient. */
export const apiClientEndpoints: Endpoint[] = [
	{
		name: 'ExecApiClient',
		right: 'CIPP.Extension.ReadWrite',
		handle(call, state) {
			const action = call.query('Action') ?? textOf(call.bodyMember('Action'));
			if (action === 'List') return ok({ Results: clients(state) });
			if (action === 'AddUpdate') return ok(addOrUpdate(call, state));
			if (action === 'ResetSecret') return ok(resetSecret(call, state));
			if (action !== 'Delete') return ok({ Results: 'Invalid action' });
			const id = textOf(valueOf(call.bodyMember('ClientId')));
			const all = clients(state);
			const place = all.findIndex(({ ClientId }) => ClientId === id);
			// An unknown client: nothing at all.
			if (place < 0) return { status: 200 };
			all.splice(place, 1);
			return ok({ Results: `API client ${id} deleted` });
		},
	},
];
