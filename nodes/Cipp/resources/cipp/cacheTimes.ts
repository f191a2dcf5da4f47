import type { EndpointUse, OperationContext } from '../../engine/operation';
import type { TenantsParams } from '../../nouns/tenant/oneOrAll';
import { tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { answerRows } from '../../transport/answers';
import { sendPatiently } from '../../transport/patience';

/** When CIPP read one kind of rows: ISO texts by the default domains of tenants. */
export type CacheTimes = Map<string, string>;

type Cached = TenantsParams & { dataType: string };

/** The request for these times, for the list of endpoints of an operation. */
export const CACHE_TIMES_READ: EndpointUse = {
	endpoint: 'ListDBCache',
	method: 'GET',
	right: 'CIPP.Core.Read',
	query: ['tenantFilter', 'type', 'countsOnly'],
};

/**
 * Looks when CIPP last read one kind of rows (`Invoke-ListDBCache`, counts only).
 *
 * @returns nothing of tenants of which it has not read any
 * @throws CippFailure when CIPP does not answer
 */
export async function cacheTimes(
	params: Cached,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<CacheTimes> {
	const query = { tenantFilter: tenantOrAll(params), type: params.dataType, countsOnly: true };
	const request = { method: 'GET' as const, endpoint: 'ListDBCache', query };
	const rows = answerRows(await sendPatiently(client, request, patience));
	return new Map(rows.map(({ Tenant, LastRefresh }) => [String(Tenant), String(LastRefresh)]));
}

/**
 * What a job that CIPP calls completed did not do: a refusal of Microsoft goes into the log book alone
 * (`Push-ExecCIPPDBCache`).
 *
 * @param before the times before the job
 * @param now those after it
 * @returns a sentence; undefined when all was read anew
 */
export function notReadAnew(
	{ dataType }: Cached,
	before: CacheTimes,
	now: CacheTimes,
): string | undefined {
	const said = 'CIPP calls the job completed, and';
	const why = 'Look into the log book of CIPP (CIPP > Log Book) for the reason.';
	if ([...now].every(([tenant, time]) => before.get(tenant) === time)) {
		return `${said} has cached nothing anew under the name ${dataType}. Some kinds have their rows under another name: Get Many Caches lists them. ${why}`;
	}
	const old = [...before].filter(([tenant, time]) => now.get(tenant) === time);
	if (old.length === 0) return undefined;
	const tenants = old.map(([tenant]) => tenant).slice(0, 10);
	return `${said} its ${dataType} of ${old.length} tenants are as old as before: ${tenants.join(', ')}. ${why}`;
}
