import type { IDataObject } from 'n8n-workflow';

import type { Read, Unread } from '../../nouns/unread';
import { isUnread } from '../../nouns/unread';
import type { Person } from './people';
import type { Truth, VerifiedUser } from './verification';
import { unknown } from './verification';

/** What can be read back of a user. */
export type Source =
	| 'account'
	| 'groups'
	| 'deleted'
	| 'methods'
	| 'drive'
	| 'mailbox'
	| 'reply'
	| 'rules'
	| 'devices'
	| 'rights'
	| 'siteMembers'
	| 'numbers'
	| 'report'
	| 'people';

/** Rows of a list, or of an answer that holds one. */
export type Rows = IDataObject[];

/** What was read of a user. Members that no step needs are absent; the account is always tried. */
export interface Evidence {
	/** The account; `null` when there is none with this user principal name. */
	account: Read<IDataObject | null>;
	groups?: Read<Rows>;
	/** The account among the deleted ones; `null` when it is not there. */
	deleted?: Read<IDataObject | null>;
	methods?: Read<Rows>;
	/** Address of the OneDrive, `null` when there is none. */
	drive?: Read<string | null>;
	/** The mailbox; `null` when Exchange lists none under this user principal name. */
	mailbox?: Read<IDataObject | null>;
	reply?: Read<IDataObject>;
	rules?: Read<Rows>;
	devices?: Read<Rows>;
	rights?: Read<Rows>;
	siteMembers?: Read<Rows>;
	/** The telephone numbers of the tenant. */
	numbers?: Read<Rows>;
	/** CIPP's cached report of who has rights on which mailboxes. */
	report?: Read<Rows>;
	/** Those who were to get something, by the text that was sent, in small letters. */
	people: Map<string, Person>;
}

/** Decides on a step from what was read. */
export type Check = (evidence: Evidence, user: VerifiedUser) => Truth;

/** A step that can be read back: what has to be read for it, and what that says. */
export interface Checked {
	needs: Source[];
	check: Check;
}

/** @returns true when the account is gone and stands among the deleted ones: both are needed */
export function isDeleted({ account, deleted }: Evidence): boolean {
	if (isUnread(account) || account.value !== null) return false;
	return deleted !== undefined && !isUnread(deleted) && deleted.value !== null;
}

/** @returns the account, or the deleted one; undefined where neither was seen */
export function accountOf({ account, deleted }: Evidence): IDataObject | undefined {
	const seen = [account, deleted].flatMap((read) => (read && !isUnread(read) ? [read.value] : []));
	return seen.find((value) => value !== null) ?? undefined;
}

const NO_ACCOUNT: Unread = {
	reason: 'noAccount',
	message: 'There is no account with this user principal name.',
};

/**
 * A check of something that goes with the account: it is gone when the account is deleted, and
 * nothing is known without an account.
 *
 * @param check decides on an account that is there
 */
export function ofAccount(
	check: (account: IDataObject, ...rest: Parameters<Check>) => Truth,
): Check {
	return (evidence, user) => {
		const { account } = evidence;
		if (isUnread(account)) return unknown(account);
		if (account.value) return check(account.value, evidence, user);
		return isDeleted(evidence)
			? { is: 'so', message: 'The account is deleted.' }
			: unknown(NO_ACCOUNT);
	};
}

/**
 * A check of something in the mailbox or the OneDrive, which a deletion takes along.
 *
 * @param source what was read
 * @param check decides on it
 */
export function ofContent<S extends 'mailbox' | 'reply' | 'rules' | 'devices' | 'rights'>(
	source: S,
	check: (value: ValueOf<S>, ...rest: Parameters<Check>) => Truth,
): Check {
	return (evidence, user) => {
		const gone = withoutAccount(evidence);
		if (gone) return gone;
		const read = evidence[source] as Read<ValueOf<S>> | undefined;
		if (!read) return unknown(NOT_READ);
		return isUnread(read) ? unknown(read) : check(read.value, evidence, user);
	};
}

type ValueOf<S extends keyof Evidence> =
	Exclude<NonNullable<Evidence[S]>, Unread> extends { value: infer V } ? V : never;

const NOT_READ: Unread = { reason: 'noAnswer', message: 'It was not read back.', isPassing: true };

/** @returns why there is nothing to look at, when the account is not there */
export function withoutAccount(evidence: Evidence): Truth | undefined {
	if (isUnread(evidence.account) || evidence.account.value) return undefined;
	return isDeleted(evidence)
		? unknown({
				reason: 'accountDeleted',
				message: 'The account is deleted, so this cannot be read back any more.',
			})
		: unknown(NO_ACCOUNT);
}

/**
 * An empty list is also what a tenant gets that CIPP does not know, so it counts only where the
 * tenant has shown an account.
 *
 * @returns why an empty list proves nothing, or undefined when it does
 */
export function emptyProvesNothing({ account }: Evidence): Truth | undefined {
	if (!isUnread(account)) return undefined;
	return unknown({
		...account,
		message: `An empty answer proves nothing without the account. ${account.message}`,
	});
}

/** @returns the names of some things for a sentence, at most five */
export function named(names: unknown[]): string {
	const texts = names.map(String);
	const shown = texts.slice(0, 5).join(', ');
	return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}
