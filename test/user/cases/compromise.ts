import type { ExpectedRequest, OperationCase, Person } from '../operationCase';
import { ABOUT, get, KEPT_OUT, KNOWN, post, userCase } from '../operationCase';

const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as unknown as string;

const isJane = ({ name }: Person) => name.startsWith('jane');

/** Of the others, rules and sign-in methods are empty lists, which prove nothing. */
function readOnceMore({ tenant, address, name }: Person): ExpectedRequest[] {
	return [
		get('ListUserMailboxRules', { tenantFilter: tenant, UserID: address, userEmail: name }),
		{
			method: 'POST',
			endpoint: 'ListGraphBulkRequest',
			query: { tenantFilter: tenant },
			body: {
				tenantFilter: tenant,
				asApp: true,
				requests: [{ id: '0', method: 'GET', url: `users/${address}/authentication/methods` }],
			},
		},
	];
}

const found = (person: Person) => ({
	...person.about,
	checkedAt: anyTime,
	windowDays: 7,
	usageLocation: 'US',
	signIns: 0,
	foreignSignIns: 0,
	foreignSuccessfulSignIns: 0,
	signInCountries: [],
	inboxRules: isJane(person)
		? [
				{
					name: 'Move newsletters',
					enabled: true,
					forwardTo: null,
					deleteMessage: false,
					recentlyChanged: false,
				},
			]
		: [],
	inboxRuleChanges: 0,
	mfaMethods: isJane(person)
		? ['phone', 'microsoftAuthenticator'].map((type) => ({ type, name: null, createdAt: null }))
		: [],
	maliciousApps: [],
	addedApps: [],
	sentMessages: 0,
	sentMessagesFlagged: false,
	mailboxPermissionChanges: 0,
	sharingChanges: 0,
	safelistChanges: 0,
	mobileDevices: 0,
	intuneDevices: 0,
	isComplete: true,
});

/** Invoke-ExecBECCheck.ps1 starts a check, and gives its result when it is asked again. */
export const checkForCompromise: OperationCase = {
	...userCase({
		operation: 'checkForCompromise',
		people: KNOWN,
		sent: (person) => [
			get('ExecBECCheck', {
				tenantFilter: person.tenant,
				userid: person.address,
				userName: person.name,
				overwrite: 'true',
			}),
			get('ExecBECCheck', { tenantFilter: person.tenant, GUID: person.address }),
			...(isJane(person) ? [] : readOnceMore(person)),
		],
		given: (person) => [found(person)],
		failure: { endpoint: 'ExecBECCheck', ...KEPT_OUT },
	}),
	examples: KNOWN.map((person) => ({ ...found(person), checkedAt: '2026-11-26T19:24:57.465Z' })),
};

const stepsOf = ({ name }: Person, methods: string[], rules: number, drive: string) => [
	{
		step: 'resetPassword',
		outcome: 'done',
		message: `Successfully reset the password for , ${name}. User must change password is set to True. The new password is [hidden]`,
	},
	{
		step: 'blockSignIn',
		outcome: 'done',
		message: `Successfully set account enabled state to False for ${name}`,
	},
	{ step: 'revokeSessions', outcome: 'done', message: `Successfully revoked sessions for ${name}` },
	methods.length > 0
		? {
				step: 'removeMfaMethods',
				outcome: 'done',
				message: `Successfully removed MFA methods (${methods.join(', ')}) for user ${name}. User must supply MFA at next logon`,
			}
		: {
				step: 'removeMfaMethods',
				outcome: 'nothingToDo',
				message: `No MFA methods found for user ${name}`,
			},
	rules > 0
		? {
				step: 'disableInboxRules',
				outcome: 'done',
				message: `Successfully disabled ${rules} inbox rules for ${name}`,
			}
		: {
				step: 'disableInboxRules',
				outcome: 'nothingToDo',
				message: `No Inbox Rules found for ${name}.`,
			},
	{
		step: 'stopOneDriveSharing',
		outcome: 'done',
		message: `Successfully set OneDrive sharing to 'Disabled' for ${name} (${drive})`,
	},
];

const DRIVES: Record<string, string> = {
	'contoso.com': 'https://contoso-my.sharepoint.com/personal/jane_doe_contoso_com',
	'fabrikam.com': 'https://fabrikam-my.sharepoint.com/personal/john_smith_fabrikam_com',
	'northwind.example': 'https://northwindtraders-my.sharepoint.com/personal/mike_northwind_example',
};

const secured = (person: Person) => {
	const methods = isJane(person) ? ['phoneMethod', 'microsoftAuthenticatorMethod'] : [];
	const steps = stepsOf(person, methods, isJane(person) ? 1 : 0, DRIVES[person.tenant] ?? '');
	return {
		success: true,
		message: expect.stringContaining('The new password is [hidden]') as unknown as string,
		password: expect.stringMatching(/.{8,}/) as unknown as string,
		steps,
		confirmed: true,
		...person.about,
	};
};

/** Invoke-ExecBECRemediate.ps1 reads tenantFilter, userid and username. */
export const remediateCompromise: OperationCase = {
	...userCase({
		operation: 'remediateCompromise',
		parameters: { confirmRemediation: true },
		people: KNOWN,
		sent: ({ tenant, address, name }) => [
			post('ExecBECRemediate', { tenantFilter: tenant, userid: address, username: name }),
			{
				method: 'POST',
				endpoint: 'ListGraphBulkRequest',
				query: { tenantFilter: tenant },
				body: {
					tenantFilter: tenant,
					requests: [{ id: '0', method: 'GET', url: `users/${address}?$select=id,accountEnabled` }],
				},
			},
		],
		given: (person) => [secured(person)],
		examples: [
			{
				success: true,
				message:
					'Successfully reset the password for , jane.doe@contoso.com. User must change password is set to True. The new password is [hidden]. Successfully set account enabled state to False for jane.doe@contoso.com.',
				password: 'Quartz.Meadow.Violin.42',
				steps: stepsOf(KNOWN[0] as Person, ['phoneMethod'], 1, DRIVES['contoso.com'] ?? ''),
				confirmed: true,
				...ABOUT.jane,
			},
		],
		failure: {
			endpoint: 'ExecBECRemediate',
			answer: {
				status: 200,
				json: {
					Results: [
						{
							resultText: 'Successfully reset the password for , x. The new password is Sekret.42',
							copyField: 'Sekret.42',
							state: 'success',
						},
						{
							resultText: 'Failed to disable account: Insufficient privileges.',
							state: 'error',
						},
					],
				},
			},
			message: /Not all steps are done: blockSignIn \(Failed to disable account: Insuff/,
			outcome: 'unknown',
		},
	}),
};
