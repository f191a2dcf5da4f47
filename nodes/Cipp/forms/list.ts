import type { IDataObject } from 'n8n-workflow';

import { givingRows } from '../engine/givingRows';
import type { ItemReader } from '../engine/itemReader';
import type { OperationContext, Operation } from '../engine/operation';
import { limited, listFields, readLimit, simplifyField } from '../fields/list';
import type { Columns } from '../output/columns';
import { picked } from '../output/columns';
import type { CippAnswer } from '../transport/answers';
import { sendReading } from '../transport/reading';
import type { CippRequest } from '../transport/request';
import type { Form, NoParts, Parts, ValuesOf } from './part';
import { fieldsOf, readForm } from './part';
import type { Target } from './target';
import { apart, warned } from './unreadParts';
import { gathered, readWait, waitField } from './waitForData';
import type { Call } from './wire';
import { requestOf, useOf } from './wire';

interface ListParams {
	/** Undefined for all rows. */
	limit: number | undefined;
	simplify: boolean;
	/** Seconds to wait while CIPP gathers the rows; 0 for a list that it has at hand. */
	waitSeconds: number;
}

type Params<P, T extends Parts, O extends Parts> = P & ValuesOf<T> & ValuesOf<O> & ListParams;

/** A list as data. */
type List<P, T extends Parts, O extends Parts> = Form<T, O> &
	Omit<Call<Params<P, T, O>>, 'method' | 'inQuery'> & {
		name: string;
		value: string;
		action: string;
		description: string;
		/** `POST` where CIPP reads what to list from a body. */
		method?: 'POST';
		/** Finds the rows in an answer that does not hold them in `Results` itself. */
		rowsIn?(body: unknown, params: Params<P, T, O>): unknown;
		/**
		 * What is missing, as a sentence, for a row that stands for something which CIPP could not read,
		 * such as a tenant; undefined for a row of the list. It becomes a warning on the first row, or the
		 * failure where there is no other.
		 */
		missing?(row: IDataObject): string | undefined;
		/**
		 * Columns of which a real row has at least one: CIPP puts failures and notes into rows too. Left
		 * out only where the rows can be of any kind.
		 */
		rowHas?: string[];
		/** What to do when CIPP answers with something else than rows. */
		advice: string | ((params: Params<P, T, O>) => string);
		/**
		 * The columns of the simplified rows; without them there is no Simplify. A function where they
		 * depend on what was asked for.
		 */
		columns?: Columns | ((params: Params<P, T, O>) => Columns);
		/** True where the simplified rows have these columns alone, and do not begin with the tenant. */
		columnsAlone?: boolean;
		/** True where there is no Return All: the parts say how many rows CIPP is asked for. */
		asksForLimit?: boolean;
		/** Explains a failure that means something particular here; any other is handed back as it is. */
		explain?(error: Error, params: Params<P, T, O>): Error;
		/** Checks what was entered as a whole; problems are noted on the reader. */
		check?(params: Params<P, T, O>, item: ItemReader): void;
		/**
		 * Makes of CIPP's rows those of the list: other columns, another order, or what a further request
		 * gives where the first leaves something open.
		 */
		made?(
			rows: IDataObject[],
			params: Params<P, T, O>,
			context: OperationContext,
		): Promise<IDataObject[]> | IDataObject[];
		/** Chooses among the rows what CIPP has no filter for. */
		where?(row: IDataObject, params: Params<P, T, O>): boolean;
		/** Columns that hold secrets: they are never given, without Simplify either. */
		withheld?: string[];
		/** What a row says that is a failure in the place of one, where CIPP puts it among the columns. */
		failureIn?(row: IDataObject): string | undefined;
		/** True when CIPP may answer that it is still gathering the rows. */
		isQueued?: boolean;
		/** Asks in another way than once, e.g. page by page. */
		asks?(
			request: CippRequest,
			params: Params<P, T, O>,
			context: OperationContext,
		): Promise<CippAnswer>;
		/** Further requests of `ifEmpty` and `made`. */
		looksUp?: Operation['endpoints'];
		/**
		 * Finds out whether an empty list is one, where CIPP answers so to a refusal of Microsoft too.
		 *
		 * @throws CippFailure when it is none
		 */
		ifEmpty?(context: OperationContext, params: Params<P, T, O>): Promise<void>;
	};

/**
 * An operation that lists something with one request that only reads; a GET is repeated when CIPP
 * is busy.
 *
 * @param target what the list is about
 * @param definition names, parts, wire names and columns
 */
export function list<P extends object, T extends Parts = NoParts, O extends Parts = NoParts>(
	target: Target<P>,
	definition: List<P, T, O>,
): Operation<Params<P, T, O>> {
	const { name, value, action, description, parts, options, columns, isQueued } = definition;
	const { looksUp = [], optionsAs, asksForLimit, ...call } = definition;
	const form = { parts, options, optionsAs } as Form<T, O>;
	return {
		name,
		value,
		action,
		description,
		writes: false,
		fields: [
			...target.fields,
			...fieldsOf({ parts }),
			...(asksForLimit ? [] : listFields),
			...(columns ? [simplifyField] : []),
			...fieldsOf({ options, optionsAs }, isQueued ? [waitField] : []),
		],
		endpoints: [useOf({ ...call, method: call.method ?? 'GET' }), ...target.lookUps, ...looksUp],
		read: (item) => {
			const params = {
				...target.read(item),
				limit: asksForLimit ? undefined : readLimit(item),
				...readForm(item, form),
				simplify: columns !== undefined && item.switch('simplify', 'Simplify'),
				waitSeconds: isQueued ? readWait(item, optionsAs?.name ?? 'options') : 0,
			};
			definition.check?.(params, item);
			return params;
		},
		subject: (params) => target.subject(params),
		resolve: target.resolve,
		...givingRows((params, context) => rowsOf(target, definition, params, context)),
	};
}

async function rowsOf<P, T extends Parts, O extends Parts>(
	target: Target<P>,
	definition: List<P, T, O>,
	params: Params<P, T, O>,
	context: OperationContext,
): Promise<IDataObject[]> {
	const { rowHas, columns, where, isQueued, ifEmpty, rowsIn, missing, made } = definition;
	const { asks, failureIn, withheld = [], explain = (error: Error) => error } = definition;
	const advice =
		typeof definition.advice === 'string' ? definition.advice : definition.advice(params);
	const request = requestOf({ ...definition, method: definition.method ?? 'GET' }, params);
	const ask = async () =>
		await sendReading(context.client, request, context.patience).catch(
			async (error: Error) => await Promise.reject(explain(error, params)),
		);
	const asked = asks && (await asks(request, params, context));
	const given =
		asked ?? (isQueued ? await gathered(ask, params.waitSeconds, context) : await ask());
	const answer = rowsIn ? { ...given, body: rowsIn(given.body, params) } : given;
	const { rows: all, warnings } = apart(answer, { rowHas, advice, missing, failureIn });
	const rows = all.map((row) => without(row, withheld));
	if (rows.length === 0) await ifEmpty?.(context, params);
	const own = made ? await made(rows, params, context) : rows;
	const wanted = where ? own.filter((row) => where(row, params)) : own;
	const shown = limited(wanted, params.limit);
	if (!columns || !params.simplify) return warned(shown, warnings, advice);
	const chosen = typeof columns === 'function' ? columns(params) : columns;
	const { tenantDomain } = target.about(params);
	// Each row says which tenant it is of, where CIPP does not.
	const of = tenantDomain === undefined || definition.columnsAlone ? {} : { tenantDomain };
	const simplified = shown.map((row) => ({ ...of, ...picked(row, chosen) }));
	return warned(simplified, warnings, advice);
}

function without(row: IDataObject, names: string[]): IDataObject {
	if (names.length === 0) return row;
	return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}
