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
	 * Requests to CIPP before the run: a task to look at, or requests of its own, sent as the editor
	 * where they name no other client.
	 */
	before?: 'planned' | 'finished' | Request[];
	/** Parameters out of what those requests were answered, such as the ID of what they made. */
	found?: (exchanges: Exchange[]) => Record<string, unknown>;
	/** The API client; the editor when left out. */
	client?: 'admin';
	/** Calls to Microsoft that are refused; those of the work itself when left out. */
	refused?: FailRule[];
	/** What Microsoft answers where the stand-in has no model of it. */
	fed?: FailRule[];
	/** Names whose rows stay in a list that is cut. */
	keeps?: string[];
	/** Parameters of the refused runs, where what the working run made stands in their way. */
	otherwise?: Record<string, unknown>;
	/** The user stands in a parameter of another name, or in none. */
	unknownUser?: Record<string, unknown> | 'none';
}

/**
 * Cases of one resource that are about no user.
 *
 * @param resource by its value
 * @returns makes the case of an operation
 */
export const of =
	(resource: string) =>
	(operation: string, more: Partial<NodeCase> = {}): NodeCase => ({
		resource,
		operation,
		user: null,
		unknownUser: 'none',
		...more,
	});

/** The tenant of the runs, by its default domain and by its ID. */
export const TENANT = 'contoso.com';
export const TENANT_ID = '33333333-3333-3333-3333-333333333333';

/** An ID that nothing has. */
export const NO_ID = '99999999-9999-4999-8999-999999999999';

/** The ID that the recorded world gives to the thing of that name. */
export function idOf(name: string): string {
	const hex = createHash('md5').update(name).digest('hex');
	return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
