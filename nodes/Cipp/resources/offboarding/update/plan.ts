import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { ScheduledItem } from '../../../scheduler/queries/listItems';
import type { Task } from '../../../scheduler/task';
import { changedOptions } from './apply';
import type { Changes } from './changes';

/** A planned offboarding as it is to be: what is sent, and what must be read back. */
export interface Plan {
	taskId: string;
	/** Unix seconds. */
	seconds: number;
	reference: string;
	options: IDataObject;
	/** Names of the parameters whose value is another one from now on. */
	changed: string[];
}

/** @returns the offboarding as it is to be, and what of it differs from the one that is planned */
export function planOf({ task, row }: ScheduledItem, changes: Changes): Plan {
	const before = secondsOf(task);
	const options = changedOptions(task.options, changes);
	const seconds = changes.seconds ?? before;
	const reference = changes.reference ?? task.reference;
	const names = new Set([...Object.keys(task.options), ...Object.keys(options)]);
	return {
		taskId: String(row.RowKey),
		seconds,
		reference,
		options,
		changed: [
			...(seconds === before ? [] : ['Scheduled']),
			...(reference === task.reference ? [] : ['reference']),
			...[...names].filter(
				(name) => name.toLowerCase() !== 'reference' && !isSame(options[name], task.options[name]),
			),
		],
	};
}

/**
 * @param task the task as it was read back
 * @returns names of what is not as planned; empty when all of it is
 */
export function deviations(
	task: Task,
	plan: Pick<Plan, 'seconds' | 'reference' | 'options'>,
): string[] {
	return [
		...(secondsOf(task) === plan.seconds ? [] : ['Scheduled']),
		...(task.reference === plan.reference ? [] : ['reference']),
		...[...new Set([...Object.keys(task.options), ...Object.keys(plan.options)])].filter(
			(name) => !isSame(task.options[name], plan.options[name]),
		),
	];
}

function secondsOf({ scheduledTime }: Task): number {
	return scheduledTime === null ? NaN : Math.floor(DateTime.fromISO(scheduledTime).toSeconds());
}

/** Compares JSON values; the order of members does not matter. */
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (value === null || typeof value !== 'object') return value;
	return Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, member]) => [name, inOrder(member)]);
}
