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
		ComplianceTagHold: mailbox ? false : null,
		InPlaceHold: false,
		EDiscoveryHold: false,
		PurviewRetentionHold: false,
		ExcludedFromOrgWideHold: false,
		HiddenFromAddressLists: mailbox?.hiddenFromAddressLists ?? null,
		EWSEnabled: mailbox ? true : null,
		MailboxMAPIEnabled: mailbox ? true : null,
		MailboxOWAEnabled: mailbox ? true : null,
		MailboxImapEnabled: mailbox ? false : null,
		MailboxPopEnabled: mailbox ? false : null,
		MailboxActiveSyncEnabled: mailbox ? true : null,
		SmtpClientAuthenticationDisabled: mailbox ? true : null,
		Permissions: (mailbox?.rights ?? []).map(({ user, right }) => ({
			User: user,
			AccessRights: right,
		})),
		ProhibitSendQuota: mailbox ? 49.5 : 0,
		ProhibitSendReceiveQuota: mailbox ? 50 : 0,
		ItemCount: mailbox ? 1200 : 0,
		TotalItemSize: mailbox?.sizeGB ?? 0,
		TotalArchiveItemSize: null,
		TotalArchiveItemCount: null,
		BlockedForSpam: mailbox ? false : null,
		ArchiveMailBox: mailbox ? (mailbox.archiveEnabled ?? false) : null,
		AutoExpandingArchive: mailbox ? false : null,
		AutoExpandingArchiveScope: mailbox ? 'None' : null,
		RecipientTypeDetails: mailbox?.type ?? null,
		Mailbox: owned ? [{ UserPrincipalName: owned.owner.userPrincipalName }] : null,
		RetentionPolicy: mailbox ? 'Default MRM Policy' : null,
		MailboxActionsData: null,
	};
}
