import { asSentences } from './answers';
import { CippFailure } from './failure';
import { refusalIn } from './refusals';
import { type RefusalKind } from './knownRefusals';

/**
 * A failure as one text: what happened, its cause and what to do. For warnings, and for whoever puts
 * a failure into a sentence of its own: a message alone would hide the remedy.
 *
 * @param error any error
 * @returns sentences; those of an error without a description are its message
 */
export function inFull(error: Error): string {
	const { message, description } = error as Error & { description?: string };
	return `${asSentences([message])} ${description ?? ''}`.trim();
}

/**
 * The failure of an item that was not sent, because CIPP could not be asked something before.
 *
 * @param what what could not be found out, as a sentence without its full stop
 * @param cause why
 * @param choice what the user can do beside the remedy of the cause; a sentence
 * @returns a failure with the status, CIPP's words and the remedy of the cause
 */
export function notFoundOut(what: string, cause: Error, choice = ''): CippFailure {
	const { httpCode, results, details, retryAfterSeconds, description } =
		cause as Partial<CippFailure>;
	return new CippFailure(`${what}: ${cause.message}`, {
		outcome: 'refused',
		httpCode,
		results,
		retryAfterSeconds,
		description: [description, choice].filter(Boolean).join(' '),
		details: { ...details, outcome: 'notSent' },
	});
}

/**
 * Why CIPP, or what stands in front of it, refused.
 *
 * @returns undefined for a failure that is no refusal
 */
export function refusalKind(error: Error): RefusalKind | undefined {
	if (!(error instanceof CippFailure)) return undefined;
	const { httpCode, results } = error;
	if (httpCode === '401' || httpCode === 'EAUTH') return 'signIn';
	if (httpCode !== '400' && httpCode !== '403' && httpCode !== '503') return undefined;
	return refusalIn(results.join(' '))?.kind ?? (httpCode === '403' ? 'other' : undefined);
}

/**
 * @returns true where the client only lacks the right to read something, or CIPP has no such
 * endpoint: what it is to do may work all the same. Who is kept out altogether gets no such answer
 */
export function isReadMissing(error: Error): boolean {
	if (error instanceof CippFailure && error.httpCode === '404') return true;
	const kind = refusalKind(error);
	return kind === 'right' || kind === 'endpoint' || kind === 'other';
}
