import type { EndpointUse, OperationContext } from '../../engine/operation';
import { rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** What to do when the restores are not in the answer. */
export const RESTORES_ADVICE = 'Look into the log book of CIPP (CIPP > Log Book) for the reason.';

/** The request for the restores of a tenant, for the list of endpoints of an operation. */
export const RESTORES_READ: EndpointUse = {
	endpoint: 'ListMailboxRestores',
	method: 'GET',
	right: 'Exchange.Mailbox.Read',
	query: ['TenantFilter'],
};

/**
 * Reads the names of the restores that Exchange has (`Invoke-ListMailboxRestores`).
 *
 * @param tenant default domain
 * @throws CippFailure when Exchange or CIPP refuses
 */
export async function restoreNames(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<string[]> {
	const query = { TenantFilter: tenant };
	const request = { method: 'GET' as const, endpoint: 'ListMailboxRestores', query };
	const answer = await sendPatiently(client, request, patience);
	return rowsWith(answer, ['Identity', 'Name'], RESTORES_ADVICE).map(({ Name }) => String(Name));
}
