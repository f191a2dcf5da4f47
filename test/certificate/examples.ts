import type { IDataObject } from 'n8n-workflow';

/** A certificate of leaving as it comes out, for the documentation and the schemas. */
export const CERTIFICATE: IDataObject = {
	title: 'Certificate of leaving: jane.doe@contoso.com',
	verdict: 'changed',
	summary: 'Something that CIPP reported done is not so any more, or never took effect.',
	user: {
		userPrincipalName: 'jane.doe@contoso.com',
		displayName: 'Jane Doe',
		objectId: '7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e11',
	},
	tenant: { domain: 'contoso.com', name: 'Contoso Ltd' },
	askedBy: {
		reference: 'HR-2207',
		workflow: 'Offboard leavers',
		workflowId: 'Hk3YpA8sQ1xXw0vT',
		executionId: '231',
	},
	issuedBy: {
		workflow: 'Offboard leavers',
		workflowId: 'Hk3YpA8sQ1xXw0vT',
		executionId: '231',
	},
	times: {
		queued: '2026-01-02T01:00:00+01:00',
		planned: '2026-01-02T01:00:00+01:00',
		startedNotBefore: '2026-01-02T01:00:00+01:00',
		ended: '2026-01-02T01:00:00+01:00',
		readBack: '2026-01-09T08:00:00+01:00',
		issued: '2026-01-09T08:00:00+01:00',
	},
	taskIds: {
		offboarding: '5e0bd1f2-8a3c-4a57-9a0e-2f1c6d7b8e91',
		deletion: '7d1c7b36-43a9-4f0e-8f0a-5b1f0c6a2e44',
	},
	steps: [
		{
			step: 'DisableSignIn',
			name: 'Disable Sign-In',
			reported: 'success',
			messages: ['Successfully set account enabled state to False for jane.doe@contoso.com'],
			readBack: 'contradicted',
			found: 'Sign-in is not blocked.',
			readBackAt: '2026-01-09T08:00:00+01:00',
			restsOn: 'readBack',
		},
		{
			step: 'AccessAutomap',
			name: 'Mailbox Full Access (Automap)',
			people: ['manager@contoso.com'],
			reported: 'success',
			messages: [
				'Granted manager@contoso.com FullAccess to jane.doe@contoso.com with automapping True',
			],
			readBack: 'confirmed',
			found: 'manager@contoso.com: FullAccess is given.',
			readBackAt: '2026-01-09T08:00:00+01:00',
			restsOn: 'readBack',
		},
	],
	otherLines: ['A line about no step'],
	open: ['Disable Sign-In: CIPP reported it done, yet: Sign-in is not blocked.'],
	warnings: ['A warning of the output'],
};

/** What the options for certificates add to an output item. */
export const WITH_CERTIFICATE: IDataObject = {
	certificate: CERTIFICATE,
	certificateHtml: '<!DOCTYPE html> …',
};

/** What Verify says of steps. */
export const WITH_CHANGES: IDataObject = {
	status: 'completedWithErrors',
	changed: true,
	changes: [
		{
			step: 'DisableSignIn',
			name: 'Disable Sign-In',
			reported: 'success',
			message: 'Sign-in is not blocked.',
			change: 'undone',
		},
	],
	verification: [
		{
			step: 'DisableSignIn',
			reported: 'success',
			actual: 'contradicted',
			message: 'Sign-in is not blocked.',
			restsOn: 'readBack',
		},
	],
};

const COUNTS = {
	users: 2,
	done: 1,
	withErrors: 1,
	failed: 0,
	unknown: 0,
	open: 0,
	notSent: 0,
	pendingLicenses: 0,
};

/** The item that sums up a run. */
export const REPORT_ITEM: IDataObject = {
	report: {
		subject: 'Offboarding of 2 users in 1 tenant: 1 done, 1 with errors',
		createdAt: '2026-01-09T08:00:00+01:00',
		workflow: 'Offboard leavers',
		executionId: '231',
		total: COUNTS,
		tenants: [
			{
				tenant: 'contoso.com',
				tenantLabel: 'Contoso Ltd',
				...COUNTS,
				toDo: [
					{
						item: 1,
						user: 'jane.doe@contoso.com',
						fate: 'withErrors',
						what: 'Disable Sign-In: Failed to set sign-in state. The other steps are done: mend what is left, and do not send the whole offboarding again.',
					},
				],
			},
		],
		text: 'Offboarding of 2 users in 1 tenant: 1 done, 1 with errors …',
		html: '<!DOCTYPE html> …',
	},
};
