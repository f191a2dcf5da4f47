import type { Entry, OperationContext } from '../../../../engine/operation';
import { runBounded } from '../../../../engine/pool';
import { answerRows, asSentences } from '../../../../transport/answers';
import { sendPatiently } from '../../../../transport/patience';
import type { OffboardParams } from '../../../../offboarding/order/params';
import { isUnfilledReport, syncAdvice } from '../../../../transport/unfilledReport';
import { settle } from '../settle';

/** A shared mailbox without a license holds 50 GB; CIPP's wizard warns from 49 GB on. */
const WARN_BYTES = 49 * 1024 ** 3;

/**
 * Warns where a mailbox is too large to become a shared one, from the sizes that CIPP caches at
 * night (`ListMailboxes` with `UseReportDB`), as its wizard does. A warning only: where the sizes
 * cannot be read, because the cache is empty or the right is missing (Exchange.Mailbox.Read), the
 * warning says that they were not checked.
 *
 * @param entries checked items; warnings are added to their parameters
 */
export async function warnOfLargeMailboxes(
	entries: Array<Entry<OffboardParams>>,
	{ client, patience }: OperationContext,
): Promise<void> {
	const converting = entries.filter(({ params }) => params.switches.includes('ConvertToShared'));
	const tenants = [...new Set(converting.map(({ params }) => params.tenant))];
	await runBounded(tenants, async (tenant) => {
		const sizes = new Map<string, number>();
		try {
			const answer = await sendPatiently(
				client,
				{
					method: 'GET',
					endpoint: 'ListMailboxes',
					query: { tenantFilter: tenant, UseReportDB: true },
				},
				patience,
			);
			for (const row of answerRows(answer)) {
				sizes.set(String(row.UPN ?? '').toLowerCase(), Number(row.storageUsedInBytes));
			}
		} catch (error) {
			remarkUnchecked(converting, tenant, error);
			return;
		}
		for (const { params } of converting) {
			const bytes = sizes.get(params.userPrincipalName.toLowerCase()) ?? 0;
			if (params.tenant !== tenant || !(bytes >= WARN_BYTES)) continue;
			params.remarks.push(
				`The mailbox holds ${(bytes / 1024 ** 3).toFixed(1)} GB. A shared mailbox without a license holds 50 GB: the conversion may fail, or the mailbox may take no more email once the licenses are gone.`,
			);
			settle(params);
		}
	});
}

function remarkUnchecked(
	converting: Array<Entry<OffboardParams>>,
	tenant: string,
	error: unknown,
): void {
	const cause = isUnfilledReport(error)
		? syncAdvice('Mailboxes', tenant)
		: asSentences([(error as Error).message]);
	for (const { params } of converting) {
		if (params.tenant !== tenant) continue;
		params.remarks.push(`The size of the mailbox was not checked before its conversion: ${cause}`);
		settle(params);
	}
}
