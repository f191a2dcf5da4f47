import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationBase, OperationContext } from '../engine/operation';
import { failureOf, inCippsWords, withDetails } from '../output/changeFailure';
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
	/** Finds the failure in the words of an answer; `failureOf` when left out. */
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
	const { about, output, judge, explain, settled, confirm, request, ...others } = definition;
	const { already, answersInText, ...base } = others;
	return {
		...base,
		writes: true,
		async submit({ params }, context) {
			const there = already?.(params);
			if (there) return { ...there, ...about(params) };
			try {
				const body = await bodyOf(request(params), context, answersInText);
				const lines = resultLines(body);
				const failure = judge ? judge(lines, params, body) : failureOf(lines);
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

/** A sentence that is no JSON comes as a failure of reading, with the sentence and the status 200. */
async function bodyOf(
	request: CippRequest,
	{ client }: OperationContext,
	answersInText = false,
): Promise<unknown> {
	if (!answersInText) return (await client.send(request)).body;
	const answer = await client.send(request).catch((error: Error) => error);
	if (!(answer instanceof Error)) return answer.body;
	const isText = answer instanceof CippFailure && answer.httpCode === '200';
	if (isText && answer.results.length > 0) return { Results: answer.results };
	throw answer;
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
