import { ok } from '../http/answer';
import type { Endpoint } from './endpoint';

const BYTES_PER_GB = 1024 ** 3;

/** Invoke-ListMailboxes: the mailboxes of a tenant; sizes stand only in the nightly cache. */
export const listMailboxes: Endpoint = {
	name: 'ListMailboxes',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const tenant = state.directory.tenant(call.query('tenantFilter') ?? '');
		if (!tenant) return { status: 403, json: ['The tenant could not be found.'] };
		const cached = call.query('UseReportDB')?.toLowerCase() === 'true';
		return ok(
			tenant.users
				.filter((user) => user.mailbox)
				.map((user) => ({
					Id: user.id,
					ExternalDirectoryObjectId: user.id,
					UPN: user.userPrincipalName,
					displayName: user.displayName,
					primarySmtpAddress: user.mail ?? user.userPrincipalName,
					recipientTypeDetails: user.mailbox?.type,
					...(cached && { storageUsedInBytes: (user.mailbox?.sizeGB ?? 0) * BYTES_PER_GB }),
				})),
		);
	},
};
