import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the statistics of the shared mailboxes of a tenant (`Invoke-ListSharedMailboxStatistics`). */
export const getAllSharedMailboxStatistics = list(tenant, {
	name: 'Get Many Shared Mailbox Statistics',
	value: 'getAllSharedMailboxStatistics',
	action: 'Get many shared mailbox statistics',
	description:
		'Get size and last use of shared mailboxes. Many take long; those that cannot be read are missing.',
	endpoint: 'ListSharedMailboxStatistics',
	right: 'Exchange.Mailbox.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['MailboxGuid', 'DisplayName'],
	columns: {
		name: 'DisplayName',
		mailboxId: 'MailboxGuid',
		itemCount: 'ItemCount',
		totalSize: 'TotalItemSize',
		deletedItemCount: 'DeletedItemCount',
		lastLogonTime: 'LastLogonTime',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
