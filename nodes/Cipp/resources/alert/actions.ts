import type { Part } from '../../forms/part';
import { readTexts } from '../../engine/texts';

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

const NAME = 'Actions';

/** At least one action; none is preset. */
export const actions: Part<string[]> = {
	field: {
		displayName: NAME,
		name: 'alertActions',
		type: 'multiOptions',
		options: ACTIONS.map(({ name, value, description }) => ({ name, value, description })),
		default: [],
		required: true,
		description: 'What CIPP does when an entry meets the conditions',
	},
	read(item, path) {
		const texts = readTexts(item, path, NAME);
		if (texts.length === 0) item.note(`“${NAME}” is empty. Choose at least one.`);
		return texts.flatMap((text) => {
			const found = ACTIONS.find(({ value }) => value.toLowerCase() === text.toLowerCase());
			if (!found) item.note(`“${NAME}” holds “${text.slice(0, 60)}”, which is no action.`);
			return found ? found.value : [];
		});
	},
};

/** CIPP's own words for an action. */
export function labelOf(action: string): string {
	return ACTIONS.find(({ value }) => value === action)?.label ?? action;
}
