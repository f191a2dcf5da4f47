import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { attributesOf } from '../../../../offboarding/leaving/order';
import { HOURS_BEHIND } from '../../../../offboarding/leaving/receipt';
import { planRequest } from '../../../../offboarding/leaving/plan';
import { leavingTasks, patchOf } from '../../../../offboarding/leaving/tasks';
import type { OffboardParams } from '../../../../offboarding/order/params';
import type { Receipt } from '../../../../offboarding/send/receipt';

/**
 * @param marker correlation marker of the offboarding
 * @returns the bodies of the requests that would follow the offboarding; nothing where none would
 */
export function previewAfterLeaving(
	params: OffboardParams,
	marker: string,
): Pick<Receipt, 'followingRequests'> {
	const { afterLeaving: wanted, tenant, userPrincipalName, switches, reference } = params;
	if (!wanted?.account) return {};
	const of = {
		tenant,
		marker,
		userPrincipalName,
		resetsPassword: switches.includes('ResetPass'),
		reference,
	};
	const start = params.schedule?.seconds ?? Math.ceil(DateTime.now().toSeconds());
	const { steps, properties } = patchOf(wanted, attributesOf(wanted));
	return {
		followingRequests: [
			...leavingTasks(wanted, of).map(
				(task) => planRequest(task, of, start + HOURS_BEHIND * 3600).body as IDataObject,
			),
			...(steps.length > 0 ? [{ ...properties, id: wanted.account.id, tenantFilter: tenant }] : []),
		],
	};
}
