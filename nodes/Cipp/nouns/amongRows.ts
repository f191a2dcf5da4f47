import type { Entry, OperationContext, Refusals } from '../engine/operation';
import { runBounded } from '../engine/pool';
import type { TenantParams } from './tenant/params';
import { notFoundOut } from '../transport/wrapFailure';

/** How the thing that an item names is found among all that there are. */
interface Finding<P, All> {
	/**
	 * Finds the one that the item means, and notes it on the parameters.
	 *
	 * @param all what was read
	 * @returns the problem when it is not there
	 */
	take(params: P, all: All): string | undefined;
}

/** The same among all that its tenant has. */
interface AmongTenants<P, All> extends Finding<P, All> {
	/** What is read, e.g. `The named locations`, for messages. */
	what: string;
	/** Reads all of them, or as many as the items of a tenant need. */
	read(tenant: string, context: OperationContext, items: P[]): Promise<All>;
}

/** The same among all that CIPP itself has. */
interface AmongOwn<P, All> extends Finding<P, All> {
	/** Reads all of them. */
	read(context: OperationContext): Promise<All>;
}

/**
 * Looks up what items name, with one read for each tenant.
 *
 * @returns a problem for each item whose thing is not there, or could not be looked for
 */
export async function amongRows<P extends TenantParams, All>(
	entries: Array<Entry<P>>,
	context: OperationContext,
	{ what, read, take }: AmongTenants<P, All>,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const tenants = [...new Set(entries.map(({ params }) => params.tenant))];
	await runBounded(tenants, async (tenant) => {
		const own = entries.filter(({ params }) => params.tenant === tenant);
		try {
			const items = own.map(({ params }) => params);
			const all = await read(tenant, context, items);
			for (const [index, problems] of taken(own, all, take)) refusals.set(index, problems);
		} catch (error) {
			const why = notFoundOut(`${what} of ${tenant} could not be read`, error as Error);
			for (const { index } of own) refusals.set(index, why);
		}
	});
	return refusals;
}

/**
 * Looks up what items name among what CIPP itself has, with one read; without items with none.
 *
 * @returns a problem for each item whose thing is not there
 * @throws CippFailure when CIPP does not give the list
 */
export async function amongOwn<P, All>(
	entries: Array<Entry<P>>,
	context: OperationContext,
	{ read, take }: AmongOwn<P, All>,
): Promise<Refusals> {
	return entries.length === 0 ? new Map() : taken(entries, await read(context), take);
}

function taken<P, All>(
	entries: Array<Entry<P>>,
	all: All,
	take: Finding<P, All>['take'],
): Refusals {
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		const problem = take(params, all);
		if (problem) refusals.set(index, [problem]);
	}
	return refusals;
}
