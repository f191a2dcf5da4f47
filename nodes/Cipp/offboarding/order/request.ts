import type { IDataObject } from 'n8n-workflow';

import type { CippRequest } from '../../transport/request';
import { FOLLOWED_BY } from '../leaving/followedBy';
import { leavingTasks } from '../leaving/tasks';
import type { OffboardParams } from './params';

/**
 * The request that queues an offboarding, in the form that CIPP 7.0.1 and every later version
 * reads: objects with `label` and `value` (a bare string in `forward` is dropped without a word),
 * real booleans, names in exact case, and only the steps that are on
 * (`Test-CIPPOffboardingRequest`, `Invoke-ExecOffboardUser`, `Invoke-CIPPOffboardingJob`).
 *
 * @param params what is asked for
 * @param marker correlation marker; CIPP stores it in `Parameters.options.clientRequestId`
 * @param users whom it is about, when others share the request
 */
export function offboardRequest(
	params: OffboardParams,
	marker: string,
	users: Array<Pick<OffboardParams, 'userLabel' | 'userPrincipalName'>> = [params],
): CippRequest {
	const body: IDataObject = {
		tenantFilter: { label: params.tenantLabel || params.tenant, value: params.tenant },
		user: users.map(({ userLabel, userPrincipalName }) => ({
			label: userLabel || userPrincipalName,
			value: userPrincipalName,
		})),
	};
	for (const name of params.switches) body[name] = true;
	for (const [name, users] of Object.entries(params.userLists)) {
		body[name] = users.map(labelled);
	}
	if (params.forward) body.forward = labelled(params.forward);
	// CIPP takes any text for true here, so it is left out unless it is wanted.
	if (params.keepCopy) body.KeepCopy = true;
	if (params.outOfOffice) body.OOO = params.outOfOffice;
	body.Scheduled = params.schedule
		? { enabled: true, date: params.schedule.seconds }
		: { enabled: false };
	const { webhook, email, psa } = params.notify;
	if (webhook || email || psa) body.PostExecution = { webhook, email, psa };
	if (params.reference) body.reference = params.reference;
	body.clientRequestId = marker;
	const following = partsThatFollow(params);
	if (following.length > 0) body[FOLLOWED_BY] = following;
	return { method: 'POST', endpoint: 'ExecOffboardUser', body };
}

/**
 * Which tasks follow it. CIPP keeps what it does not know with the options of a task, so that whoever
 * cancels, moves or reads back the offboarding later knows of them.
 */
function partsThatFollow(params: OffboardParams): string[] {
	const { afterLeaving, tenant, userPrincipalName, reference } = params;
	if (!afterLeaving) return [];
	const of = { tenant, userPrincipalName, reference, marker: '', resetsPassword: false };
	return leavingTasks(afterLeaving, of).map(({ part }) => part);
}

/** @returns a user in the form that every version of CIPP reads */
export function labelled(value: string): IDataObject {
	return { label: value, value };
}
