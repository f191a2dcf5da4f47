import { createHash } from 'node:crypto';

import type { Exchange, FailRule, Request } from './recording';

/** An operation of the node with parameters that have it do its work in the recorded world. */
export interface NodeCase {
	resource: string;
	operation: string;
	/** Tells two cases of one operation apart. */
	variant?: string;
	/** Parameters besides resource, operation, tenant and user. */
	parameters?: Record<string, unknown>;
	/** The user; jane.doe when left out, null for an operation that is about no user. */
	user?: string | null;
	/**
	 * Requests to CIPP before the run: those that make an offboarding to look at, or any, sent as the
	 * editor where they name no other client.
	 */
	before?: 'planned' | 'finished' | Request[];
	/** Parameters out of what those requests were answered, such as the ID of what they made. */
	found?: (exchanges: Exchange[]) => Record<string, unknown>;
	/** The API client; the editor when left out. */
	client?: 'admin';
	/** What Microsoft answers where its stand-in has nothing of that kind; see `microsoftGives`. */
	given?: FailRule[];
	/** The calls that Microsoft refuses, where they are others than `nodeRuns.ts` takes. */
	refused?: FailRule[];
	/** Names whose rows stay in a list that is cut. */
	keeps?: string[];
	/** Parameters of the refused runs, where what the working run made stands in their way. */
	otherwise?: Record<string, unknown>;
	/** The user stands in a parameter of another name, or in none. */
	unknownUser?: Record<string, unknown> | 'none';
}

/** The tenant of the runs. */
export const TENANT = 'contoso.com';

/** Its customer ID. */
export const TENANT_ID = '33333333-3333-3333-3333-333333333333';

/** An ID that nothing has. */
export const NO_ID = '99999999-9999-4999-8999-999999999999';

/** The ID that the recorded world gives to the thing of that name. */
export function idOf(name: string): string {
	const hex = createHash('md5').update(name).digest('hex');
	return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/**
 * A case about no user, with what stands in for a user who is not there.
 *
 * @param resource of the operation
 * @returns what makes a case of an operation and what is particular about it
 */
export const caseOf =
	(resource: string) =>
	(operation: string, more: Partial<NodeCase> = {}): NodeCase => ({
		resource,
		operation,
		user: null,
		unknownUser: 'none',
		...more,
	});

/**
 * Rows that the stand-in for Microsoft gives, since it has none of its own.
 *
 * @param on regular expression on the label of the call
 * @param rows what is in the list
 * @param which calls of that label: `nth`, `from` or `times`; all when left out
 */
export const microsoftGives = (on: string, rows: unknown[], which: object = {}): FailRule => ({
	on,
	status: 200,
	body: { value: rows },
	...which,
});

/**
 * A request that has CIPP read a kind of data of the tenant into its cache, from which it answers about
 * all tenants.
 *
 * @param Name of the cache, such as `Mailboxes`
 * @param Types parts of it; all when left out
 */
export const readsIntoCache = (Name: string, Types?: string): Request => ({
	method: 'POST',
	endpoint: 'ExecCIPPDBCache',
	query: { TenantFilter: TENANT, Name, ...(Types !== undefined && { Types }) },
});

/**
 * A case of a list of all tenants, which CIPP answers from its cache.
 *
 * @param resource of the operation
 * @param operation a list
 * @param before what CIPP reads into its cache before
 * @param more what is particular about it
 */
export const ofAllTenants = (
	resource: string,
	operation: string,
	before: Request[],
	more: Partial<NodeCase> = {},
): NodeCase =>
	caseOf(resource)(operation, {
		variant: 'of all tenants',
		before,
		refused: [],
		...more,
		parameters: { allTenants: true, ...more.parameters },
	});
