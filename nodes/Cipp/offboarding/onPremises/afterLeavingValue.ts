import type { IDataObject } from 'n8n-workflow';

import type { AfterLeaving } from '../leaving/order';
import type { LeavingStep } from '../results';

/**
 * What a step after the offboarding sets, for whoever has to set it in the local Active Directory.
 *
 * @param order what was asked for; undefined where it is not known any more
 * @returns names and values; undefined for a step that sets nothing there
 */
export function afterLeavingValue(
	step: LeavingStep,
	order: AfterLeaving | undefined,
): IDataObject | string | undefined {
	if (!order) return undefined;
	if (step === 'SetManager') return order.manager;
	if (step === 'SetAttributes') return { ...order.attributes };
	if (step !== 'UpdateProfile') return undefined;
	const { displayNamePrefix, displayNameSuffix, department, jobTitle, cleared } = order;
	const set = { displayNamePrefix, displayNameSuffix, department, jobTitle };
	return {
		...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== '')),
		...(cleared.length > 0 && { cleared }),
	};
}
