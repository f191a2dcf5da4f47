import type { IDataObject } from 'n8n-workflow';

import { SECURITY_ID } from '../../simulator/directory/security';
import type { ExpectedRequest, OperationCase } from '../user/operationCase';
import { get, KNOWN, LOOK_UP_ALL, post, USERS } from '../user/operationCase';
import { anyText, REFUSED, tenantCase } from './ofTenants';

const START = '2099-12-01T08:00:00Z';
const END = '2099-12-20T18:00:00Z';
const seconds = (time: string) => Date.parse(time) / 1000;

const readLocations = (domain: string) => get('ListNamedLocations', { tenantFilter: domain });

const readPolicy = (domain: string): ExpectedRequest =>
	get('ListGraphRequest', {
		tenantFilter: domain,
		Endpoint: `identity/conditionalAccess/policies/${SECURITY_ID.policy}`,
		AsApp: 'true',
	});

const office: IDataObject = {
	namedLocationId: SECURITY_ID.office,
	name: 'Head Office',
};

/** Operations on Conditional Access. */
export const conditionalAccessCases: OperationCase[] = [
	tenantCase({
		resource: 'conditionalAccess',
		operation: 'getAllPolicies',
		sent: (domain) => [get('ListConditionalAccessPolicies', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				policyId: SECURITY_ID.policy,
				name: 'Require MFA',
				state: 'enabled',
				includeUsers: ['All'],
				excludeUsers: [],
				includeGroups: [],
				excludeGroups: [],
				includeRoles: [],
				excludeRoles: [],
				includeApplications: [],
				excludeApplications: [],
				includeLocations: ['All'],
				excludeLocations: ['Head Office'],
				grantControls: ['mfa'],
				grantControlsOperator: 'OR',
				createdDateTime: null,
				modifiedDateTime: null,
			},
		],
		failure: { endpoint: 'ListConditionalAccessPolicies', ...REFUSED },
	}),
	{
		// An exclusion with an end: two scheduled tasks, which are looked for afterwards.
		resource: 'conditionalAccess',
		operation: 'setExclusion',
		parameters: {
			policyId: SECURITY_ID.policy,
			exclusion: 'add',
			exclusionEnds: 'at',
			exclusionStart: START,
			exclusionEnd: END,
			exclusionReference: 'Ticket 1',
		},
		items: USERS,
		requests: [
			...LOOK_UP_ALL,
			...KNOWN.flatMap(({ tenant, address, name }) => [
				readPolicy(tenant),
				post('ExecCAExclusion', {
					tenantFilter: tenant,
					PolicyId: SECURITY_ID.policy,
					Users: [{ value: address, addedFields: { userPrincipalName: name } }],
					vacation: true,
					StartDate: seconds(START),
					EndDate: seconds(END),
					reference: 'Ticket 1',
				}),
				get('ListScheduledItems', {
					tenantFilter: tenant,
					SearchTitle: '*CA Exclusion Vacation Mode: *',
				}),
			]),
		],
		outputs: KNOWN.map(({ name, about }) => [
			{
				success: true,
				message: `Successfully added vacation mode schedule for ${name} on policy 'Require MFA'.`,
				startTaskId: anyText,
				endTaskId: anyText,
				confirmed: true,
				...about,
				policyId: SECURITY_ID.policy,
				policyName: 'Require MFA',
				exclusion: 'add',
				start: new Date(START).toISOString(),
				end: new Date(END).toISOString(),
			},
		]),
		failure: {
			endpoint: 'ExecCAExclusion',
			answer: {
				json: {
					Results: [
						"Failed to perform exclusion for john.smith@fabrikam.com on policy 'Require MFA': Insufficient privileges to complete the operation.",
					],
				},
			},
			message: /Failed to perform exclusion for john\.smith@fabrikam\.com/,
			outcome: 'refused',
		},
	},
	tenantCase({
		resource: 'conditionalAccess',
		operation: 'getAllNamedLocations',
		sent: (domain) => [readLocations(domain)],
		given: (domain) => [
			{
				tenantDomain: domain,
				...office,
				kind: 'ip',
				ranges: ['203.0.113.0/24'],
				countries: [],
				isTrusted: true,
			},
			{
				tenantDomain: domain,
				namedLocationId: SECURITY_ID.countries,
				name: 'DACH',
				kind: 'countries',
				ranges: [],
				countries: ['DE', 'AT'],
				isTrusted: false,
			},
		],
		failure: { endpoint: 'ListNamedLocations', ...REFUSED },
	}),
	tenantCase({
		resource: 'conditionalAccess',
		operation: 'createNamedLocation',
		parameters: {
			locationName: 'Branch',
			locationKind: 'ip',
			ipRanges: '192.0.2.0/24, 2001:db8::/32',
			isTrusted: true,
		},
		sent: (domain) => [
			readLocations(domain),
			post('AddNamedLocation', {
				selectedTenants: [{ label: domain, value: domain }],
				policyName: 'Branch',
				Type: 'IPLocation',
				Ips: '192.0.2.0/24\n2001:db8::/32',
				Trusted: true,
			}),
			readLocations(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: `Successfully added Named Location for ${domain}`,
				namedLocationId: anyText,
				confirmed: true,
				tenantDomain: domain,
				name: 'Branch',
			},
		],
		failure: {
			endpoint: 'AddNamedLocation',
			answer: {
				json: {
					Results: [
						'Failed to add Named Location fabrikam.com: Insufficient privileges to complete the operation.',
					],
				},
			},
			message: /Failed to add Named Location fabrikam\.com/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'conditionalAccess',
		operation: 'updateNamedLocation',
		parameters: {
			namedLocationId: SECURITY_ID.office,
			locationChange: 'addIp',
			locationValue: '198.51.100.0/24',
		},
		sent: (domain) => [
			readLocations(domain),
			post('ExecNamedLocation', {
				tenantFilter: domain,
				namedLocationId: SECURITY_ID.office,
				change: 'addIp',
				input: '198.51.100.0/24',
			}),
			readLocations(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: 'Edited named location: Head Office. Change: addIp with content 198.51.100.0/24',
				nameNow: 'Head Office',
				ranges: ['203.0.113.0/24', '198.51.100.0/24'],
				countries: [],
				isTrusted: true,
				confirmed: true,
				tenantDomain: domain,
				...office,
				change: 'Add IP Range',
				value: '198.51.100.0/24',
			},
		],
		failure: {
			endpoint: 'ExecNamedLocation',
			answer: {
				status: 500,
				json: { Results: ['Failed to edit named location. Error: Insufficient privileges'] },
			},
			message: /Failed to edit named location/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'conditionalAccess',
		operation: 'deleteNamedLocation',
		parameters: { namedLocationId: SECURITY_ID.office },
		sent: (domain) => [
			readLocations(domain),
			post('ExecNamedLocation', {
				tenantFilter: domain,
				namedLocationId: SECURITY_ID.office,
				change: 'delete',
			}),
			readLocations(domain),
		],
		given: (domain) => [
			{
				success: true,
				message: 'Deleted named location: Head Office',
				confirmed: true,
				tenantDomain: domain,
				...office,
				kind: 'ip',
				ranges: ['203.0.113.0/24'],
				countries: [],
			},
		],
		failure: {
			endpoint: 'ExecNamedLocation',
			answer: {
				status: 500,
				json: { Results: ['Failed to edit named location. Error: Insufficient privileges'] },
			},
			message: /Failed to edit named location/,
			outcome: 'refused',
		},
	}),
];
