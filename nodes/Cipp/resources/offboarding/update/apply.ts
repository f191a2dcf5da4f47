import type { IDataObject } from 'n8n-workflow';

import { labelled } from '../../../offboarding/order/request';
import { stepDisplayName } from '../../../offboarding/order/steps';
import { stepsOfTask } from '../../../offboarding/outcome/readOutcome';
import type { Task } from '../../../scheduler/task';
import type { Changes } from './changes';

/**
 * The options of a task with the changes made. Members that are not named stay, also those of other
 * clients. One in another case is replaced: two that differ only in case break CIPP's reading.
 *
 * @param options options of the task, as CIPP lists them
 * @returns new options, in the form in which Offboard User sends them
 */
export function changedOptions(options: IDataObject, changes: Changes): IDataObject {
	const changed = { ...options };
	const drop = (name: string) => {
		for (const member of Object.keys(changed)) {
			if (member.toLowerCase() === name.toLowerCase()) delete changed[member];
		}
	};
	const put = (name: string, value: IDataObject[string]) => {
		drop(name);
		changed[name] = value;
	};
	for (const name of changes.out) drop(name);
	for (const name of changes.on) put(name, true);
	for (const [name, value] of Object.entries(changes.values)) {
		if (Array.isArray(value)) put(name, value.map(labelled));
		else put(name, name === 'OOO' ? value : labelled(value));
	}
	if (changes.reference !== undefined) put('reference', changes.reference);
	return changed;
}

/**
 * What is wrong with an offboarding as it would be.
 *
 * @param task the task with its options changed
 * @returns sentences that say what is wrong and what to do; empty when it can be planned
 */
export function problemsOf(task: Task): string[] {
	const steps = stepsOfTask(task);
	const whose = `the offboarding of ${task.user}`;
	const problems: string[] = [];
	if (steps.length === 0) {
		problems.push(`No step of ${whose} is left. Cancel it with Offboarding > Cancel instead.`);
	}
	if (steps.includes('forward') && steps.includes('disableForwarding')) {
		problems.push(
			`“${stepDisplayName('forward')}” and “${stepDisplayName('disableForwarding')}” contradict each other in ${whose}. Put one of them into “Steps to Take Out”.`,
		);
	}
	for (const name of steps) {
		if (usersIn(task.options[name]).includes(task.user.toLowerCase())) {
			problems.push(`“${stepDisplayName(name)}” holds the user who leaves. Enter somebody else.`);
		}
	}
	return problems;
}

/** @returns sentences about what is allowed and may not do what is expected */
export function warningsOf(task: Task): string[] {
	const steps = stepsOfTask(task);
	const others = steps.filter((name) => name !== 'DeleteUser' && name !== 'OnedriveAccess');
	if (!steps.includes('DeleteUser') || others.length === 0) return [];
	return [
		`Delete User is combined with ${others.map(stepDisplayName).join(', ')}. CIPP runs the steps in no fixed order, so these may find no user any more; newer versions of CIPP skip them.`,
	];
}

function usersIn(value: unknown): string[] {
	return [value].flat().flatMap((entry) => {
		const name = (entry as { value?: unknown } | null)?.value ?? entry;
		return typeof name === 'string' ? name.toLowerCase() : [];
	});
}
