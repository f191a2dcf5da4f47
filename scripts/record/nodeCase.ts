import { createHash } from 'node:crypto';

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
	/** Requests to CIPP before the run, such as one that makes a task to look at. */
	before?: 'planned' | 'finished';
	/** The user stands in a parameter of another name, or in none. */
	unknownUser?: Record<string, unknown> | 'none';
}

/** The tenant of the runs. */
export const TENANT_ID = '33333333-3333-3333-3333-333333333333';

/** An ID that nothing has. */
export const NO_ID = '99999999-9999-4999-8999-999999999999';

/** The ID that the recorded world gives to the thing of that name. */
export function idOf(name: string): string {
	const hex = createHash('md5').update(name).digest('hex');
	return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
