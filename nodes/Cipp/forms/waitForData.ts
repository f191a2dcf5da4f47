import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import type { OperationContext } from '../engine/operation';
import { readWholeNumber } from '../fields/wholeNumber';
import { rowsIn } from '../output/rows';
import type { CippAnswer } from '../transport/answers';
import { CippFailure } from '../transport/failure';

/** Between two questions, in milliseconds. */
const PAUSE = 5000;
const LONGEST_WAIT = 3600;
const USUAL_WAIT = 60;

/** What CIPP says of work that was begun before the question. */
const STILL = /\bstill\b/i;

/** How long to wait for a list that CIPP gathers from all tenants. */
export const waitField: INodeProperties = {
	displayName: 'Wait for Data',
	name: 'waitForData',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: LONGEST_WAIT },
	default: USUAL_WAIT,
	description:
		'How long to wait while CIPP gathers the data of all tenants, in seconds. When it has none by then, the item fails and nothing is listed.',
};

/**
 * @param collection the one that the field stands in, e.g. `options`
 * @returns the seconds to wait; the usual time when the option is not added
 */
export function readWait(item: ItemReader, collection: string): number {
	const range = { from: 0, to: LONGEST_WAIT };
	return readWholeNumber(item, `${collection}.waitForData`, 'Wait for Data', range) ?? USUAL_WAIT;
}

/**
 * Asks for a list until CIPP has it. While it gathers the rows of all tenants it answers with an
 * empty list and `Metadata.QueueMessage` (`Invoke-ListConditionalAccessPolicies`,
 * `Invoke-ListMailQuarantine`), or with the rows so far and the queue alone
 * (`Invoke-ListMailboxRules`). When nothing was found anywhere it begins anew at each question, which
 * shows in another `QueueId`; one that others have begun says that it still loads.
 *
 * @param ask the request
 * @param seconds the longest wait
 * @param isPartial finds out whether CIPP is gathering all the same, where it answers with the rows
 * that it has so far and says nothing of it
 * @returns the answer that holds the rows, or is empty because no tenant has any
 * @throws CippFailure when CIPP is not ready by then
 */
export async function gathered(
	ask: () => Promise<CippAnswer>,
	seconds: number,
	{ patience }: OperationContext,
	isPartial?: () => Promise<boolean>,
): Promise<CippAnswer> {
	let firstQueue: unknown;
	for (let waited = 0; ; waited += PAUSE) {
		// Asked first: rows that are read while CIPP ends may still be a part.
		const isRunning = (await isPartial?.()) === true;
		const answer = await ask();
		const { QueueMessage: message, QueueId: queue } = metadataOf(answer);
		const hasRows = (rowsIn(answer.body) ?? []).length > 0;
		if (message) {
			const beginsAnew =
				firstQueue !== undefined && queue !== firstQueue && !STILL.test(`${message}`);
			if (beginsAnew && !hasRows) return answer;
			firstQueue ??= queue;
		} else if (!isRunning && !(hasRows && queue)) return answer;
		if (waited + PAUSE > seconds * 1000 || patience.stopped()) throw stillGathering(message);
		await patience.pause(PAUSE);
	}
}

function metadataOf({ body }: CippAnswer): IDataObject {
	const { Metadata } = (body ?? {}) as IDataObject;
	return (Metadata ?? {}) as IDataObject;
}

function stillGathering(message: unknown): CippFailure {
	return new CippFailure('CIPP is still gathering the data of all tenants', {
		outcome: 'refused',
		results: message ? [String(message)] : [],
		description:
			'This is no empty list. Run it again in a few minutes, or set Wait for Data under Options to a longer time.',
	});
}
