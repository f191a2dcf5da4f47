import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request to an endpoint of CIPP. */
export interface Request {
	method: string;
	/** The name behind `/api/`. */
	endpoint: string;
	query?: Record<string, string>;
	body?: unknown;
	/** Role of the API client where it is not that of the whole case. */
	client?: string;
	/** `finished`: asked again until no row of the answer is a task on its way. */
	until?: 'finished';
}

/** What came back. */
export interface Answer {
	status: number;
	/** Media type without parameters; empty when there is none. */
	type: string;
	/** The parsed JSON, or the text. */
	answer: unknown;
}

/** A request and what was answered. */
export type Exchange = Request & Answer;

/**
 * A call that is to fail, or to be answered as said here, as the stand-in for Microsoft takes it at
 * `POST /__fail`.
 */
export interface FailRule {
	/** Regular expression on the label of the call. */
	on: string;
	/** What is answered: a status, or a word of the stand-in. */
	what?: number | string;
	/** The status of an answer of its own, with its `body`. */
	status?: number;
	[member: string]: unknown;
}

/** Whether a call was kept from doing its work, and not only answered for the stand-in. */
export const isRefusal = ({ what, status = 0 }: FailRule): boolean =>
	what !== undefined || status < 200 || status >= 300;

/** The run of the node that sent the requests. */
export interface NodeRun {
	resource: string;
	operation: string;
	/** Parameters besides resource and operation. */
	parameters: Record<string, unknown>;
}

/** One case: requests that were sent one after another, and what CIPP's own code answered. */
export interface Recording {
	/** Name; unique among the recordings of a version. */
	case: string;
	/** Versions of CIPP that answered so. */
	cipp: string[];
	/** Role of the API client; `editor` when left out, `none` for a request without a token. */
	client?: string;
	/** Calls to Microsoft that were made to fail, or answered for its stand-in. */
	microsoft?: FailRule[];
	/** Given when the node itself sent the requests. */
	node?: NodeRun;
	exchanges: Exchange[];
	/** The calls with which CIPP changed something at Microsoft, or tried to: label and status. */
	calls?: string[];
	note?: string;
}

/**
 * Reads recordings: files of one JSON object a line.
 *
 * @param folder where the files are
 * @returns the recordings by file name, in the order of the files
 * @throws Error when a line is no JSON
 */
export function readRecordings(folder: string): Map<string, Recording[]> {
	const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
	return new Map(
		files.sort().map((name) => {
			const lines = readFileSync(join(folder, name), 'utf8').split('\n');
			return [name, lines.filter(Boolean).map((line) => JSON.parse(line) as Recording)];
		}),
	);
}

/**
 * Writes a file of recordings.
 *
 * @param folder where it goes
 * @param name file name
 * @param recordings what it holds
 */
export function writeRecordings(folder: string, name: string, recordings: Recording[]): void {
	const lines = recordings.map((recording) => JSON.stringify(recording));
	writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}
