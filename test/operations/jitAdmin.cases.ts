import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { ABOUT, get, KNOWN, LOOK_UP_ALL, post, USERS } from '../user/operationCase';

const ROLE = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const START = 1704067200;
const END = 4102358400;

const rights = (tenant: string, id: string): ExpectedRequest => ({
	...post('ListGraphBulkRequest', {
		tenantFilter: tenant,
		requests: [{ id: '0', method: 'GET', url: `users/${id}/memberOf?$top=999` }],
	}),
	query: { tenantFilter: tenant },
});

const ANY_ID = expect.any(String) as unknown as string;

/** Operations on admin rights for a time. */
export const jitAdminCases: OperationCase[] = [
	{
		// Invoke-ListJITAdmin.ps1 reads TenantFilter.
		resource: 'jitAdmin',
		operation: 'getAll',
		items: USERS,
		prepare: (cipp) => {
			for (const { address } of KNOWN) {
				cipp.directory.findUser(address).jitAdmin = {
					jitAdminEnabled: true,
					jitAdminStartDate: '2026-01-01T00:00:00Z',
					jitAdminExpiration: '2026-01-02T00:00:00Z',
					jitAdminReason: 'T-1',
					jitAdminCreatedBy: 'ada',
				};
				cipp.directory.findUser(address).groups = [
					{ id: '1', displayName: 'Sales', kind: 'security' },
				];
			}
		},
		requests: USERS.map(({ tenant }) => get('ListJITAdmin', { TenantFilter: String(tenant) })),
		outputs: KNOWN.map(({ address, name }, index) => [
			{
				userId: address,
				userEmail: name,
				displayName: ['Jane Doe', 'John Smith', 'Mike North'][index],
				accountEnabled: true,
				isActive: true,
				startedAt: '2026-01-01T00:00:00Z',
				expiresAt: '2026-01-02T00:00:00Z',
				reason: 'T-1',
				grantedBy: 'ada',
				memberOf: ['Sales'],
			},
		]),
		failure: {
			endpoint: 'ListJITAdmin',
			answer: { status: 400, text: 'Resource not found for the segment.' },
			message: /Resource not found/,
			outcome: 'refused',
		},
	},
	{
		// Invoke-ExecJITAdmin.ps1 and Set-CIPPUserJITAdmin.ps1.
		resource: 'jitAdmin',
		operation: 'grant',
		parameters: {
			roles: { entry: [{ id: ROLE }] },
			expiresAt: '2099-12-31T00:00:00Z',
			reason: 'Ticket 4711',
			options: { startsAt: '2024-01-01T00:00:00Z', useTap: true, tapLifetimeInMinutes: 60 },
		},
		items: USERS,
		requests: [
			...LOOK_UP_ALL,
			...KNOWN.flatMap(({ tenant, address, name }) => [
				rights(tenant, address),
				post('ExecJITAdmin', {
					tenantFilter: tenant,
					userAction: 'select',
					existingUser: { value: address },
					AdminRoles: [{ value: ROLE }],
					StartDate: START,
					EndDate: END,
					ExpireAction: { value: 'RemoveRoles' },
					reason: 'Ticket 4711',
					UseTAP: true,
					tapLifetimeInMinutes: 60,
				}),
				get('ListScheduledItems', {
					tenantFilter: tenant,
					Type: 'Set-CIPPUserJITAdmin',
					SearchTitle: `JIT Admin (RemoveRoles): ${name}`,
				}),
				rights(tenant, address),
			]),
		],
		outputs: [ABOUT.jane, ABOUT.john, ABOUT.mike].map(({ tenantDomain, userEmail, userId }) => [
			{
				success: true,
				message: `User: ${userEmail}. Temporary Access Pass: [hidden]. Executing JIT Admin enable task for ${userEmail}. Scheduling JIT Admin RemoveRoles task for ${userEmail}`,
				expiresAt: '2099-12-31T00:00:00Z',
				temporaryAccessPass: 'Tap+123',
				isPutOff: false,
				confirmed: true,
				endTaskId: ANY_ID,
				endTaskAt: '2099-12-31T00:00:00Z',
				tenantDomain,
				userEmail,
				userId,
				roles: [ROLE],
				groups: [],
				onExpiry: 'RemoveRoles',
			},
		]),
		failure: {
			endpoint: 'ExecJITAdmin',
			answer: {
				status: 400,
				json: { Results: ['Failed to execute JIT Admin enable task: Insufficient privileges.'] },
			},
			message: /^Failed to execute JIT Admin enable task/,
			outcome: 'refused',
		},
	},
];
