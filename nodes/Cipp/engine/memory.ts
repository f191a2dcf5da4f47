import { createHash } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { FailureFacts } from '../transport/failure';

/** What became of an item that was sent in this execution. */
export type Remembered =
	| { kind: 'accepted'; receipt: IDataObject }
	| ({ kind: 'unknown'; message: string } & FailureFacts);

/**
 * Remembers, for the length of an execution, which items were sent. With Retry On Fail n8n runs
 * the whole node again for all items, but hands the retry the same node context
 * (`WorkflowExecute.runNode`); what stands here is not sent twice.
 */
export class SentItems {
	/** Undefined when nobody will read it. */
	private readonly store: Record<string, Remembered> | undefined;

	private readonly runIndex: number;

	/**
	 * What earlier tries of this run came to, by item and whoever it was about; empty in a first try.
	 * Whatever goes wrong with such an item now, it must not be said that it was not sent.
	 */
	readonly earlier: ReadonlyMap<number, Remembered>;

	constructor(context: IExecuteFunctions) {
		const node = context.getContext('node') as { cippSentItems?: Record<string, Remembered> };
		// n8n saves the context with the execution, so nothing goes there that nobody will read.
		const isKept = context.getNode().retryOnFail === true;
		if (isKept) node.cippSentItems ??= {};
		this.store = node.cippSentItems;
		this.runIndex = currentRunIndex(context);
		this.earlier = new Map(
			Object.entries(this.store ?? {}).flatMap(([key, remembered]) => {
				const [run, index] = key.split(':').map(Number);
				return run === this.runIndex && index !== undefined ? [[index, remembered]] : [];
			}),
		);
	}

	/**
	 * @param index index of the input item
	 * @param subject who or what the item is about. Not all parameters: an expression such as
	 * `$now.plus(1, 'hour')` gives another value in the retry, and the item is still the same.
	 * @returns what an earlier try of this run came to with it
	 */
	get(index: number, subject: string): Remembered | undefined {
		return this.earlier.has(index) ? this.store?.[this.key(index, subject)] : undefined;
	}

	/** Notes for a further try what this one came to. */
	set(index: number, subject: string, remembered: Remembered): void {
		if (this.store) this.store[this.key(index, subject)] = remembered;
	}

	private key(index: number, subject: string): string {
		const digest = createHash('sha256').update(subject.toLowerCase()).digest('base64url');
		return `${this.runIndex}:${index}:${digest.slice(0, 22)}`;
	}
}

/** The number of this run of the node within the execution: a loop runs it several times. */
export function currentRunIndex(context: IExecuteFunctions): number {
	const { $runIndex } = context.getWorkflowDataProxy(0) as { $runIndex?: number };
	return $runIndex ?? 0;
}
