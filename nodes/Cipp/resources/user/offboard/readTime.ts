import { DateTime } from 'luxon';

import type { ItemReader } from '../../../engine/itemReader';
import { described } from '../../../engine/noValue';
import { isEmptyMoment } from '../../../fields/moment';
import { defaultIn } from '../../../version';
import { readSchedule, type Schedule } from '../../../offboarding/order/schedule';

type IfNoDate = 'refuse' | 'runNow';

/**
 * Reads when the offboarding is to run. A field that was left empty by hand means now. A date that is
 * missing in the data does not: it would start the offboarding of somebody who has not left yet.
 *
 * @param item reader of the item; problems and warnings are noted on it
 * @returns undefined for now
 */
export function readTime(item: ItemReader): Schedule | undefined {
	const allowPast = item.switch('options.allowPastDate', 'Allow Past Date');
	const chosen = readIfNoDate(item);
	const value = item.value('Scheduled', 'Scheduled');
	if (isEmptyMoment(value) && item.isExpression('Scheduled')) {
		startWithoutDate(item, value, chosen);
		return undefined;
	}
	const reading = readSchedule(value, item.timezone, DateTime.now(), allowPast);
	if (!reading) return undefined;
	if ('problem' in reading) {
		item.note(reading.problem);
		return undefined;
	}
	if (reading.warning) item.warn(reading.warning);
	return reading;
}

function startWithoutDate(item: ItemReader, value: unknown, chosen: IfNoDate | undefined): void {
	const given = Array.isArray(value) ? 'an empty list' : described(value);
	const ifNoDate = chosen ?? defaultIn('options.ifNoDate', item.typeVersion);
	// By default, nodes of the first version take nothing and an empty text for now, and refuse the rest.
	const isBlank = value === undefined || (typeof value === 'string' && value.trim() === '');
	if (ifNoDate === 'runNow' && (isBlank || chosen !== undefined)) {
		item.warn(
			`“Scheduled” is empty, because its expression gives ${given}: the offboarding starts at once.`,
		);
		return;
	}
	item.note(
		`“Scheduled” has no date: its expression gives ${given}. Correct the date or the expression. To start at once without a date, set If No Date under Options to Run Now, or leave Scheduled empty.`,
	);
}

function readIfNoDate(item: ItemReader): IfNoDate | undefined {
	const choice = item.text('options.ifNoDate', 'If No Date');
	if (choice === '') return undefined;
	if (choice === 'refuse' || choice === 'runNow') return choice;
	item.note(`“If No Date” is “${choice.slice(0, 40)}”. Choose Refuse or Run Now.`);
	return undefined;
}
