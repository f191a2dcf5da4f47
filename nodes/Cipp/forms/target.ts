import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import type { EndpointUse, Entry, OperationContext, Refusals } from '../engine/operation';

/** What an operation is aimed at, such as a tenant or a user: its fields, checks and look-ups. */
export interface Target<P> {
	fields: INodeProperties[];
	/** What the look-ups may send. */
	lookUps: EndpointUse[];
	/** Reads the fields; problems are noted on the reader. */
	read(item: ItemReader): P;
	/** Names what an item is about, for messages and for retries: as it was entered. */
	subject(params: P): string;
	/** Whom and what an item is about, in the words that following nodes take. Never a secret. */
	about(params: P): IDataObject;
	/** Completes the parameters before anything is sent; may refuse items. */
	resolve?(entries: Array<Entry<P>>, context: OperationContext): Promise<Refusals>;
}
