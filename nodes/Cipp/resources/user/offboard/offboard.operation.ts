import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals, StagedOperation } from '../../../engine/operation';
import { CippFailure } from '../../../transport/failure';
import { findEarlier } from './alreadyQueued';
import { offboardEndpoints } from './endpoints';
import { offboardFields } from './fields';
import { finishOffboardings } from './finish';
import type { OffboardParams } from './params';
import { readOffboardParams } from './read';
import { asData, asReceipt, markersOf, receiptOfTask, subjectOf } from './receipt';
import { findByMarker } from './recover';
import { submitJob, withoutDeletion } from './submit';

/** Offboards a user: one request per item, and what became of it if the user waits for it. */
export const offboardUser: StagedOperation<OffboardParams> = {
	name: 'Offboard User',
	value: 'offboardUser',
	action: 'Offboard a user',
	description:
		'Block, clean up, hand over and remove the account of a user who leaves, now or at a date and time',
	fields: offboardFields,
	endpoints: offboardEndpoints,
	writes: true,
	read: readOffboardParams,
	subject: ({ userPrincipalName }) => userPrincipalName,
	checkTogether: refuseRepeatedUsers,
	resolve: lookForEarlierTasks,
	submit: queueOffboarding,
	recover: recoverOffboarding,
	finish: async (submitted, context) =>
		await finishOffboardings(
			submitted.map((item) => ({
				...item,
				receipt: asReceipt(item.receipt),
				deletionMarker: markersOf(item.params, item.index, context.marker).deletion,
			})),
			context,
		),
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

async function lookForEarlierTasks(
	entries: Array<Entry<OffboardParams>>,
	context: OperationContext,
): Promise<Refusals> {
	const { tasks, warnings, refusals } = await findEarlier(entries, context);
	for (const { index, params } of entries) {
		params.earlier = tasks.get(index);
		const warning = warnings.get(index);
		if (warning) params.warnings.push(warning);
	}
	return refusals;
}

async function queueOffboarding(
	{ index, params }: Entry<OffboardParams>,
	{ client, marker }: OperationContext,
): Promise<IDataObject> {
	const { job } = markersOf(params, index, marker);
	if (params.earlier) {
		const { task, isOwn } = params.earlier;
		const ownStatus = params.schedule ? 'scheduled' : 'queued';
		return asData(receiptOfTask(task, params, isOwn ? ownStatus : 'alreadyQueued'));
	}
	try {
		return asData(
			await submitJob(client, params.deleteLast ? withoutDeletion(params) : params, job),
		);
	} catch (error) {
		throw withSubject(error as Error, subjectOf(params, job));
	}
}

async function recoverOffboarding(
	{ index, params }: Entry<OffboardParams>,
	_failure: CippFailure,
	context: OperationContext,
): Promise<IDataObject | undefined> {
	const { job } = markersOf(params, index, context.marker);
	const task = await findByMarker(params, job, context);
	return task && asData(receiptOfTask(task, params, params.schedule ? 'scheduled' : 'queued'));
}

/** Adds to a failure whom it is about, for the error branch of a workflow. */
function withSubject(error: Error, subject: IDataObject): Error {
	if (!(error instanceof CippFailure)) return error;
	return new CippFailure(error.message, { ...error, details: { ...error.details, ...subject } });
}
