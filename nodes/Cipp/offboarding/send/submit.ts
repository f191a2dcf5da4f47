import { DateTime } from 'luxon';

import { cleanFailure } from '../../output/failureSecrets';
import type { CippClient } from '../../transport/client';
import type { OffboardParams } from '../order/params';
import { requestedSteps } from '../order/params';
import { offboardRequest } from '../order/request';
import { mayHaveBegun, readQueueAnswer, type QueueAnswer } from './queueAnswer';
import { carriedOn, keepNewPassword, type Receipt } from './receipt';

/**
 * Sends one offboarding and makes sure that CIPP took it.
 *
 * @param params what is asked for in this job
 * @param marker correlation marker of the job
 * @throws CippFailure when CIPP refused it, or when its outcome is unknown
 */
export async function submitJob(
	client: CippClient,
	params: OffboardParams,
	marker: string,
): Promise<Receipt> {
	const steps = requestedSteps(params);
	const sentAt = DateTime.utc();
	const sent = await client.send(offboardRequest(params, marker)).catch((error: Error) => {
		throw mayHaveBegun(cleanFailure(error));
	});
	const answer = readQueueAnswer(sent.body, params.userPrincipalName, steps);
	return receiptOfAnswer(answer, params, marker, sentAt);
}

/**
 * @param answer what CIPP said about this very user
 * @param params what was asked for
 * @param marker correlation marker of the job
 * @param sentAt when the request was sent
 */
export function receiptOfAnswer(
	answer: QueueAnswer,
	params: OffboardParams,
	marker: string,
	sentAt: DateTime,
): Receipt {
	const base = {
		marker,
		taskId: null,
		sentAt: sentAt.startOf('second').toISO({ suppressMilliseconds: true }) ?? '',
		warnings: [...params.warnings, ...answer.warnings],
		details: answer.texts.map((message) => ({ step: null, status: 'info', message })),
		...carriedOn(params),
	};
	if (answer.flow === 'done') {
		const { newPassword, ...summary } = answer.summary;
		const receipt: Receipt = {
			...base,
			flow: 'done',
			status: summary.status === 'completed' ? 'completed' : 'completedWithErrors',
			summary: { ...summary } as unknown as Receipt['summary'],
		};
		keepNewPassword(receipt, newPassword);
		return receipt;
	}
	const status = params.schedule ? 'scheduled' : 'queued';
	if (answer.flow === 'noTask') return { ...base, flow: 'noTask', status };
	const { deploymentId } = answer;
	return { ...base, flow: 'task', status, ...(deploymentId && { deploymentId }) };
}

/** What the first job asks for: everything, unless the deletion comes last in a job of its own. */
export function firstJob(params: OffboardParams): OffboardParams {
	if (!params.deleteLast) return params;
	return { ...params, switches: params.switches.filter((name) => name !== 'DeleteUser') };
}

/** The second of two jobs: the deletion alone, now, with no steps that were done already. */
export function onlyDeletion(params: OffboardParams): OffboardParams {
	return {
		...params,
		switches: ['DeleteUser'],
		userLists: {},
		forward: '',
		keepCopy: false,
		outOfOffice: '',
		schedule: undefined,
		warnings: [],
	};
}
