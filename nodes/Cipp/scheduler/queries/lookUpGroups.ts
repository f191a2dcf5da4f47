/**
 * Up to this many tasks of a tenant are looked up one by one. The list of a whole tenant costs one
 * request, but it holds every task of the kind that the tenant ever had, about 1.5 KB each, because CIPP
 * never clears it; a look-up by title or id costs one request each and answers with a row or two.
 */
export const MOST_SINGLE_LOOKUPS = 5;

/** With more requests than this for one look, the list of all tenants takes the place of them. */
export const MOST_REQUESTS_PER_LOOK = 25;

/** Entries whose tasks are looked up together. */
export interface LookUpGroup<T> {
	/** Undefined for entries of many tenants, whose tasks are read in one list. */
	tenant: string | undefined;
	entries: T[];
	/** One request for each entry; otherwise one for the whole list. */
	oneByOne: boolean;
}

/**
 * Groups what is looked up, so that the requests do not grow with the number of users: neither when
 * they are all of one tenant, nor when each is of another one.
 *
 * @param entries tasks or users, each with its tenant
 * @param requestsEach how many requests it costs to look one up by itself
 * @returns groups that cost 25 requests at most
 */
export function groupForLookUp<T extends { tenant: string }>(
	entries: T[],
	requestsEach = 1,
): Array<LookUpGroup<T>> {
	const byTenant = new Map<string, T[]>();
	for (const entry of entries) {
		const known = byTenant.get(entry.tenant);
		if (known) known.push(entry);
		else byTenant.set(entry.tenant, [entry]);
	}
	const groups = [...byTenant].map(([tenant, own]) => ({
		tenant,
		entries: own,
		oneByOne: own.length <= MOST_SINGLE_LOOKUPS,
	}));
	const requests = groups.reduce(
		(sum, { entries: own, oneByOne }) => sum + (oneByOne ? own.length * requestsEach : 1),
		0,
	);
	return requests > MOST_REQUESTS_PER_LOOK
		? [{ tenant: undefined, entries, oneByOne: false }]
		: groups;
}
