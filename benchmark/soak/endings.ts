import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { CippRunResult } from '../../workbench/runCipp';

/** As what an item ended, in the words of the node. */
export interface Ending {
	kind: 'accepted' | 'refused' | 'unknown';
	/** Correlation marker, where the item tells it. */
	marker?: string;
	/** What the node said; empty for an accepted item. */
	reason: string;
}

/** What the error of a stopped run says of the items, beside the one that ended it. */
interface StoppedData {
	outcome?: string;
	submitted?: Array<{ item: number }>;
	notSubmitted?: Array<{ item: number }>;
	outcomeUnknown?: Array<{ item: number }>;
}

/**
 * Reads from the result of a run as what each item ended.
 *
 * @param count number of items
 * @returns the endings of each item: exactly one, if the node keeps its word
 */
export function endingsOf(result: CippRunResult, count: number): Ending[][] {
	const endings = Array.from({ length: count }, (): Ending[] => []);
	if (result.error) {
		for (const [index, ending] of stoppedEndings(result.error, count)) endings[index]?.push(ending);
		return endings;
	}
	for (const item of [...result.output, ...result.errors]) {
		endings[itemIndex(item)]?.push(endingOf(item.json));
	}
	return endings;
}

function endingOf(json: IDataObject): Ending {
	const error = json.error as IDataObject | undefined;
	if (!error) {
		const { correlationId } = json;
		return {
			kind: 'accepted',
			reason: '',
			...(typeof correlationId === 'string' && { marker: correlationId }),
		};
	}
	return {
		kind: kindOf(error.outcome),
		reason: [error.message, error.description].filter(Boolean).join(' '),
	};
}

/** `done`: CIPP did the work, and a step failed. Everything that is not `unknown` claims certainty. */
function kindOf(outcome: unknown): Ending['kind'] {
	if (outcome === 'unknown') return 'unknown';
	return outcome === 'done' ? 'accepted' : 'refused';
}

function stoppedEndings(error: Error, count: number): Array<[number, Ending]> {
	const { context, description } = error as Error & {
		context?: { itemIndex?: number; data?: StoppedData };
		description?: string | null;
	};
	const reason = [error.message, description].filter(Boolean).join(' ');
	const data = context?.data;
	// Found out before the sending: the node says of the whole run that nothing was sent.
	if (!data?.submitted) {
		return Array.from({ length: count }, (_, index) => [index, { kind: 'refused', reason }]);
	}
	const all = (items: Array<{ item: number }> = [], kind: Ending['kind']) =>
		items.map(({ item }): [number, Ending] => [item, { kind, reason }]);
	const named = [
		...all(data.submitted, 'accepted'),
		...all(data.notSubmitted, 'refused'),
		...all(data.outcomeUnknown, 'unknown'),
	];
	const failed = context?.itemIndex ?? 0;
	// A failed step ends a run too; its item is then among the submitted ones.
	if (named.some(([index]) => index === failed)) return named;
	return [...named, [failed, { kind: kindOf(data.outcome), reason }]];
}

function itemIndex({ pairedItem }: INodeExecutionData): number {
	return typeof pairedItem === 'object' && !Array.isArray(pairedItem) ? pairedItem.item : -1;
}
