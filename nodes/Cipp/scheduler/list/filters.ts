import { DateTime } from 'luxon';

import { readTexts } from '../../engine/texts';
import { refuseWithoutValue } from '../../fields/withoutValue';
import type { Part, ValuesOf } from '../../forms/part';
import { dateTime } from '../../forms/parts';
import { STATE_GROUPS, stateGroup, type StateGroup } from '../state';
import type { Task } from '../task';

const states: Part<StateGroup[]> = {
	field: {
		displayName: 'State',
		name: 'state',
		type: 'multiOptions',
		options: [
			{ name: 'Completed', value: 'Completed', description: 'CIPP has run it to its end' },
			{ name: 'Failed', value: 'Failed', description: 'CIPP could not start it' },
			{ name: 'Planned', value: 'Planned', description: 'CIPP has not begun it' },
			{ name: 'Running', value: 'Running', description: 'CIPP has begun it and not finished' },
		],
		default: [],
		description: 'The states of the tasks to list. When none is chosen, all are listed.',
	},
	read(item, path) {
		refuseWithoutValue(item, path, 'State', 'tasks of all states would be listed');
		return readTexts(item, path, 'State').flatMap((text) => {
			const state = STATE_GROUPS.find((group) => group.toLowerCase() === text.toLowerCase());
			if (!state) {
				item.note(`“State” holds “${text.slice(0, 60)}”. Choose from ${STATE_GROUPS.join(', ')}.`);
			}
			return state ?? [];
		});
	},
};

/** What every list of tasks can be narrowed down by. CIPP has no filters for it. */
export const taskFilters = {
	states,
	from: dateTime({
		displayName: 'Scheduled After',
		name: 'scheduledAfter',
		description:
			"The earliest scheduled time, in the workflow's time zone unless it carries an offset",
	}),
	to: dateTime({
		displayName: 'Scheduled Before',
		name: 'scheduledBefore',
		description:
			"The latest scheduled time, in the workflow's time zone unless it carries an offset",
	}),
};

/**
 * Whether a task is in one of the chosen states, where there are any, and planned in the chosen span
 * of time; one without a time is in none.
 */
export function passesFilters(
	task: Task,
	{ states: wanted, from, to }: ValuesOf<typeof taskFilters>,
): boolean {
	if (wanted.length > 0 && !wanted.includes(stateGroup(task))) return false;
	if (from === undefined && to === undefined) return true;
	const time = task.scheduledTime && DateTime.fromISO(task.scheduledTime).toSeconds();
	return typeof time === 'number' && time >= (from ?? -Infinity) && time <= (to ?? Infinity);
}
