import { LEAVING_STEP_NAMES, type LeavingStep, type StepName } from '../results';

/** What the steps are called in sentences. */
export const LEAVING_STEP_TITLES: Record<LeavingStep, string> = {
	UpdateProfile: 'Name and Fields (After Leaving)',
	SetManager: 'New Manager (After Leaving)',
	AddToGroups: 'Add to Groups (After Leaving)',
	SetAttributes: 'Attributes (After Leaving)',
};

/** @returns true for a step that is done once the offboarding has ended, by a task of its own */
export function isLeavingStep(step: StepName): step is LeavingStep {
	return LEAVING_STEP_NAMES.some((name) => name === step);
}
