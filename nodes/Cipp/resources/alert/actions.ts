import { choices } from '../../forms/choices';

/** What a rule does, by CIPP's words for it (`Invoke-CIPPWebhookProcessing`). */
const ACTIONS = [
	{ name: 'Create a PSA Ticket', value: 'generatePSA', label: 'Generate a PSA ticket' },
	{
		name: 'Disable the User',
		value: 'disableuser',
		label: 'Disable the user in the log entry',
		description: 'Blocks the account that the entry names, without asking anybody',
	},
	{
		name: 'Remediate a Compromise',
		value: 'becremediate',
		label: 'Execute a BEC Remediate',
		description:
			'Resets the password of the account, blocks it, ends its sessions and turns off its inbox rules, without asking anybody',
	},
	{ name: 'Send a Webhook', value: 'generateWebhook', label: 'Generate a webhook' },
	{ name: 'Send an Email', value: 'generatemail', label: 'Generate an email' },
];

/** At least one action; none is preset. */
export const actions = choices({
	displayName: 'Actions',
	name: 'alertActions',
	options: ACTIONS.map(({ name, value, description }) => ({ name, value, description })),
	none: 'no action',
	required: true,
	description: 'What CIPP does when an entry meets the conditions',
});

/** CIPP's own words for an action. */
export function labelOf(action: string): string {
	return ACTIONS.find(({ value }) => value === action)?.label ?? action;
}
