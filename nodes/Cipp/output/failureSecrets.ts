import { CippFailure } from '../transport/failure';
import { redactSecrets, removeSecrets } from './judge/redact';
import { resultLines } from './resultLine';

/**
 * Takes passwords, passes and links out of a failure: n8n stores and shows it, and whoever asked for
 * them did not ask for that.
 *
 * @param error any error
 * @param known secrets that the answer held in fields of their own
 */
export function withoutSecrets(error: Error, known: string[] = []): Error {
	if (!(error instanceof CippFailure)) return error;
	const clean = (text: string) => redactSecrets(removeSecrets(text, known)).text;
	const { message, description, results } = error;
	return new CippFailure(clean(message), {
		...error,
		description: description && clean(description),
		results: results.map(clean),
	});
}

/**
 * As {@link withoutSecrets}, for a failure that may repeat the row of a finished task, or the result of
 * a version of CIPP that resets a password before it answers.
 */
export function cleanFailure(error: Error): Error {
	if (!(error instanceof CippFailure)) return error;
	// A piece of JSON comes from an answer that broke off; the password may stand in it anywhere.
	const results = error.results.filter((text) => !/^\s*[[{]/.test(text));
	return withoutSecrets(new CippFailure(error.message, { ...error, results }));
}

/** What CIPP put beside its sentences to be copied. */
export function secretsIn(body: unknown): string[] {
	return resultLines(body).flatMap(({ copyField }) => copyField ?? []);
}
