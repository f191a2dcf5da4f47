import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../engine/operation';
import type { ChangeDefinition } from '../operations/changeOperation';
import { changeOperation } from '../operations/changeOperation';
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
	const { parts, options, endpoint, right, sends, inQuery, alsoAbout, ...rest } = definition;
	const call = { endpoint, right, sends, inQuery, method: 'POST' as const };
	return changeOperation<P & ValuesOf<T> & ValuesOf<O>>({
		...rest,
		fields: [...target.fields, ...fieldsOf({ parts, options })],
		endpoints: [useOf(call), ...target.lookUps],
		read: (item) => ({
			...target.read(item),
			...readForm<T, O>(item, { parts, options } as Form<T, O>),
		}),
		subject: (params) => target.subject(params),
		...(target.resolve && {
			resolve: async (entries, context) => (await target.resolve?.(entries, context)) ?? new Map(),
		}),
		about: (params) => ({ ...target.about(params), ...alsoAbout?.(params) }),
		request: (params) => requestOf(call, params),
	});
}
