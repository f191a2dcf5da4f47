import type { NodeCase } from '../nodeCase';
import { NO_ID } from '../nodeCase';

/** Offboardings that are looked at again, and accounts that somebody else got into. */
export const LEAVING_CASES: NodeCase[] = [
	{
		resource: 'offboarding',
		operation: 'cancel',
		before: 'planned',
		unknownUser: { taskId: NO_ID },
	},
	{
		resource: 'offboarding',
		operation: 'update',
		before: 'planned',
		parameters: {
			updateFields: { Scheduled: '2099-02-01T00:00:00Z', reference: 'TICKET-42' },
			addSteps: ['HideFromGAL'],
		},
		unknownUser: { taskId: NO_ID },
	},
	{
		resource: 'offboarding',
		operation: 'verify',
		before: 'finished',
		unknownUser: { taskId: NO_ID },
	},
	{
		resource: 'user',
		operation: 'checkForCompromise',
		parameters: { options: { waitForResult: 20 } },
		refused: [
			{ on: '^EXO(PART)? (Get-InboxRule|Search-UnifiedAuditLog)', what: 403 },
			{ on: 'authentication/methods', what: 403 },
		],
	},
	{
		resource: 'user',
		operation: 'remediateCompromise',
		parameters: { confirmRemediation: true },
	},
	{
		resource: 'user',
		operation: 'remediateCompromise',
		variant: 'of which one rule stays',
		unknownUser: 'none',
		parameters: { confirmRemediation: true },
		given: [{ on: '^EXO Disable-InboxRule$', nth: 2, what: 403 }],
		refused: [],
	},
];
