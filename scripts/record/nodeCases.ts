import { LEAVING_CASES } from './cases/leaving';
import type { NodeCase } from './nodeCase';
import { NO_ID, TENANT_ID, idOf } from './nodeCase';
import { CASES_BEYOND_USERS } from './nodeCasesBeyondUsers';
import { GROUPED_CASES } from './cases';

const MANAGER = 'm.manager@contoso.com';
const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';
const PREMIUM = 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46';
const STANDARD = 'f245ecc8-75af-4f8e-b61f-27d8114de5f3';

const JANE = idOf('jane.doe@contoso.com');
const RULE = `${JANE}\\1000002`;

const user = (operation: string, more: Partial<NodeCase> = {}): NodeCase => ({
	resource: 'user',
	operation,
	...more,
});
const ofTenant = (operation: string, more: Partial<NodeCase> = {}): NodeCase => ({
	resource: 'user',
	operation,
	user: null,
	unknownUser: 'none',
	...more,
});

/** Steps of an offboarding with every form of value that goes out. */
const STEPS = {
	RevokeSessions: true,
	DisableSignIn: true,
	HideFromGAL: true,
	RemoveGroups: true,
	RemoveMobile: true,
};

/**
 * Every operation, some with several variants. What each sends is recorded with the answers of CIPP.
 */
export const NODE_CASES: NodeCase[] = [
	user('changeLicenses', {
		variant: 'add',
		parameters: { licenseOperation: 'Add', licenses: { entry: [{ id: PREMIUM }] } },
	}),
	user('changeLicenses', {
		variant: 'remove all',
		parameters: { licenseOperation: 'Remove', allLicenses: true },
	}),
	user('changeLicenses', {
		variant: 'replace one',
		parameters: {
			licenseOperation: 'Replace',
			licenses: { entry: [{ id: STANDARD }] },
			licensesToRemove: { entry: [{ id: PREMIUM }] },
		},
	}),
	user('changeLicenses', {
		variant: 'replace all with one that has no free seats',
		parameters: {
			licenseOperation: 'Replace',
			licenses: { entry: [{ id: E3 }] },
			allLicenses: true,
		},
	}),
	user('clearImmutableId', { user: 'immutable@contoso.com' }),
	user('convertMailbox', { parameters: { mailboxType: 'Shared' } }),
	ofTenant('create', {
		parameters: {
			newUserPrincipalName: 'new.one@contoso.com',
			displayName: 'New One',
			password: 'Str0ng-made-up!',
			additionalFields: {
				givenName: 'New',
				department: 'Sales',
				usageLocation: 'US',
				licenses: { entry: [{ id: PREMIUM }] },
				groups: { entry: [{ id: idOf(`group Sales ${TENANT_ID}`) }] },
				manager: MANAGER,
			},
		},
	}),
	user('createTemporaryAccessPass', {
		parameters: { usableOnce: true, options: { lifetimeInMinutes: 120 } },
	}),
	user('deleteMailboxRule', { parameters: { mailboxRule: RULE } }),
	user('setMailboxRuleState', { parameters: { mailboxRule: RULE, ruleState: 'disabled' } }),
	ofTenant('deletePermanently', {
		parameters: { deletedItemId: idOf(`deleted gone.one ${TENANT_ID}`) },
		unknownUser: { deletedItemId: NO_ID },
	}),
	ofTenant('restoreDeletedItem', {
		parameters: { deletedItemId: idOf(`deleted group ${TENANT_ID}`) },
		unknownUser: { deletedItemId: NO_ID },
	}),
	ofTenant('restoreDeletedUser', {
		parameters: { deletedUserId: idOf(`deleted gone.two ${TENANT_ID}`) },
		unknownUser: { deletedUserId: NO_ID },
	}),
	user('delete'),
	user('dismissRiskyUser'),
	user('enableArchive'),
	ofTenant('getAll', { parameters: { limit: 2 } }),
	ofTenant('getAll', {
		variant: 'filtered',
		parameters: {
			returnAll: true,
			options: { graphFilter: "userPrincipalName eq 'jane.doe@contoso.com'" },
		},
	}),
	user('get'),
	user('get', { variant: 'last sign-in', parameters: { options: { includeLastSignIn: true } } }),
	user('getAllConditionalAccessPolicies'),
	ofTenant('getAllDeletedItems'),
	user('getAllDevices'),
	user('getAllGroups'),
	ofTenant('getAllInactiveAccounts', { parameters: { inactiveDays: 90 } }),
	user('getAllMailboxPermissions', { parameters: { direction: 'onMailbox' } }),
	user('getAllMailboxPermissions', {
		variant: 'on others',
		parameters: { direction: 'onOthers' },
	}),
	user('getAllMailboxRules'),
	ofTenant('getAllMfaUsers', { parameters: { limit: 2 } }),
	ofTenant('getAllMfaUsers', {
		variant: 'cached',
		parameters: { limit: 2, options: { useReportDb: true } },
	}),
	ofTenant('getAllSignIns', { parameters: { limit: 2, options: { days: 300 } } }),
	user('getAllUserSignIns', { parameters: { limit: 2 } }),
	ofTenant('getCounts'),
	user('getMailbox'),
	ofTenant('inviteGuest', {
		parameters: { guestEmail: 'ann@example.com', displayName: 'Ann', sendInvitation: true },
	}),
	ofTenant('manageDevice', {
		parameters: { deviceId: idOf('device jane.doe@contoso.com'), deviceAction: 'Disable' },
		unknownUser: { deviceId: NO_ID },
	}),
	user('resetMfa'),
	user('resetPassword'),
	user('resetPassword', { variant: 'synced', user: 'synced@contoso.com' }),
	user('revokeSessions'),
	user('sendMfaPush'),
	user('setAddressListVisibility', { parameters: { visibility: 'hide' } }),
	user('setEmailForwarding', {
		parameters: { forwardOption: 'internalAddress', forwardTo: MANAGER, keepCopy: true },
	}),
	user('setEmailForwarding', { variant: 'off', parameters: { forwardOption: 'disabled' } }),
	user('setOutOfOffice', {
		parameters: {
			autoReplyState: 'Enabled',
			internalMessage: 'Ask Mona.',
			externalMessage: 'Write to info@contoso.com',
		},
	}),
	user('setOutOfOffice', { variant: 'off', parameters: { autoReplyState: 'Disabled' } }),
	user('setPerUserMfa', { parameters: { state: 'enforced' } }),
	user('setSignInState', { parameters: { signInState: 'block' } }),
	user('setSignInState', {
		variant: 'synced',
		user: 'synced@contoso.com',
		parameters: { signInState: 'block' },
	}),
	user('update', {
		parameters: {
			updateFields: { department: 'Moved', businessPhones: '+1 555 0100', manager: MANAGER },
			clearFields: ['jobTitle'],
		},
	}),
	user('updateMailboxPermissions', {
		parameters: {
			changes: {
				change: [
					{ action: 'AddFullAccessNoAutoMap', accessUser: MANAGER },
					{ action: 'RemoveSendAs', accessUser: MANAGER },
				],
			},
		},
	}),
	user('offboardUser', { parameters: STEPS }),
	user('offboardUser', {
		variant: 'waiting and verifying',
		parameters: {
			...STEPS,
			waitForCompletion: true,
			waitOptions: { pollInterval: 1, maximumWait: 3, verify: true },
		},
	}),
	user('offboardUser', {
		variant: 'scheduled',
		parameters: { ...STEPS, Scheduled: '2099-01-01T00:00:00Z' },
	}),
	{ resource: 'license', operation: 'getAll', user: null, unknownUser: 'none' },
	...['offboarding', 'scheduledItem'].flatMap((resource): NodeCase[] => [
		{ resource, operation: 'get', before: 'planned', unknownUser: { taskId: NO_ID } },
		{ resource, operation: 'getAll', before: 'planned', user: null, unknownUser: 'none' },
		{ resource, operation: 'runNow', before: 'planned', unknownUser: { taskId: NO_ID } },
		{ resource, operation: 'delete', before: 'planned', unknownUser: { taskId: NO_ID } },
	]),
	{
		resource: 'offboarding',
		operation: 'wait',
		before: 'finished',
		unknownUser: { taskId: NO_ID },
	},
	...LEAVING_CASES,
	...CASES_BEYOND_USERS,
	...GROUPED_CASES,
];
