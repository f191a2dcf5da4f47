import { ok } from '../http/answer';
import type { JsonRecord } from '../powershell/members';
import type { SimulatorState } from '../state';
import type { OwnedMailbox } from './attempt';
import { batchesReach } from '../tenants';
import { mailboxNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListUserMailboxDetails: the state of a mailbox; when it cannot be read, empty values. */
export const listUserMailboxDetails: Endpoint = {
	name: 'ListUserMailboxDetails',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		return ok([details(found(state, call.query('tenantFilter'), call.query('UserID') ?? ''))]);
	},
};

function found(
	state: SimulatorState,
	tenant: string | undefined,
	id: string,
): OwnedMailbox | undefined {
	try {
		// The id stands between apostrophes in the address of Exchange.
		if (id.includes("'") || !batchesReach(tenantNamed(state, tenant), tenant)) return undefined;
		return mailboxNamed(state, tenant, id);
	} catch {
		return undefined;
	}
}

function details(owned: OwnedMailbox | undefined): JsonRecord {
	const mailbox = owned?.mailbox;
	return {
		ForwardAndDeliver: mailbox?.deliverToMailboxAndForward ?? null,
		ForwardingAddress: mailbox?.forwardingAddress ?? null,
		LitigationHold: mailbox ? false : null,
		RetentionHold: mailbox ? false : null,
		InPlaceHold: false,
		EDiscoveryHold: false,
		HiddenFromAddressLists: mailbox?.hiddenFromAddressLists ?? null,
		Permissions: (mailbox?.rights ?? []).map(({ user, right }) => ({
			User: user,
			AccessRights: right,
		})),
		ProhibitSendQuota: mailbox ? 49.5 : 0,
		ItemCount: mailbox ? 1200 : 0,
		TotalItemSize: mailbox?.sizeGB ?? 0,
		BlockedForSpam: false,
		ArchiveMailBox: mailbox?.archiveEnabled ?? false,
		RecipientTypeDetails: mailbox?.type ?? null,
		Mailbox: owned ? { UserPrincipalName: owned.owner.userPrincipalName } : null,
		MailboxActionsData: null,
	};
}
