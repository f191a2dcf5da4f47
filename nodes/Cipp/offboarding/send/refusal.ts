import type { CippFailure } from '../../transport/failure';
import type { OffboardParams } from '../order/params';
import { requestedSteps } from '../order/params';
import { newerThan, SEND_RIGHTS, stepDisplayName } from '../order/steps';

/** Sixth text of `Test-CIPPOffboardingRequest`. */
const NO_ACTION = /^No offboarding actions were selected/i;

/**
 * What to do about a refusal that means something particular here. CIPP decides what it counts as a
 * step (`Test-CIPPOffboardingRequest`): the rights to send from 10.9.0 on, and before that not.
 *
 * @param failure why CIPP did not take the offboarding
 * @returns advice in place of the general one, or undefined when that is right
 */
export function remedyOf(failure: CippFailure, params: OffboardParams): string | undefined {
	const steps = requestedSteps(params);
	const version = newerThan(steps);
	const texts = [failure.message, ...failure.results];
	if (!version || !texts.some((text) => NO_ACTION.test(text))) return undefined;
	const areRights = steps.every((step) => SEND_RIGHTS.some((right) => right === step));
	const remedy = areRights
		? 'give the right with Update Mailbox Permissions'
		: 'choose another step beside it';
	return `CIPP before ${version} does not know ${steps.map(stepDisplayName).join(' and ')}. Nothing was queued. Update CIPP, or ${remedy}.`;
}
