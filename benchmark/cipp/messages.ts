import type { SimulatorCredentials, SimulatorOptions } from '../../simulator';

/** Where a simulated CIPP answers, and what opens it. */
export interface CippAddress {
	url: string;
	tokenUrl: string;
	credentials: SimulatorCredentials;
}

/** One request as it went over the wire, headers included. */
export interface WireCall {
	/** Name of the endpoint; `token` for the token address. */
	endpoint: string;
	method: string;
	/** Arrival in milliseconds since 1970. */
	at: number;
	/** From the arrival of the head to the end of the answer, in milliseconds. */
	serverMs: number;
	bytesIn: number;
	bytesOut: number;
}

/** What a simulated CIPP saw since it was last reset. */
export interface Seen {
	/** Requests to the API. */
	requests: number;
	tokenRequests: number;
	/** The most API requests that were under way at the same time. */
	mostInFlight: number;
	calls: WireCall[];
}

/** What the process of a simulated CIPP can be told, and what it answers. */
export interface Commands {
	start: { argument: SimulatorOptions; answer: CippAddress };
	/** Forgets tasks and requests; directory and tokens stay. */
	reset: { argument: undefined; answer: undefined };
	seen: { argument: undefined; answer: Seen };
	/** Finished offboardings of users who are long gone. */
	addOldTasks: { argument: { count: number; tenant: string }; answer: undefined };
}

export type CommandName = keyof Commands;

/** A command on its way to the process. */
export interface CommandMessage {
	id: number;
	name: CommandName;
	argument: unknown;
}

/** The answer to a command. */
export interface AnswerMessage {
	id: number;
	answer?: unknown;
	error?: string;
}
