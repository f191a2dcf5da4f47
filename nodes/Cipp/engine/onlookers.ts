import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { isOutput, isUnknown, nameItems, type Outcome } from './itemOutcome';
import type { Entry, Operation, RunOrigin } from './operation';
import { overview } from './outcome';

/**
 * Where a line goes while a node runs. n8n shows nothing of a running node in its editor but what it
 * sends to the console of the browser, and that only in runs that a person started there
 * (`sendMessageToUI` of n8n-core); the log of n8n gets it in every run.
 *
 * @returns a function that tells one line
 */
export function onlookersOf(context: IExecuteFunctions): (line: string) => void {
	const { name } = context.getNode();
	const executionId = context.getExecutionId();
	return (line) => {
		context.logger.info(`CIPP: ${line}`, { node: name, executionId });
		if (context.getMode() === 'manual') context.sendMessageToUI(line);
	};
}

/** @returns which run of which workflow this is */
export function originOf(context: IExecuteFunctions): RunOrigin {
	const { id, name } = context.getWorkflow();
	return {
		workflowName: name ?? '',
		workflowId: id ?? '',
		executionId: context.getExecutionId() ?? '',
		nodeName: context.getNode().name,
		timezone: context.getTimezone(),
	};
}

/**
 * Says in n8n's log what a stopped execution has sent and what it has not: n8n drops the output of a
 * node that ends after its execution was stopped, so nobody would hear of it otherwise.
 */
export function tellOfStop(
	context: IExecuteFunctions,
	operation: Operation,
	entries: Array<Entry<unknown>>,
	submitted: Array<{ index: number; receipt: IDataObject }>,
	outcomes: Array<Outcome | undefined>,
): void {
	const names = nameItems(operation, entries);
	const taken = new Set(submitted.map(({ index }) => index));
	const isSent = (index: number) => taken.has(index) || isOutput(outcomes[index]);
	const part = (said: string, belongs: (index: number) => boolean) => {
		const items = entries.map(({ index }) => index).filter(belongs);
		return items.length > 0 ? [`${said}: ${overview(items.map(names))}.`] : [];
	};
	const line = [
		`CIPP: The execution was stopped in “${operation.name}”, and nothing more is sent.`,
		...part('Sent', isSent),
		...part('Outcome unknown', (index) => !isSent(index) && isUnknown(outcomes[index])),
		...part('Not sent', (index) => !isSent(index) && outcomes[index] === undefined),
	].join(' ');
	const executionId = context.getExecutionId();
	context.logger.warn(line, { node: context.getNode().name, executionId });
	if (context.getMode() === 'manual') context.sendMessageToUI(line);
}
