import type { SimUser } from '../directory/types';
import { ok } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import type { JsonRecord } from '../powershell/members';
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
		const isWanted = cached ? () => true : filterOf(call);
		const error = cached && reportError(tenant, name, 'mailbox', 'report data');
		if (error) return { status: 500, json: [error] };
		return ok(
			tenant.users
				.filter((user) => user.mailbox && isWanted(user))
				.map((user) => mailboxRow(user, cached)),
		);
	},
};

/** The filter of Exchange, as far as it compares user principal names. */
function filterOf(call: ApiCall): (user: SimUser) => boolean {
	const filter = call.query('Filter');
	if (filter === undefined) return () => true;
	const names = filter.split(' -or ').map((part) => {
		const name = /^UserPrincipalName -eq '((?:[^']|'')*)'$/i.exec(part.trim())?.[1];
		if (name === undefined) throw new Error(`Invalid filter syntax: ${filter}`);
		return name.replaceAll("''", "'").toLowerCase();
	});
	return ({ userPrincipalName }) => names.includes(userPrincipalName.toLowerCase());
}

function mailboxRow({ id, mailbox, mail, ...user }: SimUser, cached: boolean): JsonRecord {
	const target = mailbox?.forwardingAddress ?? null;
	return {
		Id: id,
		ExternalDirectoryObjectId: id,
		UPN: user.userPrincipalName,
		displayName: user.displayName,
		primarySmtpAddress: mail ?? user.userPrincipalName,
		recipientTypeDetails: mailbox?.type,
		HiddenFromAddressListsEnabled: mailbox?.hiddenFromAddressLists,
		ForwardingSmtpAddress: '',
		// Exchange shows an inner target by its name.
		InternalForwardingAddress: target && (target.split('@')[0] ?? target),
		DeliverToMailboxAndForward: mailbox?.deliverToMailboxAndForward,
		LitigationHoldEnabled: mailbox?.litigationHold !== undefined,
		LitigationHoldDuration: mailbox?.litigationHold?.days ?? null,
		RetentionHoldEnabled: mailbox?.retentionHold === true,
		InPlaceHolds: [],
		...(cached && { storageUsedInBytes: (mailbox?.sizeGB ?? 0) * BYTES_PER_GB }),
	};
}
