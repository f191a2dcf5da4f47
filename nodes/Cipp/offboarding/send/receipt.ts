import type { IDataObject } from 'n8n-workflow';

import type { Task } from '../../scheduler/task';
import { CippFailure } from '../../transport/failure';
import type { LeavingReceipt } from '../leaving/receipt';
import type { LocalAccount } from '../onPremises/account';
import { followedOf, type Followed } from '../order/followed';
import { holdsStay, type HoldReport } from '../order/holds';
import type { FilledIn, OffboardParams } from '../order/params';
import { stepsOfTask } from '../outcome/readOutcome';
import type { OffboardingSummary } from '../results';
import { remedyOf } from './refusal';

/** What is known of an item once CIPP has taken it. Kept for a retry, so it is plain data. */
export interface Receipt {
	status:
		'preview' | 'queued' | 'scheduled' | 'alreadyQueued' | 'completed' | 'completedWithErrors';
	/**
	 * `task`: a row of the task table stands for it. `noTask`: CIPP 10.1.0 to 10.2.3 started it
	 * without one. `done`: CIPP before 10.1.0 ran it before it answered. `preview`: nothing was sent.
	 */
	flow: 'task' | 'noTask' | 'done' | 'preview';
	marker: string;
	taskId: string | null;
	/** What CIPP said, or the results of the steps when flow is `done`. */
	details: IDataObject[];
	warnings: string[];
	/** CIPP newer than 10.9 reports progress under this id. */
	deploymentId?: string;
	/** What CIPP has already, when nothing was sent because of it. */
	existingTask?: IDataObject;
	/** The second job, which deletes the user. */
	deletion?: { marker: string };
	/** What CIPP was asked to do after the offboarding. */
	leaving?: LeavingReceipt;
	/** What is known of the user, for a preview; null when CIPP does not find one. */
	user?: IDataObject | null;
	/** What the directory has filled in. */
	filled?: FilledIn;
	/** Holds that were set before. */
	holds?: HoldReport[];
	/** The account in the local Active Directory of a user who is synced from there. */
	onPremises?: LocalAccount;
	/** The body that would have been sent, for a preview. */
	request?: IDataObject;
	/** The bodies of what would follow it, for a preview. */
	followingRequests?: IDataObject[];
	/** When this node sent it, ISO 8601 in UTC; absent for what was found in CIPP. */
	sentAt?: string;
	/** Results that came with the answer of a CIPP that has no tasks. */
	summary?: IDataObject;
}

/**
 * New passwords that came with the answer of a CIPP that has no tasks. They stand beside the
 * receipts, because n8n saves a receipt with the execution.
 */
const newPasswords = new WeakMap<Receipt, string>();

/** Keeps a new password for as long as the receipt itself is in use. */
export function keepNewPassword(receipt: Receipt, newPassword: string | undefined): void {
	if (newPassword !== undefined) newPasswords.set(receipt, newPassword);
}

/**
 * What became of the steps, where that came with the answer.
 *
 * @returns the summary with the new password, or undefined for a receipt of a task
 */
export function summaryOf(receipt: Receipt): OffboardingSummary | undefined {
	if (!receipt.summary) return undefined;
	const summary = receipt.summary as unknown as OffboardingSummary;
	const newPassword = newPasswords.get(receipt);
	return newPassword === undefined ? summary : { ...summary, newPassword };
}

/** Receipts travel through the engine as plain objects. */
export const asReceipt = (data: IDataObject): Receipt => data as unknown as Receipt;
export const asData = (receipt: Receipt): IDataObject => receipt as unknown as IDataObject;

/** Markers of the jobs of one item. */
export interface Markers {
	job: string;
	deletion: string;
}

/**
 * Users that may share a request share the marker as well: it is part of the request. Together with
 * the user it still stands for one item, and it is the same again whoever shares the request in a
 * further try.
 *
 * @param marker source of markers of this execution
 * @param index index of the input item
 */
export function markersOf(
	params: OffboardParams,
	index: number,
	marker: (index: number, subject: string) => string,
): Markers {
	const subject = `${params.tenant}/${params.userPrincipalName}`;
	return {
		job:
			params.usersPerRequest > 1
				? marker(0, `${params.tenant}/shared request`)
				: marker(index, subject),
		deletion: marker(index, `${subject}/DeleteUser`),
	};
}

/** What an order has found out before it was sent, and a retry would not find out again. */
export function carriedOn({
	filled,
	holdReports,
	onPremises,
}: Pick<OffboardParams, 'filled' | 'holdReports' | 'onPremises'>): Partial<Receipt> {
	return {
		...(filled && { filled }),
		...(holdReports && { holds: holdReports }),
		...(onPremises && { onPremises }),
	};
}

/** The receipt of an item whose task was found in CIPP instead of being queued just now. */
export function receiptOfTask(
	task: Task,
	params: Pick<OffboardParams, 'warnings' | 'earlier' | 'filled' | 'holdReports' | 'onPremises'>,
	status: Receipt['status'],
): Receipt {
	return {
		status,
		flow: 'task',
		marker: task.marker,
		taskId: task.id,
		details: [
			{
				step: null,
				status: 'info',
				message:
					status === 'alreadyQueued'
						? `Nothing was sent: CIPP already has an offboarding of this user, in state ${task.state}.`
						: `CIPP has the offboarding among its tasks, in state ${task.state}.`,
			},
		],
		warnings: [...params.warnings],
		...(status === 'alreadyQueued' && { existingTask: descriptionOf(task) }),
		...carriedOn(params),
		...(params.earlier?.deletion && { deletion: { marker: params.earlier.deletion.marker } }),
	};
}

/** What an offboarding of somebody else will do or does, and when. */
function descriptionOf(task: Task): IDataObject {
	const { id, state, scheduledTime, executedTime, reference } = task;
	const steps = stepsOfTask(task);
	return { taskId: id, taskState: state, scheduledTime, executedTime, reference, steps };
}

/** Who, where and when: in the output as well as in the error item. */
export function subjectOf(params: Followed, marker: string): IDataObject {
	return {
		userEmail: params.userPrincipalName,
		userName: params.userLabel || params.userPrincipalName,
		tenantDomain: params.tenant,
		tenantLabel: params.tenantLabel || params.tenant,
		scheduledTime: params.schedule?.iso ?? null,
		correlationId: marker,
		steps: params.steps,
		...(params.stepSources && { stepSources: params.stepSources }),
	};
}

/** Adds to a failure whom it is about, for the error branch of a workflow. */
export function aboutUser(error: Error, params: OffboardParams, marker: string): Error {
	if (!(error instanceof CippFailure)) return error;
	const { holdReports: holds } = params;
	const details = {
		...error.details,
		...subjectOf(followedOf(params), marker),
		...(holds && { holds: holds as unknown as IDataObject[] }),
	};
	const advice = remedyOf(error, params) ?? error.description ?? '';
	const description = `${advice} ${holdsStay(holds ?? [])}`.trim();
	return new CippFailure(error.message, { ...error, description, details });
}
