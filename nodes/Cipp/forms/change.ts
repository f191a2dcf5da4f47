import type { IDataObject } from 'n8n-workflow';

import type {
	EndpointUse,
	Entry,
	Operation,
	OperationContext,
	Refusals,
} from '../engine/operation';
import { runBounded } from '../engine/pool';
import type { ChangeDefinition } from './changeOperation';
import { changeOperation } from './changeOperation';
import { notFoundOut } from '../transport/wrapFailure';
import type { ItemReader } from '../engine/itemReader';
import type { Prepare } from './inTurn';
import { inTurn } from './inTurn';
import type { Form, NoParts, Parts, ValuesOf } from './part';
import { fieldsOf, readForm } from './part';
import type { Target } from './target';
import type { Call } from './wire';
import { requestOf, useOf } from './wire';

type Own = 'fields' | 'read' | 'subject' | 'resolve' | 'about' | 'endpoints' | 'request';

/** A change as data: what it is aimed at is the target's, the rest stands here. */
type Change<P, T extends Parts, O extends Parts> = Form<T, O> &
	Omit<ChangeDefinition<P & ValuesOf<T> & ValuesOf<O>>, Own> &
	Omit<Call<P & ValuesOf<T> & ValuesOf<O>>, 'method'> & {
		/** What the output says besides the target, e.g. the state that was set. */
		alsoAbout?(params: P & ValuesOf<T> & ValuesOf<O>): IDataObject;
		/** Checks what was entered as a whole; problems are noted on the reader. */
		check?(params: P & ValuesOf<T> & ValuesOf<O>, item: ItemReader): void;
		/**
		 * Looks up for one item what the request needs besides the target, and notes it on the
		 * parameters. What it throws keeps the item from being sent.
		 *
		 * @returns problems of the item, in sentences
		 */
		prepare?: Prepare<P & ValuesOf<T> & ValuesOf<O>>;
		/** What `prepare` and `confirm` may send. */
		reads?: EndpointUse[];
		/**
		 * Names what is written as a whole, where more goes out than what is asked for, or CIPP reads and
		 * writes it: items with the same are sent one after another, and looked up anew.
		 */
		wholeOf?(params: P & ValuesOf<T> & ValuesOf<O>): string;
	};

/**
 * An operation that changes something with one POST request. A success is only what CIPP put into
 * words as one.
 *
 * @param target what the change is aimed at
 * @param definition names, parts and wire names
 */
export function change<P extends object, T extends Parts = NoParts, O extends Parts = NoParts>(
	target: Target<P>,
	definition: Change<P, T, O>,
): Operation<P & ValuesOf<T> & ValuesOf<O>> {
	const { parts, options, endpoint, right, sends, labels, alsoAbout, ...others } = definition;
	const { check, prepare, reads = [], optionsAs, wholeOf, inQuery, body, ...rest } = others;
	const form = { parts, options, optionsAs } as Form<T, O>;
	const call = { endpoint, right, sends, labels, inQuery, body, method: 'POST' as const };
	type Values = P & ValuesOf<T> & ValuesOf<O>;
	const resolve = async (
		entries: Array<Entry<Values>>,
		context: OperationContext,
		earlier: Values[] = [],
	): Promise<Refusals> => {
		const refusals: Refusals = (await target.resolve?.(entries, context)) ?? new Map();
		const found = entries.filter(({ index }) => !refusals.has(index));
		if (prepare) await prepareAll(found, context, { prepare, earlier, refusals });
		return refusals;
	};
	const operation = changeOperation<Values>({
		...rest,
		fields: [...target.fields, ...fieldsOf(form)],
		endpoints: [useOf(call), ...target.lookUps, ...reads],
		read: (item) => {
			const params = {
				...target.read(item),
				...readForm<T, O>(item, form),
			};
			check?.(params, item);
			return params;
		},
		subject: (params) => target.subject(params),
		resolve: async (entries, context) => await resolve(entries, context),
		about: (params) => ({ ...target.about(params), ...alsoAbout?.(params) }),
		request: (params) => requestOf(call, params),
	});
	return wholeOf ? inTurn(operation, wholeOf, resolve) : operation;
}

async function prepareAll<P>(
	entries: Array<Entry<P>>,
	context: OperationContext,
	{ prepare, earlier, refusals }: { prepare: Prepare<P>; earlier: P[]; refusals: Refusals },
): Promise<void> {
	await runBounded(entries, async ({ index, params }) => {
		try {
			const problems = await prepare(params, context, earlier);
			if (problems.length > 0) refusals.set(index, problems);
		} catch (error) {
			refusals.set(index, notFoundOut('What is there now could not be read', error as Error));
		}
	});
}
