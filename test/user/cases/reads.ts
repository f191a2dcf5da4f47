import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../../simulator';
import type { OperationCase } from '../operationCase';
import { get, ID, lookUp, NAMES, USERS } from '../operationCase';

const TENANTS = ['contoso.com', 'fabrikam.com', 'northwind.example'];

/** Items that name only a tenant. */
const TENANT_ITEMS: IDataObject[] = TENANTS.map((tenant) => ({ tenant }));

/** By what the three users are found when nothing is looked up. */
const ADDRESSES = [NAMES.jane, NAMES.john, ID.mike];

const PLAIN_500 = { status: 500, text: 'Response status code does not indicate success: 500' };

const simpleUser = (id: string, name: string, displayName: string, more: IDataObject = {}) => ({
	id,
	userPrincipalName: name,
	displayName,
	mail: name,
	accountEnabled: true,
	userType: 'Member',
	department: null,
	jobTitle: null,
	licenses: '',
	onPremisesSyncEnabled: false,
	...more,
});

const JANE = simpleUser(ID.jane, NAMES.jane, 'Jane Doe', {
	department: 'Sales',
	jobTitle: 'Account Manager',
	licenses: 'Microsoft 365 Business Premium, Power BI (free)',
});
const JOHN = simpleUser(ID.john, NAMES.john, 'John Smith', { licenses: 'Microsoft 365 E3' });
const MIKE = simpleUser(ID.mike, NAMES.mike, 'Mike North');

/** Invoke-ListUsers.ps1 reads tenantFilter and UserID of the query, and gives a list of one. */
export const getUser: OperationCase = {
	operation: 'get',
	items: USERS,
	requests: TENANTS.map((tenant, index) =>
		get('ListUsers', { tenantFilter: tenant, UserID: ADDRESSES[index] ?? '' }),
	),
	outputs: [[JANE], [JOHN], [MIKE]],
	failure: {
		endpoint: 'ListUsers',
		answer: { status: 500, text: "Resource 'john' does not exist" },
		message: /Resource 'john' does not exist/,
		outcome: 'refused',
	},
};

/** Invoke-ListUsers.ps1 without UserID. */
export const getAll: OperationCase = {
	operation: 'getAll',
	parameters: {
		returnAll: true,
		options: { graphFilter: "={{ `userPrincipalName eq '${$json.who}'` }}" },
	},
	items: [
		{ tenant: 'contoso.com', who: NAMES.jane },
		{ tenant: 'fabrikam.com', who: NAMES.john },
		{ tenant: 'northwind.example', who: NAMES.mike },
	],
	requests: TENANTS.map((tenant, index) =>
		get('ListUsers', {
			tenantFilter: tenant,
			graphFilter: `userPrincipalName eq '${[NAMES.jane, NAMES.john, NAMES.mike][index] ?? ''}'`,
		}),
	),
	outputs: [[JANE], [JOHN], [MIKE]],
	failure: {
		endpoint: 'ListUsers',
		answer: {
			status: 200,
			json: [{ Message: 'This function has been deprecated for all users' }],
		},
		message: /deprecated for all users/,
		outcome: 'refused',
	},
};

/** Invoke-ListUserGroups.ps1 reads tenantFilter and userId of the query. */
export const getAllGroups: OperationCase = {
	operation: 'getAllGroups',
	parameters: { limit: 2 },
	items: USERS,
	requests: TENANTS.map((tenant, index) =>
		get('ListUserGroups', { tenantFilter: tenant, userId: ADDRESSES[index] ?? '' }),
	),
	outputs: [
		[
			{
				id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c01',
				displayName: 'All Employees',
				mailEnabled: false,
				mail: null,
				securityGroup: true,
				groupTypes: ['DynamicMembership'],
				onPremisesSync: null,
				isAssignableToRole: null,
				calculatedGroupType: 'generic',
				groupType: 'Security',
			},
			{
				id: '1d0c9a61-2b11-4f3c-8d42-5a0e7f6b9c02',
				displayName: 'Sales Team',
				mailEnabled: true,
				mail: null,
				securityGroup: false,
				groupTypes: ['Unified'],
				onPremisesSync: null,
				isAssignableToRole: null,
				calculatedGroupType: 'm365',
				groupType: 'Microsoft 365',
			},
		],
		[],
		[],
	],
	failure: {
		endpoint: 'ListUserGroups',
		answer: PLAIN_500,
		message: /does not indicate success: 500/,
		outcome: 'refused',
	},
};

const device = (id: string, displayName: string) => ({
	id,
	displayName,
	operatingSystem: 'Windows',
	operatingSystemVersion: '10.0.26100.1742',
	isCompliant: true,
	trustType: 'AzureAd',
	accountEnabled: true,
	createdDateTime: '2024-05-06T07:08:09Z',
	approximateLastSignInDateTime: '2026-08-04T06:30:00Z',
	intuneDeviceId: null,
});

const JOHNS_DEVICE = '9d000000-0000-4000-8000-0000000000b1';
const MIKES_DEVICE = '9d000000-0000-4000-8000-0000000000c1';

/** Gives John and Mike a device; Jane has one. */
function giveDevices({ directory }: Simulator): void {
	directory.findUser(NAMES.john).devices = [
		{ id: JOHNS_DEVICE, displayName: 'FAB-1', operatingSystem: 'Windows' },
	];
	directory.findUser(NAMES.mike).devices = [
		{ id: MIKES_DEVICE, displayName: 'NW-1', operatingSystem: 'Windows' },
	];
}

/** Invoke-ListUserDevices.ps1 reads tenantFilter and UserID of the query. */
export const getAllDevices: OperationCase = {
	operation: 'getAllDevices',
	items: USERS,
	prepare: giveDevices,
	requests: TENANTS.map((tenant, index) =>
		get('ListUserDevices', { tenantFilter: tenant, UserID: ADDRESSES[index] ?? '' }),
	),
	outputs: [
		[device('9d000000-0000-4000-8000-000000000001', 'CONTOSO-LT-014')],
		[device(JOHNS_DEVICE, 'FAB-1')],
		[device(MIKES_DEVICE, 'NW-1')],
	],
	failure: {
		endpoint: 'ListUserDevices',
		answer: PLAIN_500,
		message: /does not indicate success: 500/,
		outcome: 'refused',
	},
};

const POLICIES = [
	{
		id: '6c000000-0000-4000-8000-000000000001',
		displayName: 'Require MFA for all users',
		state: 'enabled',
		policyApplies: true,
		analysisReasons: 'notSet',
	},
	{
		id: '6c000000-0000-4000-8000-000000000002',
		displayName: 'Block legacy authentication',
		state: 'enabledForReportingButNotEnforced',
		policyApplies: true,
		analysisReasons: 'notSet',
	},
];

/** Look-ups of the two users who are given by name, for what takes object IDs only. */
const LOOK_UP_NAMED = [
	lookUp('contoso.com', 'userPrincipalName', NAMES.jane),
	lookUp('fabrikam.com', 'userPrincipalName', NAMES.john),
];

const IDS = [ID.jane, ID.john, ID.mike];

/** Invoke-ListUserConditionalAccessPolicies.ps1 takes an object ID; every failure is [{}]. */
export const getAllConditionalAccessPolicies: OperationCase = {
	operation: 'getAllConditionalAccessPolicies',
	items: USERS,
	requests: [
		...LOOK_UP_NAMED,
		...TENANTS.map((tenant, index) =>
			get('ListUserConditionalAccessPolicies', {
				tenantFilter: tenant,
				UserID: IDS[index] ?? '',
			}),
		),
	],
	outputs: [POLICIES, POLICIES, POLICIES],
	failure: {
		endpoint: 'ListUserConditionalAccessPolicies',
		answer: { status: 200, json: [{}] },
		message: /^CIPP answered with empty rows/,
		outcome: 'refused',
	},
};

/** Invoke-ListUserCounts.ps1 reads TenantFilter of the query. */
export const getCounts: OperationCase = {
	operation: 'getCounts',
	items: TENANT_ITEMS,
	requests: TENANTS.map((tenant) => get('ListUserCounts', { tenantFilter: tenant })),
	outputs: [
		[
			{
				tenantDomain: 'contoso.com',
				users: 6,
				licensedUsers: 4,
				guests: 1,
				globalAdministrators: 1,
			},
		],
		[
			{
				tenantDomain: 'fabrikam.com',
				users: 4,
				licensedUsers: 2,
				guests: 0,
				globalAdministrators: 1,
			},
		],
		[
			{
				tenantDomain: 'northwind.example',
				users: 4,
				licensedUsers: 1,
				guests: 0,
				globalAdministrators: 1,
			},
		],
	],
	failure: {
		endpoint: 'ListUserCounts',
		answer: { status: 500, json: { Error: 'Failed to retrieve counts for: Users' } },
		message: /Failed to retrieve counts for: Users/,
		outcome: 'refused',
	},
};

const inactive = (tenant: string, company: string, id: string, name: string, person: string) => ({
	id,
	userPrincipalName: name,
	displayName: person,
	lastSignInDateTime: null,
	lastNonInteractiveSignInDateTime: null,
	daysSinceLastSignIn: null,
	numberOfAssignedLicenses: { [ID.jane]: 2, [ID.john]: 1, [ID.mike]: 0 }[id],
	createdDateTime: '2023-04-03T08:00:00Z',
	tenantDomain: tenant,
	tenantDisplayName: company,
});

/** Invoke-ListInactiveAccounts.ps1 reads tenantFilter and InactiveDays of the query. */
export const getAllInactiveAccounts: OperationCase = {
	operation: 'getAllInactiveAccounts',
	parameters: { inactiveDays: 90, limit: 1 },
	items: TENANT_ITEMS,
	prepare: ({ directory }) => {
		// Only the first row is asked for.
		for (const tenant of directory.tenants) {
			tenant.users.sort((a, b) => rank(a.id) - rank(b.id));
		}
	},
	requests: TENANTS.map((tenant) =>
		get('ListInactiveAccounts', { tenantFilter: tenant, InactiveDays: '90' }),
	),
	outputs: [
		[inactive('contoso.com', 'Contoso Ltd', ID.jane, NAMES.jane, 'Jane Doe')],
		[inactive('fabrikam.com', 'Fabrikam, Inc.', ID.john, NAMES.john, 'John Smith')],
		[inactive('northwind.example', 'Northwind Traders', ID.mike, NAMES.mike, 'Mike North')],
	],
	failure: {
		endpoint: 'ListInactiveAccounts',
		answer: { status: 500, json: [{ Error: "Tenant 'fabrikam.com' not found" }] },
		message: /Tenant 'fabrikam\.com' not found/,
		outcome: 'refused',
	},
};

function rank(id: string): number {
	return IDS.includes(id) ? 0 : 1;
}

const signIn = (name: string, number: number, errorCode = 0) => ({
	id: `5a000000-0000-4000-8000-00000000000${number}`,
	createdDateTime: `2026-08-0${9 - number}T06:30:00Z`,
	userPrincipalName: name,
	appDisplayName: 'Microsoft Teams',
	ipAddress: '198.51.100.7',
	location: { city: 'Seattle', countryOrRegion: 'US' },
	status: { errorCode, failureReason: errorCode ? 'Wrong password' : null },
	conditionalAccessStatus: 'success',
	clientAppUsed: 'Browser',
	isInteractive: true,
	riskState: 'none',
});

const shown = (name: string, number: number, errorCode = 0) => ({
	id: `5a000000-0000-4000-8000-00000000000${number}`,
	createdDateTime: `2026-08-0${9 - number}T06:30:00Z`,
	userPrincipalName: name,
	appDisplayName: 'Microsoft Teams',
	ipAddress: '198.51.100.7',
	location: 'Seattle, US',
	success: errorCode === 0,
	errorCode,
	failureReason: errorCode ? 'Wrong password' : null,
	conditionalAccessStatus: 'success',
});

/** Gives each user two sign-ins, one of them with a wrong password. */
export function giveSignIns({ directory }: Simulator): void {
	for (const name of [NAMES.jane, NAMES.john, NAMES.mike]) {
		directory.findUser(name).signIns = [signIn(name, 1), signIn(name, 2, 50126)];
	}
}

/** Invoke-ListSignIns.ps1 reads tenantFilter, Days, failedLogonsOnly and FailureThreshold. */
export const getAllSignIns: OperationCase = {
	operation: 'getAllSignIns',
	parameters: { options: { days: 30000, failedSignInsOnly: true, minimumFailures: 1 } },
	items: TENANT_ITEMS,
	prepare: giveSignIns,
	requests: TENANTS.map((tenant) =>
		get('ListSignIns', {
			tenantFilter: tenant,
			Days: '30000',
			failedLogonsOnly: 'true',
			FailureThreshold: '1',
		}),
	),
	outputs: [
		[shown(NAMES.jane, 2, 50126)],
		[shown(NAMES.john, 2, 50126)],
		[shown(NAMES.mike, 2, 50126)],
	],
	failure: {
		endpoint: 'ListSignIns',
		answer: { status: 500, text: 'Neither tenant is B2C or tenant does not have premium license' },
		message: /premium license/,
		outcome: 'refused',
	},
};

/** Invoke-ListUserSigninLogs.ps1 takes an object ID and top. */
export const getAllUserSignIns: OperationCase = {
	operation: 'getAllUserSignIns',
	parameters: { limit: 1 },
	items: USERS,
	prepare: giveSignIns,
	requests: [
		...LOOK_UP_NAMED,
		...TENANTS.map((tenant, index) =>
			get('ListUserSigninLogs', { tenantFilter: tenant, UserID: IDS[index] ?? '', top: '1' }),
		),
	],
	outputs: [[shown(NAMES.jane, 1)], [shown(NAMES.john, 1)], [shown(NAMES.mike, 1)]],
	failure: {
		endpoint: 'ListUserSigninLogs',
		answer: {
			status: 500,
			json: ['Failed to retrieve Sign In report for user john : Error: No P1'],
		},
		message: /Failed to retrieve Sign In report for user john/,
		outcome: 'refused',
	},
};

const mfaUser = (id: string, name: string, displayName: string, methods: string[]) => ({
	id,
	userPrincipalName: name,
	displayName,
	accountEnabled: true,
	isLicensed: id !== ID.mike,
	isAdmin: false,
	perUserMfa: 'disabled',
	mfaRegistered: methods.length > 0,
	mfaMethods: methods,
	coveredByConditionalAccess: 'Enforced - All Apps',
});

/** Invoke-ListMFAUsers.ps1 reads tenantFilter and UseReportDB of the query. */
export const getAllMfaUsers: OperationCase = {
	operation: 'getAllMfaUsers',
	parameters: { limit: 1, options: { useReportDb: true } },
	items: TENANT_ITEMS,
	prepare: getAllInactiveAccounts.prepare,
	requests: TENANTS.map((tenant) =>
		get('ListMFAUsers', { tenantFilter: tenant, UseReportDB: 'true' }),
	),
	outputs: [
		[mfaUser(ID.jane, NAMES.jane, 'Jane Doe', ['phoneMethod', 'microsoftAuthenticatorMethod'])],
		[mfaUser(ID.john, NAMES.john, 'John Smith', [])],
		[mfaUser(ID.mike, NAMES.mike, 'Mike North', [])],
	],
	failure: {
		endpoint: 'ListMFAUsers',
		answer: {
			status: 200,
			json: [{ UPN: 'Loading data for all tenants. Please check back in a few minutes' }],
		},
		message: /empty rows/,
		outcome: 'refused',
	},
};

const mailbox = (tenant: string, name: string, sizeGB: number) => ({
	tenantDomain: tenant,
	userEmail: name,
	mailboxType: 'UserMailbox',
	forwardingAddress: null,
	keepsForwardedCopy: false,
	hiddenFromAddressLists: false,
	litigationHold: false,
	archiveEnabled: false,
	sizeGB,
	itemCount: 1200,
	blockedForSpam: false,
	permissions: [],
	permissionsComplete: true,
});

/** Invoke-ListUserMailboxDetails.ps1 reads tenantFilter, UserID and userMail of the query. */
export const getMailbox: OperationCase = {
	operation: 'getMailbox',
	items: USERS,
	requests: [
		lookUp('northwind.example', 'id', ID.mike),
		...TENANTS.map((tenant, index) =>
			get('ListUserMailboxDetails', {
				tenantFilter: tenant,
				UserID: ADDRESSES[index] ?? '',
				userMail: [NAMES.jane, NAMES.john, NAMES.mike][index] ?? '',
			}),
		),
		// Nobody has rights, so the owner's own show whether they were read at all.
		...TENANTS.map((tenant, index) =>
			get('ListmailboxPermissions', { tenantFilter: tenant, userId: ADDRESSES[index] ?? '' }),
		),
	],
	outputs: [
		[mailbox('contoso.com', NAMES.jane, 12)],
		[mailbox('fabrikam.com', NAMES.john, 4)],
		[mailbox('northwind.example', NAMES.mike, 4)],
	],
	failure: {
		endpoint: 'ListUserMailboxDetails',
		answer: {
			status: 200,
			json: [{ ForwardAndDeliver: null, Permissions: [], RecipientTypeDetails: null }],
		},
		message: /^CIPP answered with empty rows/,
		outcome: 'refused',
	},
};
