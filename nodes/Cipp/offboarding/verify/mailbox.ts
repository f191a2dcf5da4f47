import type { IDataObject } from 'n8n-workflow';

import { userTexts } from '../../engine/textParts';
import { unreadBecause, type Read } from '../../nouns/unread';
import { answerRows } from '../../transport/answers';
import type { CippClient } from '../../transport/client';
import type { CippRequest } from '../../transport/request';
import type { Checked } from './evidence';
import { ofContent } from './evidence';
import { isAddress, personOf, standsFor } from './people';
import type { Truth, VerifiedUser } from './verification';
import { truth } from './verification';

/** Names in one filter: the address of the request must not become too long. */
export const MAILBOXES_PER_REQUEST = 15;

/**
 * Asks for mailboxes of a tenant, live.
 *
 * @param names user principal names, at most {@link MAILBOXES_PER_REQUEST}
 */
export function mailboxesRequest(
	tenant: string | undefined,
	names: string[],
): CippRequest & { method: 'GET' } {
	return {
		method: 'GET',
		endpoint: 'ListMailboxes',
		query: {
			tenantFilter: tenant,
			Filter: names.map((name) => `UserPrincipalName -eq '${quoted(name)}'`).join(' -or '),
		},
	};
}

/**
 * Reads mailboxes of a tenant (`Invoke-ListMailboxes`, live): type, address lists and forwarding.
 *
 * @param users users of one tenant, at most {@link MAILBOXES_PER_REQUEST}
 * @returns the mailbox of each, `null` where Exchange lists none. Throws nothing
 */
export async function readMailboxes(
	users: VerifiedUser[],
	client: CippClient,
): Promise<Map<VerifiedUser, Read<IDataObject | null>>> {
	const nameOf = ({ userPrincipalName }: VerifiedUser) => userPrincipalName.toLowerCase();
	try {
		const rows = answerRows(
			await client.send(
				mailboxesRequest(
					users[0]?.tenant,
					users.map(({ userPrincipalName }) => userPrincipalName),
				),
			),
		);
		const byName = new Map(rows.map((row) => [String(row.UPN).toLowerCase(), row]));
		return new Map(users.map((user) => [user, { value: byName.get(nameOf(user)) ?? null }]));
	} catch (error) {
		const unread = unreadBecause(error, 'The mailbox');
		return new Map(users.map((user) => [user, unread]));
	}
}

/** Hide From Global Address List. */
export const hideFromAddressLists: Checked = {
	needs: ['account', 'mailbox'],
	check: ofMailbox(({ HiddenFromAddressListsEnabled: isHidden }) =>
		typeof isHidden === 'boolean'
			? truth(
					isHidden,
					isHidden
						? 'The mailbox is hidden from the address lists.'
						: 'The mailbox is not hidden from the address lists.',
				)
			: lacking('whether the mailbox is hidden'),
	),
};

/** Convert to Shared Mailbox. */
export const convertToShared: Checked = {
	needs: ['account', 'mailbox'],
	check: ofMailbox(({ recipientTypeDetails: type }) =>
		typeof type === 'string' && type
			? truth(/^shared/i.test(type), `The mailbox is a ${type}.`)
			: lacking('the type of the mailbox'),
	),
};

/** Disable Email Forwarding: no target, neither inside nor outside. */
export const disableForwarding: Checked = {
	needs: ['account', 'mailbox'],
	check: ofMailbox((mailbox) => {
		if (!('ForwardingSmtpAddress' in mailbox)) return lacking('the forwarding');
		const targets = targetsOf(mailbox);
		return targets.length > 0
			? { is: 'notSo', message: `Email is still forwarded to ${targets.join(' and ')}.` }
			: { is: 'so', message: 'Email is not forwarded.' };
	}),
};

/** Forward Email To: the one target that was asked for, and the copy as it was asked for. */
export const forward: Checked = {
	needs: ['account', 'mailbox', 'people'],
	check: ofContent('mailbox', (mailbox, { people }, { options }) => {
		if (!mailbox) return noMailbox();
		const [given = ''] = userTexts(options.forward);
		const person = people.get(given.toLowerCase()) ?? personOf(given, undefined);
		const targets = targetsOf(mailbox);
		if (targets.length === 0) return { is: 'notSo', message: 'Email is not forwarded.' };
		const isTo = targets.every((target) => standsFor(target, person));
		const message = `Email is forwarded to ${targets.join(' and ')}`;
		if (!isTo && !targets.every(isAddress)) {
			// Exchange shows an inner target by its name, which may be any text.
			const { InternalForwardingAddress: inner } = mailbox;
			if (typeof inner === 'string' && inner && !standsFor(inner, person)) {
				return {
					is: 'unknown',
					reason: 'notComparable',
					message: `${message}. It cannot be told whether that is ${given}.`,
				};
			}
		}
		if (!isTo) return { is: 'notSo', message: `${message}, not to ${given} alone.` };
		const keeps = mailbox.DeliverToMailboxAndForward === true;
		const isAsAsked = keeps === /^true$/i.test(String(options.KeepCopy));
		return truth(isAsAsked, `${message}, ${keeps ? 'with' : 'without'} a copy in the mailbox.`);
	}),
};

function ofMailbox(check: (mailbox: IDataObject) => Truth) {
	return ofContent('mailbox', (mailbox) => (mailbox ? check(mailbox) : noMailbox()));
}

function targetsOf(mailbox: IDataObject): string[] {
	const { ForwardingSmtpAddress: outer, InternalForwardingAddress: inner } = mailbox;
	return [inner, outer].filter((text): text is string => typeof text === 'string' && text !== '');
}

function noMailbox(): Truth {
	return {
		is: 'unknown',
		reason: 'noAnswer',
		message: 'Exchange lists no mailbox under this user principal name.',
		isPassing: true,
	};
}

function lacking(subject: string): Truth {
	return { is: 'unknown', reason: 'noAnswer', message: `Exchange does not show ${subject}.` };
}

function quoted(name: string): string {
	return name.replace(/'/g, "''");
}
