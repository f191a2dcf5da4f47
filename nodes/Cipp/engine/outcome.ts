import type { IDataObject, IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { CippFailure } from '../transport/failure';
import { inFull } from '../transport/wrapFailure';
import type { Remembered } from './memory';
import { InvalidInput } from './invalidInput';

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
		const said = isNotSent(error) ? 'Nothing was sent for this item. ' : '';
		if (error.description) details.description = `${said}${error.description}`;
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
 * What is to be said of an item that cannot be used in this try and was sent in an earlier one.
 *
 * @param refusal why it cannot be used now
 */
export function sentEarlier(remembered: Remembered, refusal: Error): CippFailure {
	if (remembered.kind === 'unknown') return new CippFailure(remembered.message, remembered);
	return new CippFailure(refusal.message, {
		outcome: 'done',
		description:
			'CIPP has accepted this item in an earlier try of this execution. Do not send it again.',
	});
}

/**
 * The error that ends a run, or a further try of it, before anything was sent.
 *
 * @param refused the items that cannot be used, in order
 * @param before what earlier tries of this run have sent
 */
export function refusedRun(
	context: IExecuteFunctions,
	refused: Array<{ index: number; error: Error }>,
	name: (index: number) => NamedItem,
	before: SentBefore,
): Error {
	const [first] = refused as [{ index: number; error: Error }];
	const { submitted, unsent, unknown } = before;
	if (!refused.some(({ error }) => error instanceof InvalidInput)) {
		const others = unsent.filter(({ index }) => index !== first.index);
		const said = isNotSent(first.error) ? saidOf(before) : undefined;
		return stoppedRun(context, first, submitted, others, unknown, said);
	}
	// The message says what is wrong with the first one.
	const [, ...others] = refused.map(
		({ index, error }) =>
			`${label(name(index))}: ${error instanceof CippFailure ? inFull(error) : error.message}`,
	);
	const who = name(first.index).name;
	const lines = [...(who ? [`Item ${first.index} is ${who}.`] : []), ...others];
	const message =
		refused.length === 1
			? `${first.error.message} [item ${first.index}]`
			: `${refused.length} items cannot be used. The first: ${first.error.message} [item ${first.index}]`;
	const error = new NodeOperationError(context.getNode(), 'Parameters cannot be used', {
		itemIndex: first.index,
		description: [saidOf(before), shortList(lines, ' ')].filter(Boolean).join(' '),
	});
	// Assigned afterwards: the constructor replaces texts that contain words such as "eperm".
	error.message = message;
	if (submitted.length + unknown.length > 0) error.context.data = asData(before);
	return error;
}

/** The items of a run by what earlier tries have done with them. */
export interface SentBefore {
	submitted: NamedItem[];
	/** They may have been accepted. */
	unknown: NamedItem[];
	unsent: NamedItem[];
}

function saidOf({ submitted, unknown }: SentBefore): string {
	if (submitted.length + unknown.length === 0) return 'Nothing was sent.';
	const parts = [
		submitted.length > 0 ? `Submitted in an earlier try: ${overview(submitted)}.` : '',
		unknown.length > 0 ? `Outcome unknown since an earlier try: ${overview(unknown)}.` : '',
		'Nothing was sent in this try.',
	];
	return parts.filter(Boolean).join(' ');
}

function asData({ submitted, unknown, unsent }: SentBefore): IDataObject {
	const list = (items: NamedItem[]) => items.map(({ index: item, name }) => ({ item, name }));
	return {
		submitted: list(submitted),
		notSubmitted: list(unsent),
		outcomeUnknown: list(unknown),
	};
}

/**
 * The error that ends a run because one item was refused, saying what became of the others.
 *
 * @param failed the item that ended the run
 * @param submitted items that CIPP accepted
 * @param unsent items that were not sent
 * @param unknown items that were under way and may have been accepted
 * @param said what was sent, where that has been put into words already
 */
export function stoppedRun(
	context: IExecuteFunctions,
	failed: { index: number; error: Error },
	submitted: NamedItem[],
	unsent: NamedItem[],
	unknown: NamedItem[],
	said?: string,
): Error {
	const { error, index } = failed;
	const failure = error instanceof CippFailure ? error : undefined;
	const parts = [
		said ?? '',
		failure?.description ?? (error as { description?: string }).description ?? '',
		!said && submitted.length > 0 ? `Submitted before: ${overview(submitted)}.` : '',
		!said && unknown.length > 0 ? `Outcome unknown: ${overview(unknown)}.` : '',
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
		...asData({ submitted, unknown, unsent }),
	};
	return apiError;
}

/** True for a look-up that failed before anything was sent for its item. */
function isNotSent(error: Error): boolean {
	return error instanceof CippFailure && error.details.outcome === 'notSent';
}

const MOST_NAMES = 20;

/** @returns items for a message: complete in item numbers, with the names of the first ones */
export function overview(items: NamedItem[]): string {
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
