import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { createSharedMailbox } from './createShared.operation';
import { getAllForwardings } from './getAllForwardings.operation';
import { getAllRestores } from './getAllRestores.operation';
import { getAllRules } from './getAllRules.operation';
import { getAllSharedMailboxStatistics } from './getAllSharedMailboxStatistics.operation';
import { restoreMailbox } from './restore.operation';

/** Mailboxes of a tenant as such; those of a person stand under User. */
export const mailbox: Resource = {
	name: 'Mailbox',
	value: 'mailbox',
	operations: [
		asOperation(getAllSharedMailboxStatistics),
		asOperation(createSharedMailbox),
		asOperation(getAllForwardings),
		asOperation(getAllRules),
		asOperation(restoreMailbox),
		asOperation(getAllRestores),
	],
};
