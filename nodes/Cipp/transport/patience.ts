import type { CippAnswer } from './answers';
import type { CippClient } from './client';
import type { CippRequest } from './request';
import { CippFailure } from './failure';
import { refusalIn } from './refusals';
import { isSignInRefused } from './token';
import { refusalKind } from './wrapFailure';
import { isUnfilledReport } from './unfilledReport';

/** Pauses that end at once when the execution is stopped. */
export interface Patience {
	pause(milliseconds: number): Promise<void>;
	stopped(): boolean;
}

/** Waits between the attempts, in milliseconds. */
const PAUSES = [500, 2000, 5000];
const LONGEST_PAUSE = 60_000;

/** What Microsoft says of something that is not there, or that CIPP may not read. */
const NOT_TO_BE_READ =
	/does not exist|couldn't be found|NotFoundException|do not have permissions/i;

/**
 * Sends a request that only reads, and again when CIPP is busy or the connection broke, but not when
 * Microsoft refused. Waits as long as CIPP asks for (`Retry-After`), at most a minute. Never for a
 * request that writes: that one may have been accepted although no answer came.
 *
 * @throws CippFailure of the last attempt
 */
export async function sendPatiently(
	client: CippClient,
	request: CippRequest & { method: 'GET' },
	patience: Patience,
): Promise<CippAnswer> {
	for (let attempt = 0; ; attempt++) {
		const result = await attemptOnce(client, request);
		if (!(result instanceof Error)) return result;
		const pause = PAUSES[attempt];
		if (pause === undefined || patience.stopped() || !isPassing(result)) throw result;
		if (isLasting(result)) throw result;
		const asked = result instanceof CippFailure ? (result.retryAfterSeconds ?? 0) * 1000 : 0;
		await patience.pause(Math.min(Math.max(pause, asked), LONGEST_PAUSE));
		if (patience.stopped()) throw result;
	}
}

async function attemptOnce(client: CippClient, request: CippRequest): Promise<CippAnswer | Error> {
	try {
		return await client.send(request);
	} catch (error) {
		return error as Error;
	}
}

/** CIPP answers with status 500 to what Microsoft refuses, and will go on refusing, too. */
function isLasting(error: Error): boolean {
	if (!(error instanceof CippFailure) || error.httpCode !== '500') return false;
	const said = error.results.join(' ');
	return NOT_TO_BE_READ.test(said) || refusalIn(said) !== undefined;
}

/** @returns true for a failure that may be over in a moment */
export function isPassing(error: Error): boolean {
	if (!(error instanceof CippFailure) || isUnfilledReport(error)) return false;
	const code = error.httpCode ?? '';
	if (code === 'ERR_CANCELED' || isSignInRefused(error) || refusalKind(error)) return false;
	return code === '' || code === '429' || code === '408' || /^5\d\d$/.test(code) || /^E/.test(code);
}
