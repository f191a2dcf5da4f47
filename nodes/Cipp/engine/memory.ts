import { createHash } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { FailureFacts } from '../transport/failure';

/** What became of an item that was sent in this execution. */
export type Remembered =
	| { kind: 'accepted'; receipt: IDataObject }
	| ({ kind: 'unknown'; message: string } & FailureFacts);

/** What n8n keeps for a node as long as an execution and its retries last. */
interface NodeContext {
	/** By run and settings of the node; then by item and whatever it was about. */
	cippSentItems?: Record<string, Record<string, Remembered>>;
}

/**
 * Remembers which items of an execution were sent, so that they are not sent twice. Retry On Fail
 * runs the whole node again for all items, and so does n8n's button Retry on a failed execution;
 * both hand the node the same context (`WorkflowExecute.runNode`, `ExecutionService.retry`).
 *
 * What was sent under other settings of the node does not count: the operation or the steps may
 * have been changed before the button was pressed, and were then never asked for.
 */
export class SentItems {
	private readonly node: NodeContext;

	/** Whether n8n runs the node again by itself. */
	private readonly hasTries: boolean;

	/** Undefined when nobody will read it. */
	private readonly store: Record<string, Remembered> | undefined;

	/**
	 * What earlier tries of this run came to, by item and whoever it was about; empty in a first try.
	 * Whatever goes wrong with such an item now, it must not be said that it was not sent.
	 */
	readonly earlier: ReadonlyMap<number, Remembered>;

	constructor(context: IExecuteFunctions) {
		this.node = context.getContext('node');
		this.hasTries = context.getNode().retryOnFail === true;
		// n8n saves the context with the execution, so nothing goes there that nobody will read: a node
		// that goes on although items fail does not fail itself, so that there is no button.
		if (this.hasTries || !context.continueOnFail()) {
			const runs = (this.node.cippSentItems ??= {});
			this.store = runs[`${currentRunIndex(context)}:${settingsOf(context)}`] ??= {};
		}
		this.earlier = new Map(
			Object.entries(this.store ?? {}).map(([key, remembered]) => [parseInt(key), remembered]),
		);
	}

	/**
	 * @param index index of the input item
	 * @param subject who or what the item is about. Not all parameters: an expression such as
	 * `$now.plus(1, 'hour')` gives another value in the retry, and the item is still the same.
	 * @returns what an earlier try of this run came to with it
	 */
	get(index: number, subject: string): Remembered | undefined {
		return this.earlier.has(index) ? this.store?.[keyOf(index, subject)] : undefined;
	}

	/**
	 * Notes for a further try what this one came to.
	 *
	 * @param hasSecret whether that holds a password. n8n stores it with the execution, so it is noted
	 * only for Retry On Fail, whose tries have to give it out in the end.
	 * @param instead what is noted in its place otherwise; nothing when left out, so that it is sent
	 * again
	 */
	set(
		index: number,
		subject: string,
		remembered: Remembered,
		hasSecret: boolean,
		instead?: Remembered,
	): void {
		const noted = this.hasTries || !hasSecret ? remembered : instead;
		if (this.store && noted) this.store[keyOf(index, subject)] = noted;
	}

	/** Of a run that went through, which n8n does not run again. */
	forget(): void {
		delete this.node.cippSentItems;
	}
}

function keyOf(index: number, subject: string): string {
	return `${index}:${subject.toLowerCase()}`;
}

/**
 * The parameters as the builder wrote them, with their expressions: what these give may differ in
 * each try. The pace of the requests changes nothing of what is asked for.
 */
function settingsOf(context: IExecuteFunctions): string {
	const settings = { ...context.getNode().parameters, requestOptions: undefined };
	return createHash('sha256').update(JSON.stringify(settings)).digest('base64url');
}

/** The number of this run of the node within the execution: a loop runs it several times. */
export function currentRunIndex(context: IExecuteFunctions): number {
	const { $runIndex } = context.getWorkflowDataProxy(0) as { $runIndex?: number };
	return $runIndex ?? 0;
}
