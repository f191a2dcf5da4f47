import type { IDataObject } from 'n8n-workflow';

import { InvalidInput } from '../../engine/invalidInput';
import type { EndedItem } from '../../engine/operation';
import { CippFailure } from '../../transport/failure';

/**
 * What became of a user in a run:
 * - `done`: every step is done.
 * - `withErrors`: it was carried out, and a step failed or is not confirmed.
 * - `failed`: nothing was done; CIPP refused it, or could not start it.
 * - `unknown`: CIPP may have taken it, and nobody knows.
 * - `open`: CIPP has it, and it has not ended.
 * - `notSent`: nothing was sent for the user.
 */
export type Fate = 'done' | 'withErrors' | 'failed' | 'unknown' | 'open' | 'notSent';

export const FATES: Fate[] = ['done', 'withErrors', 'failed', 'unknown', 'open', 'notSent'];

/** An item of a run, and what became of its user. */
export interface Fated {
	/** Index of the input item. */
	item: number;
	fate: Fate;
	/** User principal name; empty when the item has none that could be read. */
	user: string;
	tenant: string;
	tenantLabel: string;
	/** What its output says, or the facts of its error. */
	said: IDataObject;
	/** Why it has no output. */
	error?: Error;
}

const BY_STATUS: Readonly<Record<string, Fate>> = {
	completed: 'done',
	completedWithErrors: 'withErrors',
	failed: 'failed',
	preview: 'notSent',
};

/** @returns what became of each user, in the order of the items */
export function fatesOf(ended: Array<EndedItem<unknown>>): Fated[] {
	return ended.map(({ index, params, end }) => {
		const asked = (params ?? {}) as IDataObject;
		const error = end && 'error' in end ? end.error : undefined;
		const said = end && 'output' in end ? first(end.output) : detailsOf(error);
		const of = (...values: unknown[]) =>
			String(values.find((value) => typeof value === 'string' && value !== '') ?? '');
		const { task } = (asked.item ?? {}) as { task?: { user: string; tenant: string } };
		const tenant = of(said.tenantDomain, asked.tenant, task?.tenant);
		return {
			item: index,
			fate: !end ? 'notSent' : error ? fateOfError(error, said) : fateOfOutput(said),
			user: of(said.userEmail, asked.userPrincipalName, task?.user),
			tenant,
			tenantLabel: of(said.tenantLabel, asked.tenantLabel, tenant),
			said,
			...(error && { error }),
		};
	});
}

function first(output: IDataObject | IDataObject[]): IDataObject {
	return (Array.isArray(output) ? output[0] : output) ?? {};
}

function detailsOf(error: Error | undefined): IDataObject {
	return error instanceof CippFailure ? error.details : {};
}

function fateOfOutput({ status }: IDataObject): Fate {
	return BY_STATUS[String(status)] ?? 'open';
}

function fateOfError(error: Error, { status, outcome }: IDataObject): Fate {
	if (error instanceof InvalidInput || outcome === 'notSent') return 'notSent';
	if (!(error instanceof CippFailure)) return 'failed';
	// What was carried out, and is an error because the user wants that.
	if (error.outcome === 'done') return BY_STATUS[String(status)] ?? 'unknown';
	return error.outcome === 'unknown' ? 'unknown' : 'failed';
}

/** @returns true when a later task of CIPP takes the licences */
export function hasPendingLicences({ said }: Fated): boolean {
	const { pendingSteps } = said;
	return Array.isArray(pendingSteps) && (pendingSteps as unknown[]).includes('RemoveLicenses');
}
