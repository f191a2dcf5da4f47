import type { IDataObject } from 'n8n-workflow';

/**
 * What is known about a request that did not succeed:
 * - `refused`: CIPP did not take it; sending it again is safe.
 * - `unknown`: it may have been accepted; sending it again could do the work twice.
 * - `done`: CIPP did the work, with a result that the user wants to be an error.
 */
export type FailureOutcome = 'refused' | 'unknown' | 'done';

export interface FailureFacts {
	/** What to do about it, and CIPP's own words. */
	description?: string;
	/** HTTP status or network error code, such as `403` or `ECONNRESET`. */
	httpCode?: string;
	outcome: FailureOutcome;
	/** The texts of CIPP's `Results`, or its plain text answer. */
	results?: string[];
	/** Further facts for the error item of a workflow; never secrets. */
	details?: IDataObject;
	/** Seconds that the server asked to wait (`Retry-After`). */
	retryAfterSeconds?: number;
}

/**
 * A request that CIPP refused, or whose outcome is unknown. Made of plain facts and never of the
 * HTTP library's error, because that one carries the request's headers and so the token.
 */
export class CippFailure extends Error {
	readonly description?: string;
	readonly httpCode?: string;
	readonly outcome: FailureOutcome;
	readonly results: string[];
	readonly details: IDataObject;
	readonly retryAfterSeconds?: number;

	constructor(message: string, facts: FailureFacts) {
		super(message);
		this.name = 'CippFailure';
		this.description = facts.description;
		this.httpCode = facts.httpCode;
		this.outcome = facts.outcome;
		this.results = facts.results ?? [];
		this.details = facts.details ?? {};
		this.retryAfterSeconds = facts.retryAfterSeconds;
	}
}
