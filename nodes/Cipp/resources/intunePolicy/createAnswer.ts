import { failureOf } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';

const ADDED = /^Successfully added policy for \S/i;
const EDITED = /^Successfully edited policy for \S/i;

/** @returns whether CIPP says that it overwrote a policy */
export function wasReplaced(lines: ResultLine[]): boolean {
	return lines.some(({ text }) => EDITED.test(text));
}

/**
 * Judges what CIPP says of a policy that was to be created. For a family that it does not know it
 * says `Successfully  policy for`, and did nothing; when it cannot assign a policy it says that it
 * failed to add it, which it did not.
 *
 * @param isAssigned whether it was to be assigned as well
 */
export function judgeCreation(lines: ResultLine[], isAssigned: boolean): CippFailure | undefined {
	const failure = failureOf(lines);
	const results = lines.map(({ text }) => text);
	if (!failure) {
		if (results.some((text) => ADDED.test(text) || EDITED.test(text))) return undefined;
		return new CippFailure('CIPP did not say that it added the policy', {
			outcome: 'unknown',
			results,
			description: 'Look at the policies of the tenant before you run it again.',
		});
	}
	if (!isAssigned) return failure;
	return new CippFailure(failure.message, {
		...failure,
		outcome: 'unknown',
		description:
			'The policy may be there without its assignment, which CIPP puts into the same words. Look at the policies of the tenant before you run it again.',
	});
}
