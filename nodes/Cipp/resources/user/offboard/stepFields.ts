import type { INodeProperties } from 'n8n-workflow';

import { shownWhen } from '../../../fields/shownWhen';
import { titleOrder } from '../../../fields/titleOrder';
import { userField } from '../../../fields/user';
import { orManager } from './managerFields';
import { stepField } from '../../../offboarding/order/stepField';
import type { Step, StepGroup } from '../../../offboarding/order/steps';
import { SWITCH_STEPS, VALUE_STEPS } from '../../../offboarding/order/steps';

/** KeepCopy only says how the forwarding is done, so it shows with it and is no step. */
const keepCopyFields = shownWhen(
	'keepCopyShown',
	'$parameter["KeepCopy"] || ($parameter["forward"]?.value ?? $parameter["forward"])',
	[
		{
			displayName: 'Keep a Copy of Forwarded Email',
			name: 'KeepCopy',
			type: 'boolean',
			default: false,
			description: 'Whether to keep a copy in the mailbox of email that is forwarded',
		},
	],
);

/** One way to name people that has a picker for each; the lists of the steps take texts. */
export const delegatesField: INodeProperties = {
	displayName: 'Delegates',
	name: 'delegates',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Delegate',
	default: {},
	description: 'People who get access to what the user leaves behind',
	options: [
		{
			displayName: 'Delegate',
			name: 'delegate',
			values: [
				orManager(
					userField({
						displayName: 'Delegate',
						name: 'user',
						description: 'The user who gets access',
					}),
				),
				{
					displayName: 'Access',
					name: 'access',
					type: 'multiOptions',
					default: [],
					options: VALUE_STEPS.filter(({ kind }) => kind === 'users')
						.map(({ wireName, displayName }) => ({ name: displayName, value: wireName }))
						.sort((a, b) => titleOrder(a.name, b.name)),
					description: 'What the delegate may do',
				},
			],
		},
	],
};

/** Steps that few offboardings need. Their fields stand with those that few fill in. */
const RARE_STEPS = new Set<string>([
	'ClearImmutableId',
	'WipeMobile',
	'RemoveTeamsPhoneDID',
	'disableForwarding',
	'removeCalendarPermissions',
	'DisableOneDriveSharing',
]);

const isRare = ({ kind, wireName }: Step) => kind === 'users' || RARE_STEPS.has(wireName);

const ALL_STEPS: Step[] = [...SWITCH_STEPS, ...VALUE_STEPS];

/** @returns the fields of the steps of a group, without the rare ones */
export function groupFields(group: StepGroup): INodeProperties[] {
	return ALL_STEPS.filter((step) => step.group === group && !isRare(step)).flatMap((step) =>
		step.wireName === 'forward'
			? [orManager(stepField(step)), ...keepCopyFields]
			: [stepField(step)],
	);
}

/** The fields of the steps that few offboardings need, and of the lists of people. */
export const rareStepFields: INodeProperties[] = ALL_STEPS.filter(isRare).map((step) =>
	step.kind === 'users' ? orManager(stepField(step)) : stepField(step),
);
