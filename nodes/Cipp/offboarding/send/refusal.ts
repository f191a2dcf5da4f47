import type { CippFailure } from '../../transport/failure';
import type { OffboardParams } from '../order/params';
import { requestedSteps } from '../order/params';
import { SEND_RIGHTS, stepDisplayName } from '../order/steps';

/** Sixth text of `Test-CIPPOffboardingRequest`. */
const NO_ACTION = /^No offboarding actions were selected/i;

/**
 * What to do about a refusal that means something particular here. CIPP decides what it counts as a
 * step: from 10.9.0 on also the rights to send, before that not (`Test-CIPPOffboardingRequest`).
 *
 * @param failure why CIPP did not take the offboarding
 * @returns advice in place of the general one, or undefined when that is right
 */
export function remedyOf(failure: CippFailure, params: OffboardParams): string | undefined {
	const steps = requestedSteps(params);
	const areRights = steps.every((step) => SEND_RIGHTS.some((right) => right === step));
	const texts = [failure.message, ...failure.results];
	if (!areRights || !texts.some((text) => NO_ACTION.test(text))) return undefined;
	return `CIPP before 10.9 does not know ${steps.map(stepDisplayName).join(' and ')}. Nothing was queued. Update CIPP, or give the right with Update Mailbox Permissions.`;
}
