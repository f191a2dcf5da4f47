import { inspect } from 'node:util';

import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { CippRunResult } from '../../workbench/runCipp';

/** What an item says about a failure, as the error branch of a workflow sees it. */
export interface FailedItem {
	message: string;
	error: IDataObject & { message: string; description?: string; results?: string[] };
}

/**
 * The items of a run in the order of the input, whichever output they came out of. With the error
 * output, the failed ones stand there; without, they stand among the others.
 */
export function allItems({ output, errors }: CippRunResult): INodeExecutionData[] {
	return [...output, ...errors].sort((a, b) => itemNumber(a) - itemNumber(b));
}

/** @returns the failed items of a run that went on */
export function failedItems(result: CippRunResult): FailedItem[] {
	return allItems(result)
		.filter(({ json }) => json.error !== undefined)
		.map(({ json }) => json as unknown as FailedItem);
}

/** @returns the items of a run that stand for a user whom CIPP took */
export function acceptedItems(result: CippRunResult): IDataObject[] {
	return allItems(result)
		.map(({ json }) => json)
		.filter(({ error }) => error === undefined);
}

/** Index of the input item that an output item is linked to; -1 without a link. */
export function itemNumber({ pairedItem }: INodeExecutionData): number {
	return typeof pairedItem === 'object' && !Array.isArray(pairedItem) ? pairedItem.item : -1;
}

/** Everything that anybody could get to see of a run: as JSON and as a log would print it. */
export function everythingSaid(result: CippRunResult): string {
	const printed = inspect(result, { depth: 10, maxArrayLength: 500 });
	return `${JSON.stringify(result)}\n${printed}\n${result.error?.stack ?? ''}`;
}
