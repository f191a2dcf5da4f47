import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { TenantDirectory } from '../transport/tenantDirectory';
import type { CippClient } from '../transport/client';
import type { CippFailure } from '../transport/failure';
import type { Patience } from '../transport/patience';
import type { ItemReader } from './itemReader';

/**
 * One endpoint of CIPP that an operation may call, with every field that it may send.
 * Nested body fields are written with dots, list elements with `[]`. Compared with CIPP's
 * published OpenAPI file by `npm run check:contract`.
 */
export interface EndpointUse {
	endpoint: string;
	method: 'GET' | 'POST';
	query?: string[];
	body?: string[];
	/** The right that CIPP asks for (`.ROLE` of the endpoint's function), such as `Identity.User.Read`. */
	right: string;
}

/** An input item whose parameters were read and found valid. */
export interface Entry<P> {
	/** Index of the input item. */
	index: number;
	params: P;
}

/** What an operation hands back for one item: one output item, or several. */
export type Output = IDataObject | IDataObject[];

/**
 * Entries that turned out to be unacceptable after reading, by item index: their problems, or the
 * failure of the look-up that would have told.
 */
export type Refusals = Map<number, string[] | CippFailure>;

/** What an operation gets to work with besides its parameters. */
export interface OperationContext {
	client: CippClient;
	patience: Patience;
	/** The workflow's time zone (IANA name). */
	timezone: string;
	/** The tenants that CIPP lists for the API client, read once for the run. */
	tenants: TenantDirectory;
	/** True when the user wants to go on without the list of tenants where CIPP does not give it. */
	withoutTenantCheck: boolean;
	/**
	 * A credential that the node has besides the one that it signs in with.
	 *
	 * @throws NodeOperationError when the user has chosen none
	 */
	credential(type: string): Promise<IDataObject>;
	/** A marker for one item of this execution: the same again when the node is tried again. */
	marker(index: number, subject: string): string;
	/** True for an item that CIPP took in an earlier try of this execution. */
	wasSent(index: number): boolean;
	/** Which run of which workflow this is, for reports. */
	origin: RunOrigin;
	/** Tells whoever watches the run how far it is: one short line, now and then, without secrets. */
	say(line: string): void;
}

/** Which run of which workflow a report comes from; a member that n8n does not know is empty. */
export interface RunOrigin {
	workflowName: string;
	workflowId: string;
	executionId: string;
	nodeName: string;
	/** The workflow's time zone (IANA name). */
	timezone: string;
}

/** An input item at the end of a run. */
export interface EndedItem<P> {
	index: number;
	/** Absent when they could not be read. */
	params?: P;
	/** Its output or why it failed; absent when the run was stopped before it was sent. */
	end?: { output: Output } | { error: Error };
}

/** Sums up a run in an item of its own, behind those of the input items and linked to all of them. */
export interface RunSummary<P> {
	/** Whether such an item is wanted. It belongs to the run, so it is read from the first item. */
	isWanted(item: ItemReader): boolean;
	/** The item. Never with a top-level `error`, which n8n takes for a failure. */
	item(ended: Array<EndedItem<P>>, origin: RunOrigin): IDataObject;
	/** A sentence for the output panel of the editor, whether or not the item is wanted. */
	hint(ended: Array<EndedItem<P>>): string | undefined;
}

/** A text file that goes with an output item. */
export interface OutputFile {
	/** Name of the binary property. */
	property: string;
	fileName: string;
	mimeType: string;
	text: string;
}

/** What every operation has: its names, its fields, and what it needs to know before it sends. */
export interface OperationBase<P> {
	/** Display name, Title Case. */
	name: string;
	/** Stored in workflows: never changes once shipped. */
	value: string;
	/** Shown in the node panel, sentence case. */
	action: string;
	description: string;
	fields: INodeProperties[];
	endpoints: EndpointUse[];
	/** True when it also calls whatever endpoint the user names, which nothing can be compared with. */
	anyEndpoint?: boolean;
	/** True when `tenant` of the parameters names a tenant although there is no field for it. */
	namesTenant?: boolean;
	/** True when the operation changes something, so that a retry must not send it again. */
	writes: boolean;
	/** True for an item of an operation that writes which changes nothing itself. */
	onlyReads?(params: P): boolean;
	/**
	 * Reads and checks the parameters of one item; sends nothing.
	 * Problems are noted on the reader, which reports all of them at once.
	 */
	read(item: ItemReader): P;
	/** Whether the output of an item holds a password: a failed execution must not keep it then. */
	givesSecret?(params: P): boolean;
	/**
	 * True when a further try must not send an item again whose answer was not kept, because another
	 * time may do something else.
	 */
	sentOnce?: boolean;
	/** Names what an item is about, such as a user principal name: for messages and for retries. */
	subject(params: P): string;
	/** Finds problems that show only when all items are looked at together. Sends nothing. */
	checkTogether?(entries: Array<Entry<P>>): Refusals;
	/** Looks things up in CIPP before anything is changed. It may refuse items. */
	resolve?(entries: Array<Entry<P>>, context: OperationContext): Promise<Refusals>;
	/** Sums up all items of a run at its end. */
	summary?: RunSummary<P>;
	/** The files that go with an output item, or with the error of one, made of what it says. */
	files?(params: P, json: IDataObject): OutputFile[];
}

/** How several items of an operation share one request. */
export interface RequestSharing<P> {
	/**
	 * Puts entries that share a request together. Each entry is in exactly one group; one that is
	 * alone in its group is sent by `submit`.
	 */
	groups(entries: Array<Entry<P>>, context: OperationContext): Array<Array<Entry<P>>>;
	/**
	 * Sends a group with one request.
	 *
	 * @returns for each entry, by item index, its receipt or why CIPP did not take it
	 */
	submit(
		group: Array<Entry<P>>,
		context: OperationContext,
	): Promise<Map<number, IDataObject | Error>>;
}

/** Something that the node can do. */
export interface Operation<P = unknown> extends OperationBase<P> {
	/** Sends one item. What it returns is remembered for a retry. */
	submit(entry: Entry<P>, context: OperationContext): Promise<IDataObject>;
	/**
	 * Finds out what became of an item whose sending ended without an answer.
	 * Returns its receipt when CIPP has it, or undefined when the outcome stays unknown.
	 */
	recover?(
		entry: Entry<P>,
		failure: CippFailure,
		context: OperationContext,
	): Promise<IDataObject | undefined>;
	/** How items share requests, where an endpoint takes a list. Without it each has its own. */
	sharing?: RequestSharing<P>;
	/** Completes all submitted items together, for example by waiting for them. */
	finish?(
		submitted: Array<Entry<P> & { receipt: IDataObject }>,
		context: OperationContext,
	): Promise<Map<number, Output | Error>>;
}

/** A resource of the node with its operations. */
export interface Resource {
	name: string;
	value: string;
	operations: Operation[];
}

/**
 * Erases the parameter type of an operation, so that operations can stand in one list.
 * Safe because the engine only hands an operation what its own `read` returned.
 */
export function asOperation<P>(operation: Operation<P>): Operation {
	return operation as unknown as Operation;
}
