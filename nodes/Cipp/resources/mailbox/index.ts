import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { getAllSharedMailboxStatistics } from './getAllSharedMailboxStatistics.operation';

/** Mailboxes of a tenant as such; those of a person stand under User. */
export const mailbox: Resource = {
	name: 'Mailbox',
	value: 'mailbox',
	operations: [asOperation(getAllSharedMailboxStatistics)],
};
