import { FREE_NUMBER, LOCATION_ID } from '../../simulator/directory/teams';
import { foundIn } from '../../simulator/endpoints/tables/breach';
import type { Simulator } from '../../simulator';
import type { OperationCase } from '../user/operationCase';
import { get, KEPT_OUT, KNOWN, post, userCase } from '../user/operationCase';
import { REFUSED, tenantCase } from './ofTenants';

/** What a function says that does not catch a refusal. */
const THROWN = { ...REFUSED, answer: { status: 500, text: REFUSED.answer.json[0] } };

const teams = (domain: string) => get('ListTeams', { tenantFilter: domain, type: 'List' });

/** Operations on teams. */
export const teamCases: OperationCase[] = [
	tenantCase({
		resource: 'team',
		operation: 'getAll',
		sent: (domain) => [teams(domain)],
		given: (domain) => [
			{
				tenantDomain: domain,
				teamId: `team-of-${domain}`,
				name: 'Staff',
				description: null,
				visibility: 'Private',
				mailNickname: 'staff',
			},
		],
		failure: { endpoint: 'ListTeams', ...REFUSED },
	}),
	tenantCase({
		resource: 'team',
		operation: 'getAllActivities',
		sent: (domain) => [
			get('ListTeamsActivity', { tenantFilter: domain, Type: 'TeamsUserActivityUser' }),
		],
		given: (domain) => [
			{
				tenantDomain: domain,
				userEmail: `anna@${domain}`,
				lastActive: '2026-11-24',
				teamChatMessages: 12,
				calls: 0,
				meetings: 3,
			},
		],
		failure: { endpoint: 'ListTeamsActivity', ...REFUSED },
	}),
	{
		// Invoke-AddTeam.ps1 reads tenantid, and nothing else, for the tenant.
		...userCase({
			operation: 'create',
			parameters: {
				teamName: 'Phoenix',
				owners: { entry: [{ userEmail: '={{ $json.user }}' }] },
				visibility: 'private',
				options: { description: 'For the project' },
			},
			people: KNOWN,
			sent: ({ tenant, address }) => [
				teams(tenant),
				post('AddTeam', {
					tenantid: tenant,
					displayName: 'Phoenix',
					description: 'For the project',
					owner: [address],
					visibility: 'private',
				}),
				teams(tenant),
			],
			given: ({ tenant, name }) => [
				{
					success: true,
					message: "Successfully created Team: 'Phoenix'",
					teamId: `Phoenix-of-${tenant}`,
					confirmed: true,
					tenantDomain: tenant,
					name: 'Phoenix',
					owners: [name],
				},
			],
			failure: {
				endpoint: 'AddTeam',
				answer: {
					status: 500,
					json: {
						Results:
							"Failed to create Team: 'Phoenix'. Error: Insufficient privileges to complete the operation.",
					},
				},
				message: /Failed to create Team: 'Phoenix'\. Error: Insufficient privileges/,
				outcome: 'refused',
			},
		}),
		resource: 'team',
	},
];

const numbers = (tenantFilter: string) => get('ListTeamsVoice', { tenantFilter });

const TAKEN = '+15550100777';

/** Gives each of the three a number. */
function everybodyCallable(cipp: Simulator): void {
	for (const { name } of KNOWN) cipp.directory.findUser(name).phoneNumbers.push(TAKEN);
}

/** Operations on telephone numbers. */
export const teamsPhoneCases: OperationCase[] = [
	tenantCase({
		resource: 'teamsPhone',
		operation: 'getAll',
		parameters: { filters: { assignment: 'free' } },
		sent: (domain) => [numbers(domain)],
		given: (domain) => [
			{
				tenantDomain: domain,
				phoneNumber: FREE_NUMBER,
				numberType: 'CallingPlan',
				assignedTo: null,
				assignedToId: null,
				emergencyLocation: null,
				emergencyLocationId: null,
				city: null,
				state: 'Activated',
				acquiredOn: null,
			},
		],
		failure: {
			endpoint: 'ListTeamsVoice',
			answer: { status: 403, json: [] },
			message: /CIPP could not read the telephone numbers/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'teamsPhone',
		operation: 'getAllEmergencyLocations',
		sent: (domain) => [get('ListTeamsLisLocation', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				locationId: LOCATION_ID,
				description: 'Head office',
				place: null,
				company: 'Contoso',
				street: 'Main St',
				houseNumber: '1',
				postalCode: '10115',
				city: 'Berlin',
				country: 'DE',
				isDefault: true,
			},
		],
		failure: {
			endpoint: 'ListTeamsLisLocation',
			answer: {
				status: 403,
				json: ['Teams ConfigApi GET Skype.Ncs/locations failed: 403 Access Denied.'],
			},
			message: /Skype\.Ncs\/locations failed/,
			outcome: 'refused',
		},
	}),
	{
		...userCase({
			operation: 'assign',
			parameters: { phoneNumber: '+1 (555) 010-0999', assignTo: 'user' },
			people: KNOWN,
			sent: ({ tenant, address }) => [
				numbers(tenant),
				post('ExecTeamsVoicePhoneNumberAssignment', {
					TenantFilter: tenant,
					input: { value: address },
					PhoneNumber: FREE_NUMBER,
					PhoneNumberType: 'CallingPlan',
					locationOnly: false,
				}),
				numbers(tenant),
			],
			given: ({ tenant, address, name }) => [
				{
					success: true,
					message: `Successfully submitted assignment of ${FREE_NUMBER} to ${address}`,
					confirmed: true,
					tenantDomain: tenant,
					phoneNumber: FREE_NUMBER,
					userEmail: name,
					userId: address,
				},
			],
			failure: {
				endpoint: 'ExecTeamsVoicePhoneNumberAssignment',
				answer: { status: 403, json: { Results: 'Invalid value specified for property.' } },
				message: /Invalid value specified for property/,
				outcome: 'refused',
			},
		}),
		resource: 'teamsPhone',
	},
	{
		...userCase({
			operation: 'unassign',
			parameters: { phoneNumber: TAKEN },
			prepare: everybodyCallable,
			people: KNOWN,
			sent: ({ tenant, name }) => [
				numbers(tenant),
				post('ExecRemoveTeamsVoicePhoneNumberAssignment', {
					tenantFilter: tenant,
					PhoneNumber: TAKEN,
					PhoneNumberType: 'CallingPlan',
					AssignedTo: name,
				}),
				numbers(tenant),
			],
			given: ({ tenant, name }) => [
				{
					success: true,
					message: `Successfully submitted unassignment of ${TAKEN} from ${name}`,
					confirmed: true,
					tenantDomain: tenant,
					phoneNumber: TAKEN,
					wasAssignedTo: name,
				},
			],
			failure: {
				endpoint: 'ExecRemoveTeamsVoicePhoneNumberAssignment',
				answer: {
					status: 500,
					json: {
						Results: 'Failed to unassign x from y. Error: Invalid value specified for property.',
					},
				},
				message: /Failed to unassign x from y\. Error: Invalid value/,
				outcome: 'refused',
			},
		}),
		resource: 'teamsPhone',
		requests: KNOWN.flatMap(({ tenant, name }) => [
			numbers(tenant),
			post('ExecRemoveTeamsVoicePhoneNumberAssignment', {
				tenantFilter: tenant,
				PhoneNumber: TAKEN,
				PhoneNumberType: 'CallingPlan',
				AssignedTo: name,
			}),
			numbers(tenant),
		]),
	},
];

/** Lets a search have found something in each tenant. */
function everythingBreached(cipp: Simulator): void {
	for (const tenant of cipp.directory.managed()) {
		foundIn(tenant).push({
			email: `anna@${tenant.defaultDomainName}`,
			password: 'Sekret.42',
			sources: 'Adobe',
			breaches: [{ Name: 'Adobe' }],
			clientDomain: tenant.defaultDomainName,
		});
	}
}

/** Operations on breaches. */
export const breachCases: OperationCase[] = [
	{
		...userCase({
			operation: 'getAllForAccount',
			parameters: { account: '={{ $json.mail }}', returnAll: true },
			people: KNOWN,
			sent: () => [],
			given: () => [
				{
					name: 'Adobe',
					title: 'Adobe',
					domain: 'adobe.com',
					breachDate: '2013-10-04',
					addedAt: null,
					dataClasses: ['Email addresses'],
					isVerified: true,
				},
			],
			failure: { endpoint: 'ListBreachesAccount', ...KEPT_OUT },
		}),
		resource: 'breach',
		items: KNOWN.map(({ name }) => ({ mail: name })),
		requests: KNOWN.map(({ name }) => get('ListBreachesAccount', { account: name })),
	},
	tenantCase({
		resource: 'breach',
		operation: 'getAllForTenant',
		prepare: everythingBreached,
		sent: (domain) => [get('ListBreachesTenant', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				email: `anna@${domain}`,
				domain,
				sources: ['Adobe'],
				breaches: ['Adobe'],
				hasPassword: true,
			},
		],
		failure: { endpoint: 'ListBreachesTenant', ...KEPT_OUT },
	}),
	tenantCase({
		// Under the customer ID, nobody would find what it finds.
		resource: 'breach',
		operation: 'search',
		sent: (domain) => [post('ExecBreachSearch', { tenantFilter: domain })],
		given: (domain) => [
			{
				success: true,
				message: `Executing Search for ${domain}. This may take up to 24 hours to complete.`,
				isQueued: true,
				next: 'Get Many for Tenant gives what it finds, within 24 hours.',
				tenantDomain: domain,
			},
		],
		failure: { endpoint: 'ExecBreachSearch', ...THROWN, outcome: 'unknown' },
	}),
];

const APP = '0c0de000-0000-4000-8000-00000000000';

/** Operations on OAuth apps. */
export const oauthAppCases: OperationCase[] = [
	tenantCase({
		resource: 'oauthApp',
		operation: 'getAll',
		sent: (domain) => [get('ListOAuthApps', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				name: 'Mail Sync',
				appId: `${APP}1`,
				servicePrincipalId: `${APP}2`,
				scopes: ['Mail.Read', 'offline_access'],
				startTime: '2026-10-01T08:00:00Z',
			},
		],
		failure: { endpoint: 'ListOAuthApps', ...REFUSED },
	}),
	tenantCase({
		resource: 'oauthApp',
		operation: 'getAllConsentRequests',
		parameters: { filters: { status: 'InProgress' } },
		sent: (domain) => [
			get('ListAppConsentRequests', {
				tenantFilter: domain,
				Filter: 'true',
				RequestStatus: 'InProgress',
			}),
		],
		given: (domain) => [
			{
				tenantDomain: domain,
				appName: 'Mail Sync',
				appId: `${APP}1`,
				requestedBy: `anna@${domain}`,
				reason: 'I need it',
				requestedAt: '2026-11-20T08:00:00Z',
				status: 'InProgress',
				scopes: ['Mail.Read'],
				reviewedBy: [],
				reviewedAt: null,
				reviewStatus: 'InProgress',
				justification: null,
				consentUrl: `https://login.microsoftonline.com/${domain}/adminConsent`,
			},
		],
		failure: {
			endpoint: 'ListAppConsentRequests',
			answer: { status: 500, json: ['Error: Insufficient privileges.'] },
			message: /Insufficient privileges/,
			outcome: 'refused',
		},
	}),
];
