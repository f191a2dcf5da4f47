import type { IncomingHttpHeaders } from 'node:http';

/** A request the simulator got. */
export interface RecordedRequest {
	/** Virtual time of its arrival, in milliseconds since 1970. */
	at: number;
	method: string;
	/** Path without the query. */
	path: string;
	/** Name of the endpoint as it was asked for; empty outside /api. */
	endpoint: string;
	/** Without what only asks for a fresh answer. */
	query: Record<string, string>;
	/**
	 * The value of the query parameter `fresh`, which CIPP does not know and its container edition
	 * takes into the key of its cache; undefined when there is none.
	 */
	fresh: string | undefined;
	headers: IncomingHttpHeaders;
	/** The JSON body, or the fields of a form; the text when it is neither. */
	body: unknown;
	rawBody: string;
	/** Status of the answer; undefined until it is sent, and for good when it never is. */
	status?: number;
	/** How many API requests were being worked on when it arrived, itself included. */
	inFlightAtStart: number;
}

/** What the simulator remembers of the requests it got. */
export class Recordings {
	/** Requests to the API and to the pages of the host. */
	requests: RecordedRequest[] = [];
	/** Requests for a token. */
	tokenRequests: RecordedRequest[] = [];
	/** The most requests that were under way at the same time. */
	maxInFlight = 0;
	private inFlight = 0;

	/** Counts a request in, and gives how many are under way now. */
	enter(): number {
		this.inFlight += 1;
		this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
		return this.inFlight;
	}

	/** Counts a request out. */
	leave(): void {
		this.inFlight -= 1;
	}

	/** Forgets everything but the requests that are still under way. */
	clear(): void {
		this.requests = [];
		this.tokenRequests = [];
		this.maxInFlight = this.inFlight;
	}
}
