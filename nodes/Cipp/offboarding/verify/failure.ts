import { CippFailure } from '../../transport/failure';
import { asSentences } from '../../transport/answers';
import { isPassing } from '../../transport/patience';
import type { Unread } from './verification';

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
