import type { IDataObject } from 'n8n-workflow';

import { CippFailure } from '../../../transport/failure';

/** What CIPP said when it took an offboarding. */
export interface QueueAnswer {
	/** CIPP's sentences about this user. */
	texts: string[];
	warnings: string[];
}

const RUN_NOW = /^Task Offboarding: (.+) scheduled to run now\.?$/i;
const SCHEDULED = /^Successfully added task: Offboarding: (.+?)\. It will run in .+$/i;
const ADDED_BEFORE_10 = /^Successfully added task: Offboarding: (.+?)\.?$/i;
const REFUSED = /^(?:error\b|could not\b|failed\b|access\b.*\bnot allowed)/i;

/**
 * Decides from the answer of `Invoke-ExecOffboardUser` whether CIPP took the offboarding of one
 * user. The answer is a success only when a sentence says so for this very user: some failures to
 * queue come back with status 200 and an "Error - ..." text, and CIPP drops users that it cannot
 * read without a word. The texts are those of `Add-CIPPScheduledTask`.
 *
 * @param body parsed answer with status 200
 * @param userPrincipalName the user as sent
 * @throws CippFailure when CIPP did not say that it queued this user
 */
export function readQueueAnswer(body: unknown, userPrincipalName: string): QueueAnswer {
	const results = resultList(body);
	const texts = results.filter(
		(entry): entry is string => typeof entry === 'string' && entry !== '',
	);
	const own = texts.filter(
		(text) => acceptedUser(text)?.toLowerCase() === userPrincipalName.toLowerCase(),
	);
	if (own.length === 0) throw notQueued(texts);
	if (texts.some((text) => REFUSED.test(text))) {
		throw new CippFailure('CIPP reported both success and a problem for the same user', {
			outcome: 'unknown',
			results: texts,
			description: `${texts.join(' ')} Look into the scheduled tasks of CIPP before you send it again.`,
		});
	}
	// A false before the text means that the wake-up message was lost; the timer still finds it.
	const warnings = results.includes(false)
		? [
				'CIPP could not wake up its scheduler. The offboarding starts at the next quarter of an hour.',
			]
		: [];
	return { texts, warnings };
}

function resultList(body: unknown): unknown[] {
	const results = (body as IDataObject | null)?.Results;
	if (Array.isArray(results)) return results;
	return results === undefined || results === null ? [] : [results];
}

function acceptedUser(text: string): string | undefined {
	const match = RUN_NOW.exec(text) ?? SCHEDULED.exec(text) ?? ADDED_BEFORE_10.exec(text);
	return match?.[1];
}

function notQueued(texts: string[]): CippFailure {
	const refusal = texts.find((text) => REFUSED.test(text));
	if (refusal) {
		return new CippFailure(refusal, {
			outcome: 'refused',
			results: texts,
			description:
				'CIPP did not queue the offboarding although it answered with status 200. Look into the log book of CIPP for the reason.',
		});
	}
	if (texts.length === 0) {
		return new CippFailure('CIPP answered without queueing the offboarding', {
			outcome: 'refused',
			description:
				'The answer has status 200 but no result for this user, so nothing was queued. Check the user principal name, and update CIPP if it is older than 10.5.5.',
		});
	}
	return new CippFailure('CIPP did not say that it queued the offboarding of this user', {
		outcome: 'unknown',
		results: texts,
		description: `CIPP answered: ${texts.join(' ')} Look into the scheduled tasks of CIPP before you send it again.`,
	});
}
