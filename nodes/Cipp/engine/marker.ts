import { createHash, randomUUID } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import { currentRunIndex } from './memory';

/**
 * Makes correlation markers. CIPP stores unknown members of an offboarding request under
 * `Parameters.options` of the task and hands them back, so a marker finds the task of an item.
 *
 * The marker follows from the place in the execution and not from chance: when n8n tries the node
 * again, or a queue worker takes over an execution that another one lost, the same item gets the
 * same marker and its earlier task is recognised.
 *
 * @returns a function of item index and subject that gives a text in the form of a UUID
 */
export function markerSource(
	context: IExecuteFunctions,
): (index: number, subject: string) => string {
	const executionId = context.getExecutionId();
	const place = [
		context.getInstanceId?.() ?? '',
		context.getWorkflow().id ?? '',
		// Without an execution id there is nothing that a later try could share.
		executionId || randomUUID(),
		context.getNode().id,
		currentRunIndex(context),
	];
	return (index, subject) => guidOf([...place, index, subject.toLowerCase()]);
}

/**
 * @param parts what the result follows from
 * @returns a text in the form of a UUID, the same for the same parts
 */
export function guidOf(parts: unknown[]): string {
	const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}
