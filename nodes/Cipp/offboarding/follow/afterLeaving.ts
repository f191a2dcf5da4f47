import { DateTime } from 'luxon';

import type { OperationContext } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import type { TaskQueries } from '../../scheduler/queries/taskQueries';
import type { Awaited } from '../../scheduler/wait/awaited';
import { waitForTasks } from '../../scheduler/wait/waitForTasks';
import { NOT_ENDED, notSentDetails, onPremisesDetails, sentDetail } from '../leaving/details';
import type { AfterLeaving } from '../leaving/order';
import { attributesOf, leavingSteps } from '../leaving/order';
import { patchAccount } from '../leaving/patch';
import { sendTasks, type LeavingReceipt } from '../leaving/receipt';
import type { SentTask } from '../leaving/send';
import { patchOf, type LeavingOf } from '../leaving/tasks';
import type { OffboardParams } from '../order/params';
import type { Detail } from '../results';
import type { Receipt } from '../send/receipt';
import { noteLeaving } from './leavingReport';
import { shortestInterval, type Progress } from './progress';

/** An item with what is to follow its offboarding, and what has come of it so far. */
interface Following {
	item: Progress;
	wanted: AfterLeaving;
	of: LeavingOf;
	sent: SentTask[];
	details: Detail[];
}

/**
 * Does what follows the offboardings: at once for those that were seen to end, and planned well
 * behind for the others. Never before or beside an offboarding: it would take the user out of a group
 * again that was added meanwhile. It is waited for, and becomes part of what the steps come to.
 */
export async function workAfterLeaving(
	progress: Progress[],
	queries: TaskQueries,
	context: OperationContext,
): Promise<void> {
	const { patience } = context;
	const following = progress.flatMap((item) => followingOf(item) ?? []);
	await runBounded(following, async (one) => await send(one, context), patience.stopped);
	const waited = following.filter(({ item }) => (item.leaving?.awaited.length ?? 0) > 0);
	await waitForTasks(
		waited.flatMap(({ item }) => item.leaving?.awaited ?? []),
		shortestInterval(waited.map(({ item }) => item)),
		queries,
		patience,
	);
	for (const { item, wanted, sent, details } of following) noteLeaving(item, wanted, sent, details);
}

/**
 * Plans what follows an offboarding that nobody sees end, as soon as CIPP has taken it: what ends the
 * run later must not keep it back. What is planned already is not planned again.
 *
 * @param index index of the input item
 * @param receipt changed in place
 */
export async function planAfterLeaving(
	order: OffboardParams,
	index: number,
	receipt: Receipt,
	context: OperationContext,
): Promise<SentTask[]> {
	const { afterLeaving: wanted, schedule, earlier, gracePeriodMs } = order;
	if (!wanted) return [];
	receipt.leaving ??= { tasks: [] };
	return await sendTasks(
		wanted,
		leavingOf(order, receipt),
		receipt.leaving,
		{
			after: schedule?.seconds ?? 0,
			licencesGo: true,
			mayExist: earlier?.isOwn === true || context.wasSent(index),
			gracePeriodMs,
		},
		context,
	);
}

function followingOf(item: Progress): Following | undefined {
	const { params, receipt } = item;
	const { order } = params;
	const wanted = order?.afterLeaving;
	if (!order || !wanted || receipt.flow === 'preview') return undefined;
	if (receipt.status === 'alreadyQueued') {
		item.warnings.push('What is chosen under After Leaving was not sent either.');
		return undefined;
	}
	item.leaving = { awaited: [], ended: [], unconfirmed: [], isOpen: false };
	return { item, wanted, of: leavingOf(order, receipt), sent: [], details: [] };
}

function leavingOf(order: OffboardParams, { marker }: Receipt): LeavingOf {
	const { tenant, userPrincipalName, switches, reference } = order;
	return {
		tenant,
		marker,
		userPrincipalName,
		resetsPassword: switches.includes('ResetPass'),
		reference,
	};
}

async function send(following: Following, context: OperationContext): Promise<void> {
	const { item, wanted } = following;
	const { params, receipt, summary } = item;
	const order = params.order as OffboardParams;
	const hindrance = hindranceOf(item);
	if (hindrance) {
		following.details.push(...notSentDetails(leavingSteps(wanted), hindrance));
		return;
	}
	following.details.push(...onPremisesDetails(wanted));
	if (!summary) {
		following.sent = await planAfterLeaving(order, item.index, receipt, context);
		following.details.push(
			...notSentDetails(patchOf(wanted, attributesOf(wanted)).steps, NOT_ENDED),
		);
	} else {
		receipt.leaving ??= { tasks: [] };
		following.sent = await sendTasks(
			wanted,
			following.of,
			receipt.leaving,
			{
				// CIPP plans the task also for a user without licences, and it leaves groups that give them.
				licencesGo: order.switches.includes('RemoveLicenses') && !item.licencesEnded,
				mayExist: order.earlier?.isOwn === true || context.wasSent(item.index),
				gracePeriodMs: order.gracePeriodMs,
			},
			context,
		);
		following.details.push(...(await patch(following, receipt.leaving, context)));
		if (item.leaving) item.leaving.awaited = following.sent.flatMap((one) => awaitedOf(one, item));
	}
	const waited = new Set(item.leaving?.awaited.map(({ taskId }) => taskId));
	const others = following.sent.filter(({ taskId }) => !waited.has(taskId));
	following.details.push(...others.flatMap((one) => sentDetail(one, !summary)));
}

/** @returns why nothing follows, or undefined when nothing stands against it */
function hindranceOf({ summary, awaited, params }: Progress): string | undefined {
	if (summary?.status === 'failed') {
		return 'It was not sent, because the offboarding could not start in CIPP and nothing of it was done.';
	}
	if (awaited?.isGone && !summary) {
		return 'It was not sent, because the task of the offboarding was deleted in CIPP.';
	}
	if (!params.order?.afterLeaving?.account) {
		return 'It was not sent, because the user could not be looked up.';
	}
	return undefined;
}

async function patch(
	{ item, wanted }: Following,
	receipt: LeavingReceipt,
	{ client }: OperationContext,
): Promise<Detail[]> {
	const { account } = wanted;
	const change = patchOf(wanted, attributesOf(wanted));
	if (!account || change.steps.length === 0) return [];
	if (receipt.patched) return receipt.patched;
	const details = await patchAccount(client, item.params.tenant, account.id, change);
	// What was refused may be sent again in a further try.
	if (details.some(({ status }) => status !== 'failure')) receipt.patched = details;
	return details;
}

/** Tasks that were to start at once are waited for; those planned well behind are not. */
function awaitedOf(task: SentTask, { params, deadline }: Progress): Awaited[] {
	const dueInMs = DateTime.fromISO(task.scheduledTime).diffNow().toMillis();
	const isLater = task.state === 'planned' && dueInMs > 30 * 60_000;
	if (task.state === 'refused' || task.state === 'unknown' || isLater) return [];
	const { taskId, command, title } = task;
	return [{ tenant: params.tenant, taskId, marker: '', command, title, deadline }];
}
