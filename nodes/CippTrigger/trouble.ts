import type { IPollFunctions, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { InvalidInput } from '../Cipp/engine/invalidInput';
import { asSentences } from '../Cipp/transport/answers';
import { CippFailure } from '../Cipp/transport/failure';
import { isPassing } from '../Cipp/transport/patience';
import type { FailedPolls } from './watchState';

/** A restart of CIPP takes less than this many polls, each of which asks several times. */
const MOST_SILENT_FAILURES = 2;

/** With rare polls, so many of them would leave a workflow blind for hours. */
const LONGEST_SILENCE_SECONDS = 900;

/**
 * @param error why a poll could not read CIPP
 * @returns true when the next poll may do better. Wrong credentials, missing rights and the like
 * last until somebody does something about them
 */
export function mayPass(error: unknown): error is CippFailure {
	// A 2xx is an answer that broke off, or that came from something before CIPP.
	return error instanceof CippFailure && (isPassing(error) || /^2\d\d$/.test(error.httpCode ?? ''));
}

/** @param now seconds since 1970 by the clock of n8n */
export function isLasting({ count, since }: FailedPolls, now: number): boolean {
	return count > MOST_SILENT_FAILURES || (count > 1 && now - since >= LONGEST_SILENCE_SECONDS);
}

/**
 * @param readAt when CIPP could be read last. After a restart of n8n it may be older than that, so
 * that a failure is told early, never late
 * @param now seconds since 1970 by the clock of n8n, as is `readAt`
 * @returns true when a failed poll is to be told: a workflow that looks once a night would otherwise
 * be blind for two days without a word
 */
export function isToBeTold(failed: FailedPolls, readAt: number, now: number): boolean {
	return isLasting(failed, now) || now - readAt >= LONGEST_SILENCE_SECONDS;
}

/**
 * The error that a failed poll shows to the user.
 *
 * @param error what went wrong
 * @param failed the failed polls in a row, of which this is the last; undefined when nothing has been
 * seen yet, so that the workflow cannot be activated
 */
export function pollError(context: IPollFunctions, error: Error, failed?: FailedPolls): Error {
	if (error instanceof InvalidInput) {
		const invalid = new NodeOperationError(context.getNode(), 'Parameters cannot be used');
		invalid.message = error.message;
		return invalid;
	}
	if (!(error instanceof CippFailure)) return error;
	const repeated =
		failed && failed.count > 1 ? ` This is poll ${failed.count} in a row without success.` : '';
	const promise = failed
		? ' Nothing is lost: what happens in the meantime is reported once CIPP can be read again.'
		: '';
	const description = `${error.description ?? ''}${repeated}${promise}`.trim();
	const facts: JsonObject = { message: error.message, description };
	const apiError = new NodeApiError(context.getNode(), facts, {
		message: error.message,
		description,
		httpCode: error.httpCode,
	});
	// Assigned afterwards: the constructor replaces texts that contain words such as "eperm".
	// Where an activation fails, n8n shows the message alone.
	apiError.message = failed
		? error.message
		: `${asSentences([error.message])} ${description}`.trim();
	apiError.description = description;
	return apiError;
}
