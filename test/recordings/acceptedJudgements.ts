/** A run in which what the node says is not simply what the recording holds. */
export interface AcceptedJudgement {
	/** Name of the recording. */
	case: string;
	/** Why it is right, or cannot be otherwise. */
	reason: string;
}

/** All such runs. One that is not needed fails the test. */
export const ACCEPTED_JUDGEMENTS: AcceptedJudgement[] = [
	{
		case: 'user.setSignInState, synced: works',
		reason:
			'The account is blocked in Microsoft 365 until the local Active Directory is synchronized again. The node says that, and neither success nor refusal would be true.',
	},
	{
		case: 'user.getAllDeletedItems: Microsoft refuses',
		reason:
			'Only the batch was refused. The node then reads the deleted users in another way, and they are all there.',
	},
	{
		case: 'user.offboardUser, waiting and verifying: works',
		reason:
			'Every change was made, and the user is still in a dynamic group, which no change could help: the step is not done.',
	},
	{
		case: 'graphRequest.getAllAtOnce: Microsoft refuses',
		reason:
			'Microsoft refused each request of the batch, and CIPP handed that on. Each row says so of its own request: success is false, with the status and the sentence.',
	},
	{
		case: 'license.getAll: Microsoft refuses',
		reason:
			'CIPP gives an empty list when Microsoft refuses. The description of the operation says that an empty list is no proof.',
	},
	{
		case: 'user.checkForCompromise: Microsoft refuses',
		reason:
			'The rest of the check is there, and the output says isComplete: false and what could not be read.',
	},
	{
		case: 'mailbox.getAllForwardings, of all tenants, none read yet: works',
		reason: 'CIPP gives an empty list of what it has not read. The node says that it is none.',
	},
	{
		case: 'mailbox.getAllForwardings, of all tenants, none read yet: read-only client',
		reason: 'CIPP gives an empty list of what it has not read. The node says that it is none.',
	},
];
