import { CippFailure } from '../transport/failure';
import { asSentences } from '../transport/answers';
import { isPassing } from '../transport/patience';

/**
 * Why it is not known whether a step is so:
 * - `noRight`: the API client lacks a right in CIPP, or may not act on the tenant.
 * - `refused`: Microsoft or CIPP refused to show it.
 * - `noAnswer`: no answer came, or none about this user.
 * - `notComparable`: it was read, and cannot be told from what was asked for.
 * - `noAccount`: there is no account with this user principal name.
 * - `accountDeleted`: the account was deleted, and took it along.
 * - `notReadable`: CIPP has nothing to read it back with.
 * - `reportTooOld`: CIPP's cached report is not there, or is older than the offboarding.
 */
export type UnknownReason =
	| 'noRight'
	| 'refused'
	| 'noAnswer'
	| 'notComparable'
	| 'noAccount'
	| 'accountDeleted'
	| 'notReadable'
	| 'reportTooOld';

/** Something that could not be read. */
export interface Unread {
	reason: UnknownReason;
	/** A sentence that says why, in the words of CIPP or Microsoft where there are any. */
	message: string;
	/** True when it may be there in a moment. */
	isPassing?: boolean;
	/** Milliseconds that CIPP asked to wait before it is asked again. */
	waitMs?: number;
}

/** Something that was read, or why not. */
export type Read<T> = { value: T } | Unread;

/** @returns true for something that could not be read */
export function isUnread<T>(read: Read<T>): read is Unread {
	return 'reason' in read;
}

/** What CIPP says when it is the role or the tenants of the API client that stand against it. */
const ACCESS = /\bAccess to this\b/i;

/**
 * Why a request for reading back gave nothing, from its failure. CIPP's functions answer with 403 or
 * 500 and their own sentence also where Microsoft refused, or where there is no mailbox.
 *
 * @param error what sending it threw
 * @param what what was to be read, as the subject of a sentence: "The inbox rules"
 * @param verb what could not be done, as the end of that sentence
 */
export function unreadBecause(error: unknown, what: string, verb = 'read back'): Unread {
	const { message } = error as Error;
	const sentence = `${what} could not be ${verb}: ${asSentences([message])}`;
	if (!(error instanceof CippFailure)) return { reason: 'noAnswer', message: sentence };
	const isOwnSentence = error.httpCode === '500' && error.results.length > 0;
	// An answer that broke off, or an empty one, may be whole the next time.
	const isCut = /^2\d\d$/.test(error.httpCode ?? '');
	if (isCut || (isPassing(error) && !isOwnSentence)) {
		const { retryAfterSeconds = 0 } = error;
		return {
			reason: 'noAnswer',
			message: sentence,
			isPassing: true,
			waitMs: retryAfterSeconds * 1000,
		};
	}
	const isRefusal = error.httpCode === '403' || isOwnSentence;
	return {
		reason: ACCESS.test(message) ? 'noRight' : isRefusal ? 'refused' : 'noAnswer',
		message: sentence,
	};
}
