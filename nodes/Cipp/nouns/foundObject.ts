import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../engine/operation';
import { tenantField } from '../fields/tenant';
import type { Part } from '../forms/part';
import type { Target } from '../forms/target';
import type { TenantParams } from './tenant/params';
import { readTenant } from './tenant/params';
import { amongRows } from './amongRows';

/** Something of a tenant that was named by its ID, and what the look-up found under it. */
export interface FoundParams<O> extends TenantParams {
	/** As entered. */
	entered: string;
	/** Undefined before the look-up, which refuses an item without. */
	found?: O;
}

/** What was found under a text that was entered; a sentence where it is not clear which one is meant. */
export type Finder<O> = (entered: string) => O | string | undefined;

interface Kind<O> {
	/** The field of the object. */
	picker: Part<string>;
	/** What the look-up sends. */
	lookUps: EndpointUse[];
	/** In a sentence, e.g. `The apps`. */
	plural: string;
	/** What gives the right text, e.g. `enter the ID that Get Many gives`. */
	advice: string;
	/**
	 * Reads what the items of a tenant need.
	 *
	 * @param entered the texts that were entered
	 * @throws CippFailure when CIPP or Microsoft does not give it
	 */
	load(tenant: string, entered: string[], context: OperationContext): Promise<Finder<O>>;
	/** What the output says of it, before the look-up as well. */
	about(found: O | undefined, entered: string): IDataObject;
}

/**
 * One object of a tenant. It is looked up before anything is sent: an ID that is not there is
 * refused, and the output says by name what was changed.
 */
export function foundObject<O extends object>(kind: Kind<O>): Target<FoundParams<O>> {
	const { picker, lookUps, about } = kind;
	return {
		fields: [tenantField(), picker.field],
		lookUps,
		read: (item) => ({ ...readTenant(item), entered: picker.read(item, picker.field.name) }),
		subject: ({ entered }) => entered,
		about: ({ tenant, entered, found }) => ({ tenantDomain: tenant, ...about(found, entered) }),
		resolve: async (entries, context) =>
			await amongRows(entries, context, {
				what: kind.plural,
				async read(tenant, _context, items) {
					const names = [...new Set(items.map(({ entered }) => entered))];
					return await kind.load(tenant, names, context);
				},
				take(params, find) {
					const found = find(params.entered);
					if (typeof found !== 'object') return found ?? missing(kind, params);
					params.found = found;
					return undefined;
				},
			}),
	};
}

/** @returns finds objects by their ID, in any letter case */
export function byId<O extends { id: string }>(all: O[]): (entered: string) => O | undefined {
	const known = new Map(all.map((one) => [one.id.toLowerCase(), one]));
	return (entered) => known.get(entered.toLowerCase());
}

function missing<O>(
	{ picker: { field }, advice }: Kind<O>,
	{ tenant, entered }: FoundParams<O>,
): string {
	return `“${field.displayName}” is ${entered.slice(0, 80)}, which CIPP does not find in ${tenant}. Choose from the list, or ${advice}.`;
}

/**
 * A target whose items are told apart by more than the object, for messages and for retries.
 *
 * @param what what is done to it, as it was entered
 */
export function alsoNamed<T extends object, P extends T>(
	target: Target<T>,
	what: (params: P) => string,
): Target<T> {
	return { ...target, subject: (params) => `${what(params as P)} ${target.subject(params)}` };
}
