import type { IDataObject, IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { CippFailure } from '../transport/failure';
import { InvalidInput } from './problems';

/** An input item as messages name it. */
export interface NamedItem {
	index: number;
	name: string;
}

/**
 * The item that stands for a failed one when the workflow continues. Exactly `message` and `error`:
 * with that shape n8n sends it to the error output, keeps the details and adds the fields of the
 * input item (`WorkflowExecute.handleNodeErrorOutput`); with any other shape it takes it for a
 * success or flattens it to a text.
 */
export function errorItem(error: Error, index: number): INodeExecutionData {
	const details: IDataObject = { message: error.message };
	if (error instanceof CippFailure) {
		if (error.description) details.description = error.description;
		if (error.httpCode) details.httpCode = error.httpCode;
		if (error.results.length > 0) details.results = error.results;
		Object.assign(details, { outcome: error.outcome }, error.details);
	} else if (error instanceof InvalidInput) {
		Object.assign(details, { problems: error.problems, outcome: 'notSent' });
	} else if ('description' in error && error.description) {
		details.description = String(error.description);
	}
	return { json: { message: error.message, error: details }, pairedItem: { item: index } };
}

/**
 * The error that ends a run before anything was sent.
 *
 * @param refused the items that cannot be used, in order
 */
export function refusedRun(
	context: IExecuteFunctions,
	refused: Array<{ index: number; error: Error }>,
	name: (index: number) => NamedItem,
): Error {
	const [first] = refused as [{ index: number; error: Error }];
	if (refused.every(({ error }) => error instanceof CippFailure)) {
		return stoppedRun(context, first, [], [], []);
	}
	const lines = refused.map(({ index, error }) => `${label(name(index))}: ${error.message}`);
	const message =
		refused.length === 1
			? `${first.error.message} [item ${first.index}]`
			: `${refused.length} items cannot be used. The first: ${first.error.message} [item ${first.index}]`;
	const error = new NodeOperationError(context.getNode(), 'Parameters cannot be used', {
		itemIndex: first.index,
		description: `Nothing was sent. ${shortList(lines, ' ')}`,
	});
	// Assigned afterwards: the constructor replaces texts that contain words such as "eperm".
	error.message = message;
	return error;
}

/**
 * The error that ends a run because one item was refused, saying what became of the others.
 *
 * @param failed the item that ended the run
 * @param submitted items that CIPP accepted
 * @param unsent items that were not sent
 * @param unknown items that were under way and may have been accepted
 */
export function stoppedRun(
	context: IExecuteFunctions,
	failed: { index: number; error: Error },
	submitted: NamedItem[],
	unsent: NamedItem[],
	unknown: NamedItem[],
): Error {
	const { error, index } = failed;
	const failure = error instanceof CippFailure ? error : undefined;
	const parts = [
		failure?.description ?? (error as { description?: string }).description ?? '',
		submitted.length > 0 ? `Submitted before: ${overview(submitted)}.` : '',
		unknown.length > 0 ? `Outcome unknown: ${overview(unknown)}.` : '',
		unsent.length > 0 ? `Not submitted: ${overview(unsent)}.` : '',
	];
	const description = parts.filter(Boolean).join(' ');
	const facts: JsonObject = { message: error.message, description };
	const apiError = new NodeApiError(context.getNode(), facts, {
		message: error.message,
		description,
		httpCode: failure?.httpCode,
		itemIndex: index,
	});
	apiError.message = `${error.message} [item ${index}]`;
	apiError.description = description;
	apiError.context.data = {
		...failure?.details,
		...(failure && { outcome: failure.outcome }),
		...(failure && failure.results.length > 0 && { results: failure.results }),
		submitted: submitted.map(({ index: item, name }) => ({ item, name })),
		notSubmitted: unsent.map(({ index: item, name }) => ({ item, name })),
		outcomeUnknown: unknown.map(({ index: item, name }) => ({ item, name })),
	};
	return apiError;
}

const MOST_NAMES = 20;

/** Complete in item numbers, with the names of the first ones. */
function overview(items: NamedItem[]): string {
	const names = items.map(({ name }) => name).filter(Boolean);
	const numbers = `item${items.length === 1 ? '' : 's'} ${ranges(items.map(({ index }) => index))}`;
	return names.length > 0 ? `${numbers} (${shortList(names, ', ')})` : numbers;
}

function shortList(texts: string[], separator: string): string {
	const shown = texts.slice(0, MOST_NAMES).join(separator);
	const more = texts.length - MOST_NAMES;
	return more > 0 ? `${shown}${separator}and ${more} more` : shown;
}

/** `[0, 1, 2, 5]` as `0-2, 5`. */
function ranges(indexes: number[]): string {
	const parts: string[] = [];
	let start = 0;
	for (let i = 1; i <= indexes.length; i++) {
		if (i < indexes.length && indexes[i] === (indexes[i - 1] as number) + 1) continue;
		parts.push(i - start > 1 ? `${indexes[start]}-${indexes[i - 1]}` : `${indexes[start]}`);
		start = i;
	}
	return parts.join(', ');
}

function label({ index, name }: NamedItem): string {
	return name ? `Item ${index} (${name})` : `Item ${index}`;
}
