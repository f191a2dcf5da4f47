import { stepDisplayName } from '../../offboarding/order/steps';
import type { DetailStatus, StepName } from '../../offboarding/results';
import type { Verification } from '../../offboarding/verify/verification';

/** A step that is another way now than CIPP reported at the time. */
export interface Change {
	step: StepName;
	/** Display name of the step. */
	name: string;
	/**
	 * `undone`: CIPP reported it done, and it is not so. `doneSince`: CIPP did not report it done, and
	 * it is so.
	 */
	change: 'undone' | 'doneSince';
	/** What CIPP reported at the time. */
	reported: DetailStatus;
	/** What was found now. */
	message: string;
}

/** What CIPP says of a step that it has done, or that there was nothing to do for. */
const DONE: DetailStatus[] = ['success', 'skipped'];

/**
 * What has changed since an offboarding has ended. Whether a step that is `undone` was undone or never
 * took effect cannot be told apart afterwards.
 *
 * @param verification what was read back now, beside what CIPP reported at the time
 */
export function changesSince(verification: Verification[]): Change[] {
	return verification.flatMap(({ step, actual, reported, message }): Change[] => {
		const about = { step, name: stepDisplayName(step), reported, message };
		if (actual === 'contradicted') return [{ ...about, change: 'undone' }];
		const isNew = actual === 'confirmed' && !DONE.includes(reported);
		return isNew ? [{ ...about, change: 'doneSince' }] : [];
	});
}
