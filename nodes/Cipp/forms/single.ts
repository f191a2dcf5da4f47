import type { IDataObject } from 'n8n-workflow';

import type { Operation, OperationContext } from '../engine/operation';
import { simplifyField } from '../fields/list';
import type { Columns } from '../output/columns';
import { picked } from '../output/columns';
import { singleRow } from '../output/rows';
import { sendPatiently } from '../transport/patience';
import type { Form, NoParts, Parts, ValuesOf } from './part';
import { fieldsOf, readForm } from './part';
import type { Target } from './target';
import type { Call } from './wire';
import { requestOf, useOf } from './wire';

type Params<P, T extends Parts, O extends Parts> = P &
	ValuesOf<T> &
	ValuesOf<O> & { simplify: boolean };

/** One thing that is read, as data. */
type Single<P, T extends Parts, O extends Parts> = Form<T, O> &
	Omit<Call<Params<P, T, O>>, 'method' | 'inQuery'> & {
		name: string;
		value: string;
		action: string;
		description: string;
		/** Columns of which the row has at least one: CIPP puts failures into rows too. */
		rowHas: string[];
		/** What to do when CIPP answers with something else. */
		advice: string | ((params: Params<P, T, O>) => string);
		/** The columns of the simplified row; a function where they depend on what was asked for. */
		columns: Columns | ((params: Params<P, T, O>) => Columns);
		/** True where the simplified row has these columns alone, and does not begin with the target. */
		columnsAlone?: boolean;
		/** True where there is no Simplify: the row has the columns always. */
		alwaysSimplified?: boolean;
		/** Makes of CIPP's row the one that the columns are taken from. */
		made?(row: IDataObject, params: Params<P, T, O>): IDataObject;
		/** What a further request tells, behind the columns. */
		also?(
			row: IDataObject,
			params: Params<P, T, O>,
			context: OperationContext,
		): Promise<IDataObject>;
		/** Further requests of `also`. */
		looksUp?: Operation['endpoints'];
		/** Where the thing stands in the answer, e.g. `Results`; the answer itself when left out. */
		within?: string;
	};

/**
 * An operation that reads one thing with one GET request, repeated when CIPP is busy. An answer
 * without it is a failure.
 *
 * @param target what is read
 * @param definition names, parts, wire names and columns
 */
export function single<P extends object, T extends Parts = NoParts, O extends Parts = NoParts>(
	target: Target<P>,
	definition: Single<P, T, O>,
): Operation<Params<P, T, O>> {
	const { name, value, action, description, parts, options, ...rest } = definition;
	const { endpoint, right, sends, rowHas, advice, columns, within, looksUp = [] } = rest;
	const { made, also, alwaysSimplified = false, columnsAlone = false } = rest;
	const call = { endpoint, right, sends, method: 'GET' as const };
	return {
		name,
		value,
		action,
		description,
		writes: false,
		fields: [
			...target.fields,
			...fieldsOf({ parts }),
			...(alwaysSimplified ? [] : [simplifyField]),
			...fieldsOf({ options }),
		],
		endpoints: [useOf(call), ...target.lookUps, ...looksUp],
		read: (item) => ({
			...target.read(item),
			...readForm(item, { parts, options } as Form<T, O>),
			simplify: alwaysSimplified || item.switch('simplify', 'Simplify'),
		}),
		subject: (params) => target.subject(params),
		resolve: target.resolve,
		async submit({ params }, context): Promise<IDataObject> {
			const request = { ...requestOf(call, params), method: 'GET' as const };
			const answer = await sendPatiently(context.client, request, context.patience);
			const body = within ? (answer.body as IDataObject | null)?.[within] : answer.body;
			const todo = typeof advice === 'string' ? advice : advice(params);
			const given = singleRow({ ...answer, body }, rowHas, todo);
			const row = made?.(given, params) ?? given;
			const more = await also?.(given, params, context);
			if (!params.simplify) return { ...row, ...more };
			const chosen = typeof columns === 'function' ? columns(params) : columns;
			return { ...(!columnsAlone && target.about(params)), ...picked(row, chosen), ...more };
		},
	};
}
