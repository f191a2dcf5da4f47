import type { INodePropertyOptions } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { ids, onlyFor, presetChoice, text } from '../../forms/parts';

/** Who gets an app or a policy. */
export interface AssignmentTargets {
	/** `users`, `devices`, `devicesAndUsers`, `groups`; `nobody` for none of them. */
	assignTo: string;
	/** Object IDs. */
	groups: string[];
	/** Undefined where nobody can be left out. */
	excluded?: string[];
}

const BROAD: INodePropertyOptions[] = [
	{ name: 'All Devices', value: 'devices' },
	{ name: 'All Devices and Users', value: 'devicesAndUsers' },
	{ name: 'All Users', value: 'users' },
	{ name: 'Groups', value: 'groups' },
];

const groups = onlyFor(
	'assignTo',
	['groups'],
	ids({
		name: 'assignedGroups',
		displayName: 'Groups',
		description: 'The groups that get it',
		entry: 'Group',
		search: 'searchGroups',
	}),
	[] as string[],
);

/** Fields of who gets something new: nobody unless it is chosen. */
export const NEW_TARGETS = {
	assignTo: presetChoice({
		name: 'assignTo',
		displayName: 'Assign To',
		description: 'Who gets it once it is there',
		options: [...BROAD, { name: 'Nobody', value: 'nobody' }],
		default: 'nobody',
	}),
	groups,
};

/** Fields of who gets something that is there. */
export const TARGETS = {
	assignTo: presetChoice({
		name: 'assignTo',
		displayName: 'Assign To',
		description: 'Who gets it',
		options: [
			...BROAD,
			{
				name: 'Nobody Else',
				value: 'nobody',
				description: 'Only the excluded groups under Options are changed',
			},
		],
		default: 'groups',
	}),
	groups,
	mode: presetChoice({
		name: 'assignmentMode',
		displayName: 'Present Assignments',
		description: 'What becomes of the assignments that are there',
		options: [
			{ name: 'Keep', value: 'append' },
			{
				name: 'Replace All',
				value: 'replaceAll',
				description: 'Every assignment and exclusion that is not given here is removed',
			},
			{
				name: 'Replace Exclusions',
				value: 'replaceExclusions',
				description: 'Excluded groups that are not given here are excluded no more',
			},
			{
				name: 'Replace Groups',
				value: 'replaceGroups',
				description: 'Groups that are not given here are removed; all devices and users stay',
			},
		],
		default: 'append',
	}),
};

/** The option of groups that are left out. */
export const excluded = ids({
	name: 'excludedGroups',
	displayName: 'Excluded Groups',
	description: 'The groups that do not get it',
	entry: 'Group',
	search: 'searchGroups',
});

/** Options of a filter on devices. */
export const FILTER = {
	filter: text({
		name: 'assignmentFilter',
		displayName: 'Filter',
		description: 'The name of a filter of Intune that chooses among the devices',
		placeholder: 'e.g. Windows 11 only',
	}),
	filterMode: presetChoice({
		name: 'assignmentFilterMode',
		displayName: 'Filter Mode',
		description: 'Which devices get it when there is a filter',
		options: [
			{ name: 'Devices of the Filter', value: 'include' },
			{ name: 'Other Devices', value: 'exclude' },
		],
		default: 'include',
	}),
};

/** Notes what does not go together, for something that is there already. */
export function checkTargets(
	{ assignTo, groups: wanted, excluded: left = [], mode }: AssignmentTargets & { mode: string },
	item: ItemReader,
): void {
	checkGroups({ assignTo, groups: wanted }, item);
	if (assignTo !== 'nobody') return;
	if (left.length === 0) {
		item.note('“Assign To” is Nobody Else and “Excluded Groups” is empty. Fill in one of them.');
	} else if (mode === 'replaceAll' || mode === 'replaceGroups') {
		item.note(
			'“Present Assignments” would leave nobody who gets it. Choose Keep or Replace Exclusions, or somebody in “Assign To”.',
		);
	}
}

/** Notes a choice of groups without any. */
export function checkGroups(
	{ assignTo, groups: wanted }: Pick<AssignmentTargets, 'assignTo' | 'groups'>,
	item: ItemReader,
): void {
	if (assignTo === 'groups' && wanted.length === 0) {
		item.note('“Groups” is empty. Add at least one, or choose otherwise in “Assign To”.');
	}
}

/** How CIPP is told to treat the assignments that are there (`Set-CIPPAssignedApplication`). */
export const MODES: Record<string, { assignmentMode: string; direction?: string }> = {
	append: { assignmentMode: 'append' },
	replaceAll: { assignmentMode: 'replace' },
	replaceExclusions: { assignmentMode: 'replace', direction: 'exclude' },
	replaceGroups: { assignmentMode: 'replace', direction: 'include' },
};
