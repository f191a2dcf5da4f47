import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse } from '../engine/operation';
import type { CippRequest } from '../transport/request';

/**
 * What goes out, by the wire name of each member. A dot leads into an object and `[]` into a list:
 * `State.value` sends `{ State: { value: … } }`, and `licenses[].value` of a list sends
 * `{ licenses: [{ value: … }, …] }`. A value that is undefined is left out.
 */
export type Sends<P> = Record<string, (params: P) => unknown>;

/** @returns a list as it goes out: an empty one is left out */
export function orNothing<T>(list: T[]): T[] | undefined {
	return list.length > 0 ? list : undefined;
}

/** An endpoint and what an operation sends to it. */
export interface Call<P> {
	endpoint: string;
	method: 'GET' | 'POST';
	/** The right that CIPP asks for, as in the `.ROLE` of the endpoint's function. */
	right: string;
	sends: Sends<P>;
	/**
	 * Texts for people beside values, as CIPP's own pages send them: by the member that holds both, so
	 * that `State` goes out as `State.label`. They are not declared, since they decide nothing.
	 */
	labels?: Sends<P>;
	/** True for a POST whose fields CIPP reads from the query. */
	inQuery?: boolean;
	/** A body that is made as a whole: a list, or members that are not known beforehand. */
	body?: {
		/** What may be in it, for the list of endpoints. */
		members: string[];
		of(params: P): NonNullable<CippRequest['body']>;
	};
}

/** What a call may send, for the list of endpoints of an operation. */
export function useOf<P>(call: Call<P>): EndpointUse {
	const { endpoint, method, right, sends, inQuery, body } = call;
	const names = Object.keys(sends);
	const place = method === 'GET' || inQuery ? { query: names } : { body: names };
	return {
		endpoint,
		method,
		right,
		...(names.length > 0 && place),
		...(body && { body: body.members }),
	};
}

/** The request of a call for one item. */
export function requestOf<P>(call: Call<P>, params: P): CippRequest {
	const { endpoint, method, sends, labels = {}, inQuery, body } = call;
	const values: IDataObject = {};
	const texts = Object.entries(labels).map(([path, textOf]) => [`${path}.label`, textOf] as const);
	for (const [path, valueOf] of [...Object.entries(sends), ...texts]) {
		const value = valueOf(params);
		if (value !== undefined) put(values, path.split('.'), value);
	}
	const whole = body && { body: body.of(params) };
	if (Object.keys(sends).length === 0) return { endpoint, method, ...whole };
	return {
		endpoint,
		method,
		...(method === 'GET' || inQuery ? { query: values } : { body: values }),
		...whole,
	};
}

function put(target: IDataObject, [name = '', ...rest]: string[], value: unknown): void {
	if (name.endsWith('[]')) {
		const key = name.slice(0, -2);
		const elements = (target[key] ??= []) as IDataObject[];
		(value as unknown[]).forEach((element, place) => {
			if (rest.length === 0) (elements as unknown[])[place] = element;
			else put((elements[place] ??= {}), rest, element);
		});
		return;
	}
	if (rest.length === 0) target[name] = value as IDataObject[string];
	else put((target[name] ??= {}) as IDataObject, rest, value);
}
