import type { EndpointUse, OperationContext } from '../../engine/operation';
import { answerRows } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import { sendPatiently } from '../../transport/patience';
import { tenantOrAll, type TenantsParams } from './oneOrAll';

/** What asking for the counts of cached rows sends, for the list of endpoints of an operation. */
export const CACHE_COUNTS_READ: EndpointUse = {
	endpoint: 'ListDBCache',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'type', 'countsOnly'],
};

/** When CIPP read one kind of rows: ISO texts by the default domains of tenants. */
export type CacheTimes = Map<string, string>;

/**
 * Looks when CIPP last read one kind of rows (`Invoke-ListDBCache`, counts only).
 *
 * @param type kind of data, e.g. `Mailboxes`
 * @returns nothing of tenants of which it has not read any
 * @throws CippFailure when CIPP does not answer
 */
export async function cacheTimes(
	params: TenantsParams,
	type: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<CacheTimes> {
	const query = { tenantFilter: tenantOrAll(params), type, countsOnly: true };
	const request = { method: 'GET' as const, endpoint: 'ListDBCache', query };
	const rows = answerRows(await sendPatiently(client, request, patience));
	return new Map(rows.map(({ Tenant, LastRefresh }) => [String(Tenant), String(LastRefresh)]));
}

/**
 * Refuses an empty list of all tenants: CIPP gives those of its cached reports alone, and none when it
 * has cached nothing yet.
 *
 * @param what what is listed, e.g. `teams`
 * @throws CippFailure when all tenants are meant
 */
export async function refuseNothingCached(
	{ allTenants }: Pick<TenantsParams, 'allTenants'>,
	what: string,
): Promise<void> {
	if (!allTenants) return;
	await Promise.reject(
		new CippFailure(`CIPP has cached no ${what} of any tenant`, {
			outcome: 'refused',
			description: `Start the sync of the ${what} in CIPP, or wait for the nightly one.`,
		}),
	);
}

/**
 * Refuses an empty list of cached rows where CIPP has read none of the kind.
 *
 * @param type kind of data, e.g. `Mailboxes`
 * @throws CippFailure when CIPP has cached none of it, or does not say
 */
export async function ensureCached(
	params: TenantsParams,
	type: string,
	context: Pick<OperationContext, 'client' | 'patience'>,
): Promise<void> {
	if ((await cacheTimes(params, type, context)).size > 0) return;
	throw new CippFailure(`CIPP has not cached any ${type}`, {
		outcome: 'refused',
		description:
			'This is no empty list. Get Many Caches lists what there is, and Refresh Cached Data has CIPP read it.',
	});
}
