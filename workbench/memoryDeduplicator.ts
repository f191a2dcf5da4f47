import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { DataDeduplicationService } from 'n8n-core';
import type {
	DeduplicationItemTypes,
	DeduplicationScope,
	ICheckProcessedContextData,
	ICheckProcessedOptions,
	IDataDeduplicator,
	IDeduplicationOutput,
} from 'n8n-workflow';

/**
 * n8n's record of processed items, kept in memory in place of its database: one list of hashes for a
 * node, which is read, added to and written back as a whole.
 */
export class MemoryDeduplicator implements IDataDeduplicator {
	private readonly rows = new Map<string, string[]>();

	/** Milliseconds between reading and writing: with more than 0, two at once lose entries. */
	gapMs = 0;

	/** How many entries all lists have. */
	get size(): number {
		return [...this.rows.values()].reduce((sum, { length }) => sum + length, 0);
	}

	async checkProcessedAndRecord(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
		{ maxEntries }: ICheckProcessedOptions,
	): Promise<IDeduplicationOutput> {
		const key = keyOf(scope, context);
		const known = [...(this.rows.get(key) ?? [])];
		if (this.gapMs > 0) await sleep(this.gapMs);
		const set = new Set(known);
		const output: IDeduplicationOutput = { new: [], processed: [] };
		for (const item of items) {
			const hash = hashOf(item);
			if (set.has(hash)) output.processed.push(item);
			else {
				output.new.push(item);
				known.push(hash);
			}
		}
		this.rows.set(key, maxEntries ? known.slice(-maxEntries) : known);
		return output;
	}

	async removeProcessed(
		items: DeduplicationItemTypes[],
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		const key = keyOf(scope, context);
		const gone = new Set(items.map(hashOf));
		this.rows.set(
			key,
			(this.rows.get(key) ?? []).filter((hash) => !gone.has(hash)),
		);
	}

	async clearAllProcessedItems(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<void> {
		this.rows.delete(keyOf(scope, context));
	}

	async getProcessedDataCount(
		scope: DeduplicationScope,
		context: ICheckProcessedContextData,
	): Promise<number> {
		return this.rows.get(keyOf(scope, context))?.length ?? 0;
	}

	/** Empties it. */
	clear(): void {
		this.rows.clear();
		this.gapMs = 0;
	}
}

let installed: MemoryDeduplicator | undefined;

/** @returns the one that n8n's engine in this process uses from now on */
export async function installDeduplicator(): Promise<MemoryDeduplicator> {
	if (!installed) {
		installed = new MemoryDeduplicator();
		await DataDeduplicationService.init(installed);
	}
	return installed;
}

function keyOf(scope: DeduplicationScope, { workflow, node }: ICheckProcessedContextData): string {
	return `${workflow.id} ${scope === 'node' ? node?.id : ''}`;
}

function hashOf(item: DeduplicationItemTypes): string {
	return createHash('md5').update(String(item)).digest('base64');
}
