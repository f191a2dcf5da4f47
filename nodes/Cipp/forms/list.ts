import type { IDataObject } from 'n8n-workflow';

import type { OperationContext, Operation } from '../engine/operation';
import { limited, listFields, readLimit, simplifyField } from '../fields/list';
import type { Columns } from '../output/columns';
import { simplifier } from '../output/columns';
import { rowsWith } from '../output/rows';
import { sendPatiently } from '../transport/patience';
import type { Form, NoParts, Parts, ValuesOf } from './part';
import { fieldsOf, readForm } from './part';
import type { Target } from './target';
import type { Call } from './wire';
import { requestOf, useOf } from './wire';

interface ListParams {
	/** Undefined for all rows. */
	limit: number | undefined;
	simplify: boolean;
}

type Params<P, T extends Parts, O extends Parts> = P & ValuesOf<T> & ValuesOf<O> & ListParams;

/** A list as data. */
type List<P, T extends Parts, O extends Parts> = Form<T, O> &
	Omit<Call<Params<P, T, O>>, 'method'> & {
		name: string;
		value: string;
		action: string;
		description: string;
		/** Columns of which a real row has at least one: CIPP puts failures and notes into rows too. */
		rowHas: string[];
		/** What to do when CIPP answers with something else than rows. */
		advice: string;
		/**
		 * The columns of the simplified rows; without them there is no Simplify. A function where they
		 * depend on what was asked for.
		 */
		columns?: Columns | ((params: Params<P, T, O>) => Columns);
		/** Chooses among the rows what CIPP has no filter for. */
		where?(row: IDataObject, params: Params<P, T, O>): boolean;
	};

/**
 * An operation that lists something with one GET request, repeated when CIPP is busy.
 *
 * @param target what the list is about
 * @param definition names, parts, wire names and columns
 */
export function list<P extends object, T extends Parts = NoParts, O extends Parts = NoParts>(
	target: Target<P>,
	definition: List<P, T, O>,
): Operation<Params<P, T, O>> {
	const { name, value, action, description, parts, options, columns } = definition;
	const { endpoint, right, sends } = definition;
	const call = { endpoint, right, sends, method: 'GET' as const };
	const form = { parts, options } as Form<T, O>;
	return {
		name,
		value,
		action,
		description,
		writes: false,
		fields: [
			...target.fields,
			...fieldsOf({ parts }),
			...listFields,
			...(columns ? [simplifyField] : []),
			...fieldsOf({ options }),
		],
		endpoints: [useOf(call), ...target.lookUps],
		read: (item) => ({
			...target.read(item),
			...readForm(item, form),
			limit: readLimit(item),
			simplify: columns !== undefined && item.switch('simplify', 'Simplify'),
		}),
		subject: (params) => target.subject(params),
		...(target.resolve && {
			resolve: async (entries, context) => (await target.resolve?.(entries, context)) ?? new Map(),
		}),
		submit: async ({ params }, context) => ({
			rows: await rowsOf(call, definition, params, context),
		}),
		finish: async (submitted) =>
			new Map(submitted.map(({ index, receipt }) => [index, receipt.rows as IDataObject[]])),
	};
}

async function rowsOf<P, T extends Parts, O extends Parts>(
	call: Call<Params<P, T, O>>,
	{ rowHas, advice, columns, where }: List<P, T, O>,
	params: Params<P, T, O>,
	{ client, patience }: OperationContext,
): Promise<IDataObject[]> {
	const request = { ...requestOf(call, params), method: 'GET' as const };
	const rows = rowsWith(await sendPatiently(client, request, patience), rowHas, advice);
	const wanted = where ? rows.filter((row) => where(row, params)) : rows;
	const chosen = typeof columns === 'function' ? columns(params) : (columns ?? {});
	return simplifier(chosen, params.simplify)(limited(wanted, params.limit));
}
