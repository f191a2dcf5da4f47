import type { IDataObject } from 'n8n-workflow';

import { isLeavingStep } from '../leaving/names';
import { leavingSteps } from '../leaving/order';
import type { StepName } from '../results';
import type { WaitOptions } from '../wait/readWaitOptions';
import { requestedSteps, type OffboardParams } from './params';
import type { Schedule } from './schedule';

/** What is known of an offboarding that is followed to its end, whoever asked CIPP for it. */
export interface Followed {
	/** Default domain. */
	tenant: string;
	/** Empty when there is none. */
	tenantLabel: string;
	userPrincipalName: string;
	/** Empty when there is none. */
	userLabel: string;
	/** Wire names of all steps that were asked for. */
	steps: StepName[];
	/** Where each step came from, if not all of them came from the node. */
	stepSources?: IDataObject;
	/** Undefined for one that was to run at once. */
	schedule?: Schedule;
	/** Undefined when nobody waits for it. */
	wait?: WaitOptions;
	/** True when the account is deleted in a job of its own, after the other steps have ended. */
	deleteLast: boolean;
	/** True when it has ended long ago and is only looked at again. */
	isLaterLook?: boolean;
	/** What it was made from; absent for a task that an earlier run, or somebody else, asked for. */
	order?: OffboardParams;
}

/** @returns what is to be followed of an order */
export function followedOf(order: OffboardParams): Followed {
	const { tenant, tenantLabel, userPrincipalName, userLabel, schedule, wait, deleteLast } = order;
	return {
		tenant,
		tenantLabel,
		userPrincipalName,
		userLabel,
		steps: [...requestedSteps(order), ...leavingSteps(order.afterLeaving)],
		...(order.startFrom === 'tenantDefaults' && { stepSources: stepSources(order) }),
		...(schedule && { schedule }),
		...(wait && { wait }),
		deleteLast,
		order,
	};
}

/** Which steps the node asked for, and which came from the defaults of the tenant. */
function stepSources(order: OffboardParams): IDataObject {
	return Object.fromEntries(
		requestedSteps(order).map((name) => [
			name,
			order.stepsFromTenant.includes(name) ? 'tenantDefaults' : 'node',
		]),
	);
}

/** @returns wire names of the steps of the first job, which is mostly the only one */
export function stepsOfFirstJob({ steps, deleteLast }: Followed): StepName[] {
	return steps.filter((name) => !isLeavingStep(name) && !(deleteLast && name === 'DeleteUser'));
}
