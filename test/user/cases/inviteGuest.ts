import type { OperationCase } from '../operationCase';
import { post } from '../operationCase';

const LEFT_OUT = [
	'“Redirect URL” is left out, because its expression gives nothing.',
	'“Message” is left out, because its expression gives nothing.',
];

/** Invoke-AddGuest.ps1 reads tenantFilter, displayName, mail, message, redirectUri and sendInvite. */
export const inviteGuest: OperationCase = {
	operation: 'inviteGuest',
	parameters: {
		guestEmail: '={{ $json.mail }}',
		displayName: '={{ $json.name }}',
		sendInvitation: '={{ $json.send }}',
		options: {
			message: '={{ $json.options.message }}',
			redirectUrl: '={{ $json.options.redirectUrl }}',
		},
	},
	items: [
		{ tenant: 'contoso.com', mail: 'ann@example.com', name: 'Ann', send: true, options: {} },
		{
			tenant: 'fabrikam.com',
			mail: 'ben@example.com',
			name: 'Ben',
			send: false,
			options: { message: 'Welcome', redirectUrl: 'https://fabrikam.com/start' },
		},
		{
			tenant: 'northwind.example',
			mail: 'cat@example.com',
			name: 'Cat',
			send: 'true',
			options: {},
		},
	],
	requests: [
		post('AddGuest', {
			tenantFilter: 'contoso.com',
			mail: 'ann@example.com',
			displayName: 'Ann',
			sendInvite: true,
		}),
		post('AddGuest', {
			tenantFilter: 'fabrikam.com',
			mail: 'ben@example.com',
			displayName: 'Ben',
			sendInvite: false,
			message: 'Welcome',
			redirectUri: 'https://fabrikam.com/start',
		}),
		post('AddGuest', {
			tenantFilter: 'northwind.example',
			mail: 'cat@example.com',
			displayName: 'Cat',
			sendInvite: true,
		}),
	],
	outputs: [
		[
			{
				success: true,
				message: 'Invited Guest Ann with Email Invite',
				tenantDomain: 'contoso.com',
				guestEmail: 'ann@example.com',
				invitationSent: true,
				warnings: LEFT_OUT,
			},
		],
		[
			{
				success: true,
				message: 'Invited Guest Ben with no Email Invite',
				tenantDomain: 'fabrikam.com',
				guestEmail: 'ben@example.com',
				invitationSent: false,
			},
		],
		[
			{
				success: true,
				message: 'Invited Guest Cat with Email Invite',
				tenantDomain: 'northwind.example',
				guestEmail: 'cat@example.com',
				invitationSent: true,
				warnings: LEFT_OUT,
			},
		],
	],
	failure: {
		endpoint: 'AddGuest',
		answer: { status: 400, json: { Results: ['Failed to Invite Guest. Domain is blocked.'] } },
		message: /^Failed to Invite Guest\. Domain is blocked\./,
		outcome: 'refused',
	},
};
