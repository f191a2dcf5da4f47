import { CLIENT_IDS, CLIENT_SECRET } from '../../simulator/endpoints/tables/apiClient';
import type { OperationCase } from '../user/operationCase';
import { get, post } from '../user/operationCase';
import { anyText } from './ofTenants';

const LIST = get('ExecApiClient', { Action: 'List' });
const items = CLIENT_IDS.map((client) => ({ client }));
const NAMES = ['n8n One', 'n8n Two', 'n8n Three'];

const option = (value: string) => ({ label: value, value });

/** What the clients may do at first, as the node sends it. */
const ACCESS = [
	{
		Role: option('editor'),
		IPRange: ['203.0.113.0/24', '198.51.100.7'].map(option),
		Enabled: true,
		MCPAllowed: false,
	},
	{ Role: option('readonly'), Enabled: true, MCPAllowed: true },
	{ Enabled: false, MCPAllowed: false },
];

const shown = (place: number) => ({
	clientId: CLIENT_IDS[place],
	appName: `Client ${place + 1}`,
	role: ['editor', 'readonly', null][place] ?? null,
	ipRanges: place === 0 ? ['203.0.113.0/24', '198.51.100.7'] : ['Any'],
	isEnabled: place < 2,
	isMcpAllowed: place === 1,
});

const created = (name: string, clientId: string) => ({
	success: true,
	message: `API Client created with the name '${name}'.`,
	secret: `${CLIENT_SECRET}-${name}`,
	clientId,
	appName: name,
	role: 'readonly',
	ipRanges: ['203.0.113.7', '198.51.100.0/24'],
	isEnabled: true,
	isMcpAllowed: false,
	confirmed: true,
});

/** Operations on API clients. */
export const apiClientCases: OperationCase[] = [
	{
		// Invoke-ExecApiClient.ps1 takes Role and IPRange by their `value` alone.
		resource: 'apiClient',
		operation: 'create',
		parameters: {
			appName: '={{ $json.name }}',
			role: 'readonly',
			ipRanges: '203.0.113.7, 198.51.100.0/24',
		},
		items: NAMES.map((name) => ({ name })),
		requests: NAMES.flatMap((AppName) => [
			LIST,
			post('ExecApiClient', {
				Action: 'AddUpdate',
				AppName,
				Role: option('readonly'),
				IPRange: ['203.0.113.7', '198.51.100.0/24'].map(option),
				Enabled: true,
				MCPAllowed: false,
			}),
			LIST,
		]),
		outputs: NAMES.map((name) => [created(name, anyText)]),
		examples: [created('n8n One', '3f2b8c1e-6a0d-4f6e-9a55-0d1c2b3a4e5f')],
		failure: {
			about: 'n8n Two',
			endpoint: 'ExecApiClient',
			answer: {
				json: [
					{
						resultText:
							"You do not have sufficient permissions to manage an API client with the 'readonly' role; it grants permissions beyond your own.",
						state: 'error',
					},
				],
			},
			message: /^You do not have sufficient permissions/,
			outcome: 'refused',
		},
	},
	{
		// All of a client goes out again; only what was added is changed.
		resource: 'apiClient',
		operation: 'update',
		parameters: {
			clientId: '={{ $json.client }}',
			updateFields: { enabled: '={{ $json.client.endsWith("3") }}' },
		},
		items,
		requests: CLIENT_IDS.flatMap((ClientId, place) => [
			...(place === 0 ? [LIST] : []),
			post('ExecApiClient', {
				Action: 'AddUpdate',
				ClientId,
				...ACCESS[place],
				Enabled: place === 2,
			}),
			LIST,
		]),
		outputs: CLIENT_IDS.map((_clientId, place) => [
			{
				success: true,
				message: 'API client updated',
				...shown(place),
				isEnabled: place === 2,
				confirmed: true,
			},
		]),
		failure: {
			about: CLIENT_IDS[1],
			endpoint: 'ExecApiClient',
			answer: {
				json: {
					Results: [
						{
							resultText:
								'Could not modify App Registrations. Check the CIPP documentation for API requirements. Error: Insufficient privileges to complete the operation.',
							state: 'error',
						},
					],
				},
			},
			message: /^Could not modify App Registrations/,
			outcome: 'refused',
		},
	},
	{
		resource: 'apiClient',
		operation: 'resetSecret',
		parameters: { clientId: '={{ $json.client }}' },
		items,
		requests: [
			LIST,
			...CLIENT_IDS.map((ClientId) => post('ExecApiClient', { Action: 'ResetSecret', ClientId })),
		],
		outputs: CLIENT_IDS.map((clientId, place) => [
			{
				success: true,
				message: `API secret reset for Client ${place + 1}.`,
				secret: `${CLIENT_SECRET}-Client ${place + 1}`,
				clientId,
				appName: `Client ${place + 1}`,
			},
		]),
		failure: {
			about: CLIENT_IDS[1],
			endpoint: 'ExecApiClient',
			answer: { json: [{ resultText: 'Failed to reset secret for Client 2', state: 'error' }] },
			message: /^Failed to reset secret for Client 2/,
			outcome: 'refused',
		},
	},
	{
		resource: 'apiClient',
		operation: 'delete',
		parameters: { clientId: '={{ $json.client }}', options: { removeAppRegistration: true } },
		items,
		requests: [
			LIST,
			...CLIENT_IDS.flatMap((ClientId) => [
				post('ExecApiClient', { Action: 'Delete', ClientId, RemoveAppReg: true }),
				LIST,
			]),
		],
		outputs: CLIENT_IDS.map((clientId, place) => [
			{
				success: true,
				message: `API client ${clientId} deleted`,
				confirmed: true,
				clientId,
				appName: `Client ${place + 1}`,
			},
		]),
		failure: {
			about: CLIENT_IDS[1],
			endpoint: 'ExecApiClient',
			answer: {
				json: {
					Results:
						"You do not have sufficient permissions to manage an API client with the 'admin' role; it grants permissions beyond your own.",
				},
			},
			message: /^You do not have sufficient permissions/,
			outcome: 'unknown',
		},
	},
];
