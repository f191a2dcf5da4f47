import type { IDataObject } from 'n8n-workflow';

import type { Entry, OperationContext, Refusals, Operation } from '../../../engine/operation';
import type { CippFailure } from '../../../transport/failure';
import { certificateFiles } from '../../../offboarding/certificate';
import { offboardingSummary } from '../../../offboarding/summary';
import { findEarlier } from '../../../offboarding/send/alreadyQueued';
import { offboardEndpoints } from './endpoints';
import { offboardFields } from './fields';
import { finishOffboardings } from '../../../offboarding/follow/finish';
import { isSeenToEnd } from '../../../offboarding/order/seenToEnd';
import { planAfterLeaving } from '../../../offboarding/follow/afterLeaving';
import { followedOf } from '../../../offboarding/order/followed';
import type { OffboardParams } from '../../../offboarding/order/params';
import { readOffboardParams } from './read';
import {
	aboutUser,
	asData,
	asReceipt,
	markersOf,
	receiptOfTask,
	type Receipt,
} from '../../../offboarding/send/receipt';
import { findByMarker } from '../../../offboarding/send/recover';
import { setHolds } from './setHolds';
import { HOLD_WORDS, holdsAhead } from '../../../offboarding/order/holds';
import { offboardRequest } from '../../../offboarding/order/request';
import { resolveObjectIds } from './resolve/objectIds';
import { fillInOrders } from './resolve/fillInOrders';
import { lookUpLeavers } from './resolve/leavers';
import { refusePartnerTenant } from './resolve/partnerTenant';
import { readHeldMailboxes } from './resolve/mailboxHolds';
import { addTenantDefaults } from './resolve/tenantDefaults';
import { warnOfLargeMailboxes } from './resolve/mailboxSizes';
import { lookUpAfterLeaving } from './afterLeaving/lookUp';
import { previewAfterLeaving } from './afterLeaving/preview';
import { settle } from './settle';
import { sharing } from '../../../offboarding/send/sharing';
import { firstJob, submitJob } from '../../../offboarding/send/submit';

/** Offboards a user: one request per item, and what became of it if the user waits for it. */
export const offboardUser: Operation<OffboardParams> = {
	name: 'Offboard User',
	value: 'offboardUser',
	action: 'Offboard user',
	description:
		'Block, clean up, hand over and remove the account of a user who leaves, now or at a date and time',
	fields: offboardFields,
	endpoints: offboardEndpoints,
	writes: true,
	read: readOffboardParams,
	subject: ({ userPrincipalName }) => userPrincipalName,
	checkTogether: refuseRepeatedUsers,
	resolve: resolveBeforeSending,
	submit: queueOffboarding,
	sharing,
	recover: recoverOffboarding,
	files: ({ wait }, json) => certificateFiles(wait?.certificate ?? 'none', json),
	summary: offboardingSummary('options'),
	finish: async (submitted, context) =>
		await finishOffboardings(
			submitted.map((item) => ({
				index: item.index,
				params: followedOf(asSent(item)),
				receipt: asReceipt(item.receipt),
				deletionMarker: markersOf(item.params, item.index, context.marker).deletion,
			})),
			context,
		),
};

/** What an earlier try has filled in and sent; only its receipt tells, since nothing is looked up again. */
function asSent({ params, receipt }: { params: OffboardParams; receipt: IDataObject }) {
	const { filled } = asReceipt(receipt);
	if (!filled || params.filled) return params;
	Object.assign(params, filled.values, { filled });
	settle(params);
	return params;
}

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

/** Looks up everything that decides what is sent, before anything is sent. */
async function resolveBeforeSending(
	entries: Array<Entry<OffboardParams>>,
	context: OperationContext,
): Promise<Refusals> {
	const refusals: Refusals = new Map();
	const open = () => entries.filter(({ index }) => !refusals.has(index));
	const refuse = (more: Refusals) =>
		more.forEach((problems, index) => refusals.set(index, problems));

	refuse(refusePartnerTenant(open(), context));
	refuse(await resolveObjectIds(open(), context));
	open().forEach(({ params }) => settle(params));
	refuse(refuseRepeatedUsers(open()));
	refuse(await addTenantDefaults(open(), context));
	await warnOfLargeMailboxes(open(), context);

	const { tasks, warnings, refusals: queued } = await findEarlier(open(), context);
	refuse(queued);
	for (const { index, params } of open()) params.earlier = tasks.get(index);
	refuse(await fillInOrders(open(), context));
	refuse(await lookUpLeavers(open(), context));
	refuse(await readHeldMailboxes(open(), context));
	refuse(await lookUpAfterLeaving(open(), context));
	for (const { index, params } of open()) params.warnings.push(...(warnings.get(index) ?? []));
	return refusals;
}

async function queueOffboarding(
	{ index, params }: Entry<OffboardParams>,
	context: OperationContext,
): Promise<IDataObject> {
	const { client, marker } = context;
	const { job } = markersOf(params, index, marker);
	if (params.previewOnly) return asData(preview(params, job));
	if (params.earlier) {
		const { task, isOwn } = params.earlier;
		const notSet = isOwn ? [] : params.holds.map((hold) => HOLD_WORDS[hold]);
		if (notSet.length > 0) {
			params.warnings.push(`The mailbox was not put on ${notSet.join(' and ')}: nothing was sent.`);
		}
		const ownStatus = params.schedule ? 'scheduled' : 'queued';
		return asData(receiptOfTask(task, params, isOwn ? ownStatus : 'alreadyQueued'));
	}
	try {
		if (params.holds.length > 0) params.holdReports = await setHolds(params, context);
		const receipt = await submitJob(client, firstJob(params), job);
		if (!isSeenToEnd(params)) await planAfterLeaving(params, index, receipt, context);
		return asData(receipt);
	} catch (error) {
		throw aboutUser(error as Error, params, job);
	}
}

/** What would be sent, and what stands against it. */
function preview(params: OffboardParams, marker: string): Receipt {
	const { earlier } = params;
	const found = earlier
		? [
				`CIPP already has an offboarding of this user in state ${earlier.task.state} (task ${earlier.task.id}); with If Already Queued set to Skip, nothing would be sent.`,
			]
		: [];
	return {
		status: 'preview',
		flow: 'preview',
		marker,
		taskId: earlier?.task.id ?? null,
		details: [
			{ step: null, status: 'info', message: 'Nothing was sent, because Preview Only is on.' },
		],
		warnings: [
			...params.warnings,
			...found,
			...holdsAhead(params.holds, params.held),
			...(params.deleteLast
				? ['Delete User is sent in a second request, when the other steps have ended.']
				: []),
		],
		...(params.account !== undefined && { user: params.account }),
		...(params.filled && { filled: params.filled }),
		...(params.onPremises && { onPremises: params.onPremises }),
		request: offboardRequest(params, marker).body as IDataObject,
		...previewAfterLeaving(params, marker),
	};
}

async function recoverOffboarding(
	{ index, params }: Entry<OffboardParams>,
	failure: CippFailure,
	context: OperationContext,
): Promise<IDataObject | undefined> {
	const { job } = markersOf(params, index, context.marker);
	const { task, findings } = await findByMarker(params, job, context);
	if (task) return asData(receiptOfTask(task, params, params.schedule ? 'scheduled' : 'queued'));
	// The engine hands on this very failure, in a retry with what the first try has added to it.
	const { description = '' } = failure;
	if (!description.includes(findings)) {
		Object.assign(failure, { description: `${description} ${findings}`.trim() });
	}
	return undefined;
}
