import type { OperationCase } from '../user/operationCase';
import { get, USERS } from '../user/operationCase';

/** Operations on guests. */
export const guestCases: OperationCase[] = [
	{
		// Invoke-ListGuestUsers.ps1 reads tenantFilter and staleDays.
		resource: 'guest',
		operation: 'getAll',
		parameters: { returnAll: true, options: { staleDays: 30 } },
		items: USERS,
		prepare: (cipp) => {
			for (const name of ['boss@fabrikam.com', 'zoe.zimmer@northwind.example']) {
				cipp.directory.findUser(name).userType = 'Guest';
			}
			cipp.directory.findUser('boss@fabrikam.com').accountEnabled = false;
		},
		requests: USERS.map(({ tenant }) =>
			get('ListGuestUsers', { tenantFilter: String(tenant), staleDays: '30' }),
		),
		outputs: [
			{
				userId: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e14',
				userEmail: 'gina_gmail.com#EXT#@contoso.onmicrosoft.com',
				displayName: 'Gina Guest',
				mail: 'gina@gmail.com',
				sourceDomain: 'gmail.com',
				status: 'Never Signed In',
				accountEnabled: true,
			},
			{
				userId: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e22',
				userEmail: 'boss@fabrikam.com',
				displayName: 'Bo Boss',
				mail: 'boss@fabrikam.com',
				sourceDomain: 'fabrikam.com',
				status: 'Disabled',
				accountEnabled: false,
			},
			{
				userId: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e32',
				userEmail: 'zoe.zimmer@northwind.example',
				displayName: 'Zoë Zimmer',
				mail: 'zoe.zimmer@northwind.example',
				sourceDomain: 'northwind.example',
				status: 'Never Signed In',
				accountEnabled: true,
			},
		].map((guest) => [
			{
				...guest,
				invitation: 'Accepted',
				createdAt: '2024-05-06T07:08:09Z',
				lastSignInAt: null,
				daysSinceSignIn: null,
			},
		]),
		failure: {
			endpoint: 'ListGuestUsers',
			answer: { status: 400, json: [{ Error: 'Insufficient privileges.' }] },
			message: /Insufficient privileges/,
			outcome: 'refused',
		},
	},
];
