import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals, StagedOperation } from '../../../engine/operation';
import { CippFailure } from '../../../transport/failure';
import { offboardFields } from './fields';
import type { OffboardParams } from './params';
import { requestedSteps } from './params';
import { readQueueAnswer } from './queueAnswer';
import { readOffboardParams } from './read';
import { offboardRequest } from './request';
import { SWITCH_STEPS, VALUE_STEPS } from './steps';

/** Queues the offboarding of a user in CIPP: one request per item. */
export const offboardUser: StagedOperation<OffboardParams> = {
	name: 'Offboard User',
	value: 'offboardUser',
	action: 'Offboard a user',
	description:
		'Block, clean up, hand over and remove the account of a user who leaves, now or at a date and time',
	fields: offboardFields,
	endpoints: [
		{
			endpoint: 'ExecOffboardUser',
			method: 'POST',
			body: [
				'tenantFilter.value',
				'user[].value',
				...SWITCH_STEPS.map(({ wireName }) => wireName),
				...VALUE_STEPS.map(({ wireName, kind }) =>
					kind === 'users'
						? `${wireName}[].value`
						: kind === 'user'
							? `${wireName}.value`
							: wireName,
				),
				'KeepCopy',
				'Scheduled.enabled',
				'Scheduled.date',
				'PostExecution.webhook',
				'PostExecution.email',
				'PostExecution.psa',
				'reference',
				'clientRequestId',
			],
		},
	],
	writes: true,
	read: readOffboardParams,
	subject: ({ userPrincipalName }) => userPrincipalName,
	checkTogether: refuseRepeatedUsers,
	submit: queueOffboarding,
};

/** The same user twice would be offboarded twice: CIPP does not look for an earlier task. */
function refuseRepeatedUsers(entries: Array<Entry<OffboardParams>>): Refusals {
	const first = new Map<string, number>();
	const refusals: Refusals = new Map();
	for (const { index, params } of entries) {
		const user = params.userPrincipalName.toLowerCase();
		const earlier = first.get(user);
		if (earlier === undefined) {
			first.set(user, index);
			continue;
		}
		refusals.set(index, [
			`“User” ${params.userPrincipalName} is also in item ${earlier}, and would be offboarded twice. Remove one of the two, e.g. with a Remove Duplicates node.`,
		]);
	}
	return refusals;
}

async function queueOffboarding(
	{ index, params }: Entry<OffboardParams>,
	{ client, marker }: OperationContext,
): Promise<IDataObject> {
	const correlationId = marker(index, `${params.tenant}/${params.userPrincipalName}`);
	try {
		const answer = await client.send(offboardRequest(params, correlationId));
		const { texts, warnings } = readQueueAnswer(answer.body, params.userPrincipalName);
		return {
			status: params.schedule ? 'scheduled' : 'queued',
			details: texts.map((message) => ({ step: null, status: 'info', message })),
			...subjectOf(params, correlationId),
			steps: requestedSteps(params),
			warnings: [...params.warnings, ...warnings],
		};
	} catch (error) {
		throw withSubject(error as Error, subjectOf(params, correlationId));
	}
}

/** Adds to a failure whom it is about, for the error branch of a workflow. */
function withSubject(error: Error, subject: IDataObject): Error {
	if (!(error instanceof CippFailure)) return error;
	return new CippFailure(error.message, { ...error, details: { ...error.details, ...subject } });
}

/** Who, where and when: in the output as well as in the error item. */
function subjectOf(params: OffboardParams, correlationId: string): IDataObject {
	return {
		userEmail: params.userPrincipalName,
		userName: params.userLabel,
		tenantDomain: params.tenant,
		tenantLabel: params.tenantLabel,
		scheduledTime: params.schedule?.iso ?? null,
		correlationId,
	};
}
