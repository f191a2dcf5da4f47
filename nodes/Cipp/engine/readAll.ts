import type { IExecuteFunctions } from 'n8n-workflow';

import type { RequestOptions } from '../transport/requestOptions';
import { InvalidInput } from './invalidInput';
import type { Outcome } from './itemOutcome';
import { ItemReader } from './itemReader';
import type { Entry, Operation } from './operation';
import { readRequestOptions } from './readRequestOptions';

/**
 * The first stage: reads the parameters of all items. Problems of an item become its outcome.
 *
 * @returns what was read, and warnings by item index
 */
export function readAll(
	context: IExecuteFunctions,
	operation: Operation,
	count: number,
	outcomes: Array<Outcome | undefined>,
): { entries: Entry<unknown>[]; options?: RequestOptions; warnings: Map<number, string[]> } {
	const entries: Entry<unknown>[] = [];
	const warnings = new Map<number, string[]>();
	let options: RequestOptions | undefined;
	const fixed = new Map<string, unknown>();
	for (let index = 0; index < count; index++) {
		const reader = new ItemReader(context, index, fixed);
		try {
			const params = operation.read(reader);
			const requestOptions = readOptions(reader);
			reader.finish();
			// Pacing and transport belong to the run; n8n's declarative nodes take item 0's as well.
			options ??= requestOptions;
			entries.push({ index, params });
			warnings.set(index, reader.takeWarnings());
		} catch (error) {
			outcomes[index] = { error: error as Error };
		}
	}
	return { entries, options, warnings };
}

/** Notes what is wrong with the Request Options, so that it is told with the item's other problems. */
function readOptions(reader: ItemReader): RequestOptions | undefined {
	try {
		return readRequestOptions(reader.value('requestOptions', 'Request Options'));
	} catch (error) {
		const problems = error instanceof InvalidInput ? error.problems : [(error as Error).message];
		problems.forEach((problem) => reader.note(problem));
		return undefined;
	}
}
