import type { IDataObject } from 'n8n-workflow';

import type { EndpointUse, OperationContext } from '../../engine/operation';
import { inCippsWords } from '../../output/changeFailure';
import { rowsWith } from '../../output/rows';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';

/** What the list of excluded licenses sends, for the list of endpoints of an operation. */
export const EXCLUSIONS_READ: EndpointUse = {
	endpoint: 'ListExcludedLicenses',
	method: 'GET',
	right: 'CIPP.AppSettings.Read',
};

/** What is asked for, and the entry that there is. */
export interface ExclusionParams {
	skuId: string;
	exclusion: string;
	name: string;
	dropdown?: string;
	row?: IDataObject;
}

/** `AddExclusion`, `AlertOnly` or `RemoveExclusion`, as an entry of the list says it. */
export function stateOf(row: IDataObject | undefined): string {
	if (!row) return 'RemoveExclusion';
	return row.ExcludedEverywhere === true ? 'AddExclusion' : 'AlertOnly';
}

const showsIn = (row: IDataObject | undefined) => row?.ShowInLicenseDropdown === true;

/** Whether drop-downs show the license: as asked for, or as it is. */
export function wantsDropdown({ dropdown, row }: ExclusionParams): boolean {
	return dropdown === undefined ? showsIn(row) : dropdown === 'show';
}

/** @returns true when nothing has to be changed */
export function isAlready(params: ExclusionParams): boolean {
	if (stateOf(params.row) !== params.exclusion) return false;
	return params.exclusion === 'RemoveExclusion' || showsIn(params.row) === wantsDropdown(params);
}

/**
 * @returns the entry of a license among the excluded ones of this CIPP
 * @throws CippFailure when the list cannot be read
 */
export async function exclusionOf(
	skuId: string,
	{ client, patience }: OperationContext,
): Promise<IDataObject | undefined> {
	const answer = await sendPatiently(
		client,
		{ method: 'GET', endpoint: 'ListExcludedLicenses' },
		patience,
	);
	const advice = 'Look into the log book of CIPP for the reason.';
	const { Results: results } = (answer.body ?? {}) as IDataObject;
	// One entry may come as an object.
	const body = Array.isArray(results) || typeof results !== 'object' ? results : [results];
	const rows = rowsWith({ ...answer, body: { Results: body } }, ['GUID', 'RowKey'], advice);
	return rows.find(({ GUID: id, RowKey: key }) =>
		[id, key].some((text) => String(text).toLowerCase() === skuId.toLowerCase()),
	);
}

/**
 * Sets whether drop-downs show the license, which `AddExclusion` and `AlertOnly` forget, and reads
 * the entry back.
 *
 * @throws CippFailure when the list does not show the change
 */
export async function completeExclusion(
	context: OperationContext,
	params: ExclusionParams,
): Promise<IDataObject> {
	const { skuId, exclusion } = params;
	if (exclusion !== 'RemoveExclusion' && wantsDropdown(params)) {
		await context.client
			.send({
				method: 'POST',
				endpoint: 'ExecExcludeLicenses',
				body: { Action: 'SetShowInDropdown', GUID: skuId, ShowInDropdown: true },
			})
			.catch((error: Error) => Promise.reject(halfDone(error)));
	}
	const row = await exclusionOf(skuId, context).catch((error: Error) => error);
	if (row instanceof Error) {
		return { confirmed: false, warnings: [`The list could not be read back: ${row.message}.`] };
	}
	const isMade =
		stateOf(row) === exclusion &&
		(exclusion === 'RemoveExclusion' || showsIn(row) === wantsDropdown(params));
	if (isMade) return { confirmed: true };
	throw new CippFailure('CIPP reported the change, but its list of licenses does not show it', {
		outcome: 'unknown',
		description:
			exclusion === 'RemoveExclusion'
				? 'CIPP fills the list with its defaults again when the last entry is removed. Look at it under CIPP > Application Settings > Licenses.'
				: 'Look at it under CIPP > Application Settings > Licenses before you run it again.',
	});
}

function halfDone(error: Error): Error {
	if (!(error instanceof CippFailure)) return error;
	const said = inCippsWords(error);
	return new CippFailure(`The exclusion was set, but not the drop-downs: ${said.message}`, {
		...said,
		outcome: 'unknown',
		description: 'Running it again is safe.',
	});
}
