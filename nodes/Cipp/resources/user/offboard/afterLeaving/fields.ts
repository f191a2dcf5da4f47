import type { INodeProperties } from 'n8n-workflow';

import { inTitleOrder } from '../../../../fields/titleOrder';
import { userField } from '../../../../fields/user';
import { groupPicker } from '../../../../nouns/group/target';
import { CLEARABLE } from '../../../../offboarding/leaving/order';
import { clearableOptions } from '../../profileFields';

/** The fields that can be emptied, of those that CIPP's scheduler can. */
export const clearOptions = clearableOptions.filter(({ value }) => CLEARABLE.includes(value));

/** The extension attributes of Microsoft Entra. */
export const attributeOptions = Array.from({ length: 15 }, (_, i) => ({
	name: `Extension Attribute ${i + 1}`,
	value: `extensionAttribute${i + 1}`,
}));

const addToGroups: INodeProperties = {
	displayName: 'Add to Groups',
	name: 'addToGroups',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Group',
	default: {},
	description:
		'Groups that the user is added to, such as one that blocks or one that gives a license. Only when the offboarding has ended: Remove From All Groups would take the user out again.',
	options: [
		{
			displayName: 'Group',
			name: 'entry',
			values: [groupPicker('group', 'The group that the user is added to')],
		},
	],
};

const extensionAttributes: INodeProperties = {
	displayName: 'Extension Attributes',
	name: 'extensionAttributes',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Attribute',
	default: {},
	description:
		'Attributes that rules of dynamic groups go by. CIPP cannot schedule them, so they need Wait for Completion and an offboarding that ends before the waiting does.',
	options: [
		{
			displayName: 'Attribute',
			name: 'entry',
			values: [
				{
					displayName: 'Attribute',
					name: 'name',
					type: 'options',
					default: 'extensionAttribute1',
					options: attributeOptions,
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. left 2026-12-01',
				},
			],
		},
	],
};

const text = (displayName: string, name: string, placeholder: string, description: string) => ({
	displayName,
	name,
	type: 'string' as const,
	default: '',
	placeholder,
	description,
});

/** What is done to the account once the offboarding has ended. */
export const afterLeavingField: INodeProperties = {
	displayName: 'After Leaving',
	name: 'afterLeaving',
	type: 'collection',
	placeholder: 'Add Change',
	default: {},
	description:
		'What is changed on the account when the offboarding has ended, by tasks of their own in CIPP. With Wait for Completion they are sent then and reported like steps; without, or for a later time, they are planned two hours behind the offboarding and run whatever becomes of it. A manager can be replaced, but not removed: CIPP cannot do that.',
	options: inTitleOrder<INodeProperties>([
		addToGroups,
		{
			displayName: 'Clear Fields',
			name: 'clearFields',
			type: 'multiOptions',
			default: [],
			options: clearOptions,
			description: 'The fields whose value is removed',
		},
		text('Department', 'department', 'e.g. Left', 'The new department of the user'),
		text(
			'Display Name Prefix',
			'displayNamePrefix',
			'e.g. zz',
			'What is put in front of the display name, with a space at its end if there is to be one. A name that begins with it stays.',
		),
		text(
			'Display Name Suffix',
			'displayNameSuffix',
			'e.g. (left)',
			'What is put behind the display name, with a space at its beginning if there is to be one. A name that ends with it stays.',
		),
		extensionAttributes,
		{
			displayName: 'Hide From Teams',
			name: 'hideFromTeams',
			type: 'boolean',
			default: false,
			description:
				'Whether to set showInAddressList to false in Microsoft Entra; what Teams makes of it is up to Microsoft. CIPP cannot schedule it, so it needs Wait for Completion. Hide From Global Address List is a step of its own.',
		},
		text('Job Title', 'jobTitle', 'e.g. Former employee', 'The new job title of the user'),
		userField({
			displayName: 'New Manager',
			name: 'newManager',
			description:
				'The manager that replaces the present one. CIPP cannot remove a manager without another.',
		}),
	]),
};
