import type { EndpointUse, OperationContext } from '../../engine/operation';
import { ensureNothing, rowsWith } from '../../output/rows';
import { sendPatiently } from '../../transport/patience';

/** What finding out sends, for the list of endpoints of an operation. */
export const NO_RULES_READS: EndpointUse[] = [
	{
		endpoint: 'ListMailboxes',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter'],
	},
	{
		endpoint: 'ListUserMailboxRules',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'UserID', 'userEmail'],
	},
];

/**
 * Makes sure that Exchange shows inbox rules of a tenant that is said to have none: the mailboxes that
 * it refuses, one of them or all, are left out without a word (`Push-ListMailboxRulesQueue`). One
 * mailbox is asked for.
 *
 * @param tenant default domain
 * @throws CippFailure when that mailbox has rules, or CIPP or Exchange refuses
 */
export async function ensureNoRules(
	tenant: string,
	{ client, patience }: Pick<OperationContext, 'client' | 'patience'>,
): Promise<void> {
	const ask = async (endpoint: string, more: Record<string, string>, columns: string[]) => {
		const query = { tenantFilter: tenant, ...more };
		const answer = await sendPatiently(client, { method: 'GET', endpoint, query }, patience);
		return rowsWith(answer, columns, 'Look into the log book of CIPP (CIPP > Log Book).');
	};
	const [mailbox] = await ask('ListMailboxes', {}, ['UPN']);
	if (!mailbox) return;
	const name = String(mailbox.UPN);
	const rules = await ask('ListUserMailboxRules', { UserID: name, userEmail: name }, ['Identity']);
	ensureNothing(rules, 'inbox rules', tenant);
}
