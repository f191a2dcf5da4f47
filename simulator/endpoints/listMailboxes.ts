import { ok } from '../http/answer';
import { reportError } from '../tenants';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

const BYTES_PER_GB = 1024 ** 3;

/** Invoke-ListMailboxes: the mailboxes of a tenant; sizes stand only in the nightly cache. */
export const listMailboxes: Endpoint = {
	name: 'ListMailboxes',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const name = call.query('tenantFilter');
		const tenant = tenantNamed(state, name);
		const cached = call.query('UseReportDB')?.toLowerCase() === 'true';
		const error = cached && reportError(tenant, name, 'mailbox', 'report data');
		if (error) return { status: 500, json: [error] };
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
