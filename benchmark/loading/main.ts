/** Loads the built node in a process of its own and says what it cost beyond n8n-workflow. */
import 'n8n-workflow';
import { join } from 'node:path';

import type { INodeType } from 'n8n-workflow';

import { distFolder } from '../builtPackage';

/** What loading the node cost. */
export interface LoadingCost {
	/** Time to read and run its files. */
	requireMs: number;
	/** Time to build the node with its description. */
	buildMs: number;
	/** Growth of the heap, in bytes. */
	heapBytes: number;
	/** Growth of the resident set, in bytes. */
	residentBytes: number;
	/** The description as the editor downloads it. */
	description: string;
}

async function load(): Promise<LoadingCost> {
	const file = join(distFolder(), 'nodes', 'Cipp', 'Cipp.node.js');
	globalThis.gc?.();
	const before = process.memoryUsage();
	const started = performance.now();
	const { Cipp } = (await import(file)) as { Cipp: new () => INodeType };
	const required = performance.now();
	const node = new Cipp();
	const built = performance.now();
	globalThis.gc?.();
	const after = process.memoryUsage();
	return {
		requireMs: required - started,
		buildMs: built - required,
		heapBytes: after.heapUsed - before.heapUsed,
		residentBytes: after.rss - before.rss,
		description: JSON.stringify(node.description),
	};
}

void load().then((cost) => {
	// Not before all of it is written: the description is larger than a pipe.
	process.send?.(cost, () => process.disconnect());
});
