import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import { withDetails } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import { certificateMembers } from '../certificate';
import { timesOf } from '../verify';
import type { Progress } from './progress';
import { sentOptions } from './sentOptions';

/**
 * Adds the certificate of leaving to the output of an item, or to the error of one, where it is
 * wanted.
 *
 * @param output what is told of the item, or why it is an error
 */
export function certified(
	item: Progress,
	output: IDataObject | Error,
	{ origin }: OperationContext,
): IDataObject | Error {
	const { params, receipt, task, reading, summary } = item;
	const form = params.wait?.certificate ?? 'none';
	const said = output instanceof CippFailure ? output.details : output;
	if (form === 'none' || said instanceof Error) return output;
	const members = certificateMembers(form, said, {
		origin,
		reference: task?.reference || params.order?.reference || '',
		options: sentOptions(item),
		isOwn: params.order !== undefined && receipt.status !== 'alreadyQueued',
		...(params.order && receipt.sentAt && { queuedAt: receipt.sentAt }),
		plannedAt: task?.scheduledTime,
		...(task && { notBefore: timesOf(task).notBefore }),
		...(reading && { reading }),
		isLaterLook: params.isLaterLook === true,
		secrets: summary?.newPassword === undefined ? [] : [summary.newPassword],
	});
	return output instanceof Error ? withDetails(output, members) : { ...output, ...members };
}
