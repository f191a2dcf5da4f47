import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationBase, OperationContext } from '../engine/operation';
import { failureOf, inCippsWords, otherState, withDetails } from '../output/changeFailure';
import type { StateInWords } from '../output/changeFailure';
import type { ResultLine } from '../output/resultLine';
import { resultLines } from '../output/resultLine';
import { asSentences } from '../transport/answers';
import type { CippRequest } from '../transport/request';
import { CippFailure } from '../transport/failure';

/** An operation that changes something with one request. */
export interface ChangeDefinition<P> extends Omit<OperationBase<P>, 'writes'> {
	/** The output when all is as asked for before anything is sent; undefined sends the request. */
	already?(params: P): IDataObject | undefined;
	/** True where CIPP answers with a bare sentence instead of JSON. */
	answersInText?: boolean;
	/**
	 * True for an endpoint that answers a success with nothing at all. An empty answer then has no
	 * lines and no failure of its own, so `confirm` must find out what happened.
	 */
	isSilent?: boolean;
	/** The request for one item. */
	request(params: P): CippRequest;
	/** Whom and what the change is about: part of the output and of a failure. Never a secret. */
	about(params: P): IDataObject;
	/**
	 * What CIPP said, as output; `{ success: true, message }` when left out.
	 *
	 * @param lines lines of the answer, none of which reports a failure
	 * @param body the whole answer
	 */
	output?(lines: ResultLine[], params: P, body: unknown): IDataObject;
	/** The state that the change sets, where CIPP names it: another than the one asked for is a failure. */
	sets?: StateInWords & {
		/** The state asked for, in CIPP's words; the case does not matter. */
		to(params: P): string;
	};
	/** Finds the failure in the words of an answer; `failureOf`, and `sets`, when left out. */
	judge?(lines: ResultLine[], params: P, body: unknown): CippFailure | undefined;
	/** Explains a failure that means something particular here; undefined leaves it as it is. */
	explain?(failure: CippFailure, params: P): CippFailure | undefined;
	/** The output when a failure says that all is as asked for already; undefined for any other. */
	settled?(failure: CippFailure, params: P): IDataObject | undefined;
	/**
	 * Makes sure of the change after CIPP reported success; throws when it was not made.
	 *
	 * @param said the output so far
	 */
	confirm?(context: OperationContext, params: P, said: IDataObject): Promise<IDataObject>;
}

/**
 * Completes the definition of a change: sends it, finds failures that CIPP put into words, and
 * unwraps what it said. Everything that CIPP did not clearly do is a failure.
 */
export function changeOperation<P>(definition: ChangeDefinition<P>): Operation<P> {
	const { about, output, explain, settled, confirm, request, ...others } = definition;
	const { already, answersInText, isSilent, judge, sets, ...base } = others;
	return {
		...base,
		writes: true,
		async submit({ params }, context) {
			const there = already?.(params);
			if (there) return { ...there, ...about(params) };
			try {
				const body = await bodyOf(request(params), context, { answersInText, isSilent });
				const lines = resultLines(body);
				const failure = judge
					? judge(lines, params, body)
					: (failureOf(lines) ?? (sets && otherState(lines, sets, sets.to(params))));
				if (failure) return await Promise.reject(failure);
				const said = output ? output(lines, params, body) : plainOutput(lines);
				const confirmed = confirm ? await confirm(context, params, said) : {};
				return { ...said, ...confirmed, ...about(params) };
			} catch (error) {
				const end = error instanceof CippFailure ? settled?.(error, params) : undefined;
				if (end) return { ...end, ...about(params) };
				throw withDetails(explained(error as Error, params, explain), about(params));
			}
		},
	};
}

interface Manner {
	answersInText?: boolean;
	isSilent?: boolean;
}

/**
 * The body of the answer. A sentence that is no JSON comes as a failure of reading, with the sentence
 * and the status 200, and an answer of nothing as one without a sentence.
 */
async function bodyOf(
	request: CippRequest,
	{ client }: OperationContext,
	{ answersInText, isSilent }: Manner,
): Promise<unknown> {
	return await client.send(request).then(
		({ body }): unknown => body,
		async (error: Error) => {
			const isReadAs200 = error instanceof CippFailure && error.httpCode === '200';
			const { results = [] } = error as Partial<CippFailure>;
			if (isReadAs200 && answersInText && results.length > 0) return { Results: results };
			if (isReadAs200 && isSilent && results.length === 0) return undefined;
			return await Promise.reject(error);
		},
	);
}

/** The output of a deletion that CIPP reported. */
export function deleted(lines: ResultLine[]): IDataObject {
	return { deleted: true, message: messageOf(lines) };
}

function plainOutput(lines: ResultLine[]): IDataObject {
	return { success: true, message: messageOf(lines) };
}

/** @returns the sentences of the lines as one text. */
export function messageOf(lines: ResultLine[]): string {
	const texts = lines.map(({ text }) => text);
	return texts.length > 1 ? asSentences(texts) : (texts[0] ?? '');
}

function explained<P>(error: Error, params: P, explain: ChangeDefinition<P>['explain']): Error {
	if (!(error instanceof CippFailure)) return error;
	return explain?.(error, params) ?? inCippsWords(error);
}
