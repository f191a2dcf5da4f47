/**
 * What is done to the account once the offboarding has ended, by tasks of their own: CIPP's job knows
 * none of it (`offboarding/leaving`).
 */
export const LEAVING_STEP_NAMES = [
	'UpdateProfile',
	'SetManager',
	'AddToGroups',
	'SetAttributes',
] as const;

/** One thing that is done after the offboarding. */
export type LeavingStep = (typeof LEAVING_STEP_NAMES)[number];
