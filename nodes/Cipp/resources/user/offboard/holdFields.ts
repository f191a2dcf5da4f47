import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../../engine/itemReader';
import { readWholeNumber } from '../../../fields/wholeNumber';
import { HOLDS, type HoldName } from '../../../offboarding/order/holds';
import type { OffboardParams } from '../../../offboarding/order/params';

const NAMES = Object.keys(HOLDS) as HoldName[];

const DAYS = 'options.litigationHoldDays';
const DAYS_NAME = 'Litigation Hold (Days)';

const WHAT: Record<HoldName, string> = {
	litigationHold: 'litigation hold, which keeps everything in it',
	retentionHold: 'retention hold, which stops the clean-up by its retention policy',
};

/** The holds, one switch each. */
export const holdFields: INodeProperties[] = NAMES.map((name) => ({
	displayName: HOLDS[name].displayName,
	name,
	type: 'boolean',
	default: false,
	description: `Whether to put the mailbox on ${WHAT[name]}, and to queue the offboarding only once the mailbox shows it. It is set at once, also when the offboarding is scheduled for later.`,
}));

/** How long a litigation hold lasts. */
export const litigationHoldDaysOption: INodeProperties = {
	displayName: DAYS_NAME,
	name: 'litigationHoldDays',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 365,
	description:
		'How many days the items of the mailbox are kept by Litigation Hold First. Without this option the hold has no end. A hold that is on before is left as it is.',
};

/**
 * Reads which holds come before the offboarding.
 *
 * @param item reader of the item; problems and warnings are noted on it
 */
export function readHolds(item: ItemReader): Pick<OffboardParams, 'holds' | 'holdDays'> {
	const holds = NAMES.filter((name) => item.switch(name, HOLDS[name].displayName));
	const holdDays = readWholeNumber(item, DAYS, DAYS_NAME, { from: 1 });
	if (holdDays !== undefined && !holds.includes('litigationHold')) {
		item.warn(`“${DAYS_NAME}” is left out, because ${HOLDS.litigationHold.displayName} is off.`);
	}
	return { holds, ...(holdDays !== undefined && { holdDays }) };
}
