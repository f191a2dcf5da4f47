import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { inTitleOrder, titleOrder } from '../../../fields/titleOrder';
import { stepField } from '../../../offboarding/order/stepField';
import { SWITCH_STEPS, VALUE_STEPS } from '../../../offboarding/order/steps';

const asOption = (step: { wireName: string; displayName: string }): INodePropertyOptions => ({
	name: step.displayName,
	value: step.wireName,
});

/** It only says how the forwarding is done, and is on or off like a step. */
const KEEP_COPY = { wireName: 'KeepCopy', displayName: 'Keep a Copy of Forwarded Email' };

const byTitle = (options: INodePropertyOptions[]): INodePropertyOptions[] =>
	options.sort((a, b) => titleOrder(a.name, b.name));

/** What is on or off, for the list of steps to add. */
export const addableSteps = byTitle([...SWITCH_STEPS, KEEP_COPY].map(asOption));

/** Everything that can be taken out of an offboarding. */
export const removableSteps = byTitle([...SWITCH_STEPS, ...VALUE_STEPS, KEEP_COPY].map(asOption));

/** The one who gets the mail: the tenant that a picker would need is not always known here. */
const forwardField = ({ displayName, wireName, description }: (typeof VALUE_STEPS)[number]) => ({
	displayName,
	name: wireName,
	type: 'string' as const,
	default: '',
	placeholder: 'e.g. manager@contoso.com',
	description,
});

/** What changes in a planned offboarding. */
export const changeFields: INodeProperties[] = [
	{
		displayName: 'Update Fields',
		name: 'updateFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		description:
			'What changes. A field that is empty or not added leaves the offboarding as it is; a list of users takes the place of the one that is planned.',
		options: inTitleOrder<INodeProperties>([
			{
				displayName: 'Scheduled',
				name: 'Scheduled',
				type: 'dateTime',
				default: '',
				description:
					"When the offboarding is to run now, in the workflow's time zone unless it carries an offset. It must be in the future.",
			},
			{
				displayName: 'Reference',
				name: 'reference',
				type: 'string',
				default: '',
				placeholder: 'e.g. TICKET-42',
				description:
					'A text that CIPP shows with the task and adds to the title of its notifications',
			},
			...VALUE_STEPS.map((step) => (step.kind === 'user' ? forwardField(step) : stepField(step))),
		]),
	},
	{
		displayName: 'Steps to Add',
		name: 'addSteps',
		type: 'multiOptions',
		default: [],
		options: addableSteps,
		description:
			'Steps that the offboarding does as well. Those that need a value, such as Forward Email To, are among the Update Fields.',
	},
	{
		displayName: 'Steps to Take Out',
		name: 'removeSteps',
		type: 'multiOptions',
		default: [],
		options: removableSteps,
		description: 'Steps that the offboarding no longer does',
	},
];
