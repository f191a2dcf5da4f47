import type { INodePropertyOptions } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { described } from '../../../engine/noValue';
import type { ItemReader } from '../../../engine/itemReader';
import { readTexts } from '../../../engine/texts';
import { isEmptyMoment } from '../../../fields/moment';
import { isUserPrincipalName } from '../../../identity/userAddress';
import { notAUser } from '../../../identity/userReference';
import { readSchedule } from '../../../offboarding/order/schedule';
import { stepDisplayName, VALUE_STEPS } from '../../../offboarding/order/steps';
import { addableSteps, removableSteps } from './fields';

/** What is to change in an offboarding. What is absent stays as it is. */
export interface Changes {
	/** Unix seconds. */
	seconds?: number;
	reference?: string;
	/** Wire names of what is on from now on. */
	on: string[];
	/** Wire name of a step to the users, the user or the text that it gets. */
	values: Record<string, string[] | string>;
	/** Wire names of what is taken out. */
	out: string[];
}

const PATH = 'updateFields';

/** @param item reader of the item; what is wrong with the changes is noted on it */
export function readChanges(item: ItemReader): Changes {
	const reference = readReference(item);
	const seconds = readTime(item);
	const changes: Changes = {
		...(seconds !== undefined && { seconds }),
		...(reference && { reference }),
		on: readSteps(item, 'addSteps', 'Steps to Add', addableSteps),
		values: readValues(item),
		out: readSteps(item, 'removeSteps', 'Steps to Take Out', removableSteps),
	};
	for (const name of changes.out) {
		if (!changes.on.includes(name) && !(name in changes.values)) continue;
		item.note(
			`“${stepDisplayName(name)}” is to be added and is in “Steps to Take Out” too. Remove one.`,
		);
	}
	return changes;
}

/** @returns true when nothing is to change */
export function isNothing({ seconds, reference, on, values, out }: Changes): boolean {
	const counts = [on.length, out.length, Object.keys(values).length];
	return seconds === undefined && reference === undefined && counts.every((count) => count === 0);
}

/** A date that is missing in the data is no wish to keep the old one. */
function readTime(item: ItemReader): number | undefined {
	const value = item.value(`${PATH}.Scheduled`, 'Scheduled');
	if (isEmptyMoment(value)) {
		if (item.isExpression(`${PATH}.Scheduled`)) {
			item.note(
				`“Scheduled” has no date: its expression gives ${described(value)}. Correct the date or the expression, or remove the field to keep the time that is planned.`,
			);
		}
		return undefined;
	}
	const instead = 'or start the offboarding with Run Now';
	const reading = readSchedule(value, item.timezone, DateTime.now(), false, instead);
	if (!reading) return undefined;
	if ('problem' in reading) {
		item.note(reading.problem);
		return undefined;
	}
	if (reading.warning) item.warn(reading.warning);
	return reading.seconds;
}

function readReference(item: ItemReader): string {
	const reference = item.freeText(`${PATH}.reference`, 'Reference', true);
	if (/^\d{4}-\d{2}-\d{2}T/.test(reference)) {
		item.note(
			'“Reference” looks like a time, and CIPP would rewrite it as a date text. Put another text in front of it.',
		);
	}
	return reference;
}

function readSteps(
	item: ItemReader,
	name: string,
	displayName: string,
	options: INodePropertyOptions[],
): string[] {
	return readTexts(item, name, displayName).flatMap((text) => {
		const step = options.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
		if (!step) item.note(`“${displayName}” holds “${text.slice(0, 60)}”, which is none of them.`);
		return step ? String(step.value) : [];
	});
}

function readValues(item: ItemReader): Changes['values'] {
	const values: Changes['values'] = {};
	for (const { wireName, displayName, kind } of VALUE_STEPS) {
		const path = `${PATH}.${wireName}`;
		if (kind === 'text') {
			const text = item.freeText(path, displayName, true);
			if (text) values[wireName] = text;
			continue;
		}
		const users = readTexts(item, path, displayName);
		for (const user of users) {
			if (!isUserPrincipalName(user)) item.note(notAUser(user, displayName, 'holds'));
		}
		if (kind === 'user' && users.length > 1) {
			item.note(
				`“${displayName}” holds ${users.length} users. Enter one; CIPP forwards to one only.`,
			);
		}
		if (users.length > 0) values[wireName] = kind === 'user' ? (users[0] ?? '') : users;
	}
	return values;
}
