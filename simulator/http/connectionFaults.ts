import type { Limited } from '../faultList';
import { isRecord } from '../powershell/members';
import type { RecordedRequest } from '../recordings';
import type { Answer } from './answer';

/**
 * A fault of the connection or of the answer: which requests it strikes, and what it does to them.
 * All conditions that are given must hold. Without `accepted`, a request that gets another answer, an
 * empty one or none has not been worked on.
 */
export interface ConnectionFault extends Limited {
	/** Name of the endpoint in any case; "token" for the token address. Every one when left out. */
	endpoint?: string;
	/** HTTP method. */
	method?: string;
	/** A text that stands somewhere in the query or the body, such as a user principal name. */
	user?: string;
	/** Strikes only the nth matching request, counted from 1. */
	nth?: number;
	/** Any other condition. */
	when?: (request: RecordedRequest) => boolean;

	/** Answers with this status. */
	status?: number;
	/** Answers with this text. */
	text?: string;
	/** Answers with this JSON. */
	json?: unknown;
	/** Answers with this HTML page. */
	html?: string;
	/** Headers to go with the answer. */
	headers?: Record<string, string>;
	/** Answers 302 to this address. */
	redirect?: string;
	/** Never answers. */
	hang?: boolean;
	/** Breaks the connection: before the request is worked on, or after. */
	reset?: 'before' | 'after';
	/** Holds the answer back, in real milliseconds; goes with everything else. */
	delayMs?: number;
	/** Makes all tokens issued so far invalid before the request is looked at. */
	expiredToken?: boolean;
	/** Cuts the answer off in the middle of its JSON. */
	truncated?: boolean;
	/** Answers 200 with no results at all. */
	emptyResults?: boolean;
	/** Answers 200 with this text as the only result, for example "Error - Could not add task: ...". */
	resultsText?: string;
	/** Leaves so many texts in the results; when there are fewer, the last is repeated. */
	lines?: number;
	/** CIPP works on the request although the caller is told something else, or nothing. */
	accepted?: boolean;
}

/** A fault with the number of matching requests it has seen, for `nth`. */
export type ArmedFault = ConnectionFault & { seen: number };

/**
 * Whether a fault strikes a request; counts the request for `nth`.
 *
 * @param fault the fault
 * @param request the request
 */
export function strikes(fault: ArmedFault, request: RecordedRequest): boolean {
	const differs = (wanted: string | undefined, actual: string) =>
		wanted !== undefined && wanted.toLowerCase() !== actual.toLowerCase();
	if (differs(fault.endpoint, request.endpoint) || differs(fault.method, request.method)) {
		return false;
	}
	if (fault.user !== undefined && !holds([request.query, request.body], fault.user.toLowerCase())) {
		return false;
	}
	if (fault.when && !fault.when(request)) return false;
	fault.seen += 1;
	return fault.nth === undefined || fault.seen === fault.nth;
}

/**
 * The answer a fault puts in place of CIPP's own.
 *
 * @param fault the fault
 * @param endpoint the endpoint that was asked for; only an offboarding answers with a list
 * @returns the answer, or undefined when CIPP's own is kept (maybe changed later)
 */
export function replacementOf(fault: ConnectionFault, endpoint: string): Answer | undefined {
	if (fault.redirect !== undefined) {
		return { status: fault.status ?? 302, headers: { location: fault.redirect, ...fault.headers } };
	}
	const { text, json, html, headers } = fault;
	if ([fault.status, text, json, html].some((part) => part !== undefined)) {
		const body =
			json !== undefined ? { json } : html !== undefined ? { html } : { text: text ?? '' };
		return { status: fault.status ?? 200, ...body, ...(headers ? { headers } : {}) };
	}
	if (fault.emptyResults) return { status: 200, json: { Results: [] } };
	if (fault.resultsText !== undefined) {
		const isList = endpoint.toLowerCase() === 'execoffboarduser';
		return { status: 200, json: { Results: isList ? [fault.resultsText] : fault.resultsText } };
	}
	return undefined;
}

/**
 * Changes the number of texts in the results of an answer.
 *
 * @param answer CIPP's own answer
 * @param count how many texts to leave
 * @returns the changed answer; as it was when it has no list of results
 */
export function withLineCount(answer: Answer, count: number): Answer {
	const results = isRecord(answer.json) ? answer.json.Results : undefined;
	if (!Array.isArray(results)) return answer;
	const kept: unknown[] = [];
	let texts = 0;
	for (const entry of results as unknown[]) {
		if (texts === count) break;
		kept.push(entry);
		if (typeof entry === 'string') texts += 1;
	}
	const last = kept.filter((entry) => typeof entry === 'string').at(-1);
	for (; last !== undefined && texts < count; texts++) kept.push(last);
	return { ...answer, json: { ...(answer.json as object), Results: kept } };
}

function holds(value: unknown, wanted: string): boolean {
	if (typeof value === 'string') return value.toLowerCase() === wanted;
	if (Array.isArray(value)) return value.some((entry) => holds(entry, wanted));
	return isRecord(value) && Object.values(value).some((entry) => holds(entry, wanted));
}
