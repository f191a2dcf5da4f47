import { CippFailure } from '../../transport/failure';
import { redactSecrets } from '../../offboarding/results';

/**
 * Takes new passwords out of a failure. A failure repeats what CIPP said, and that may be the row of
 * a finished task, or the result of a version of CIPP that resets a password before it answers.
 *
 * @param error what went wrong
 * @returns the same failure without passwords and Password Pusher links; other errors as they are
 */
export function cleanFailure(error: Error): Error {
	if (!(error instanceof CippFailure)) return error;
	const clean = (text: string) => redactSecrets(text).text;
	// A piece of JSON comes from an answer that broke off; the password may stand in it anywhere.
	const isWhole = (text: string) => !/^\s*[[{]/.test(text);
	return new CippFailure(clean(error.message), {
		...error,
		...(error.description !== undefined && { description: clean(error.description) }),
		results: error.results.filter(isWhole).map(clean),
	});
}
