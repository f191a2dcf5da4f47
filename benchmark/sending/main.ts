/** Sends leavers in a process of its own, with nothing else in it, and says what it cost. */
import type { INodeType } from 'n8n-workflow';

import type { MemoryCredentials } from '../../workbench/memoryCredentials';
import { NodeTypeList, runWorkflow } from '../../workbench/n8nEngine';
import { builtPackage } from '../builtPackage';
import { credentialsFor } from '../cipp/credentials';
import type { SendingCost, SendingJob, SendingMessage } from './job';
import { leavers } from './job';
import type { NodeUnderTest } from './nodeUnderTest';
import { nodeUnderTest } from './nodeUnderTest';

const CREDENTIAL = 'cippOAuth2Api';

const say = (message: SendingMessage) => process.send?.(message);

async function run(
	items: number,
	tenant: string,
	node: NodeUnderTest,
	nodeTypes: NodeTypeList,
	credentials: MemoryCredentials,
): Promise<unknown> {
	const result = await runWorkflow({
		start: 'Leavers',
		items: leavers(items, tenant).map((json) => ({ json })),
		nodeTypes,
		credentials,
		executionId: '1',
		nodes: [
			{
				id: 'leavers',
				name: 'Leavers',
				type: 'workbench.items',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: 'sender',
				name: 'Sender',
				type: node.type,
				typeVersion: node.typeVersion,
				position: [200, 0],
				parameters: node.parameters,
				credentials: { [CREDENTIAL]: { id: '1', name: 'CIPP' } },
			},
		],
		connections: { Leavers: { main: [[{ node: 'Sender', type: 'main', index: 0 }]] } },
	});
	const { error, runData } = result.data.resultData;
	if (error) throw error;
	const sent = runData.Sender?.[0]?.data?.main?.[0]?.length ?? 0;
	if (sent !== items) throw new Error(`${sent} of ${items} items came out.`);
	return result;
}

async function measure(job: SendingJob): Promise<SendingCost> {
	const node = await nodeUnderTest(job);
	const nodeTypes = new NodeTypeList({ [node.type]: node.nodeType as INodeType });
	const built = await builtPackage();
	const credentials = () => credentialsFor(job.address, built);
	if (job.warmUp > 0) await run(job.warmUp, job.tenant, node, nodeTypes, credentials());

	const fresh = credentials();
	await nextGo();
	globalThis.gc?.();
	const heapBefore = process.memoryUsage().heapUsed;
	const cpuBefore = process.cpuUsage();
	const started = performance.now();
	const mostInUse = job.watchHeap ? watchHeap() : undefined;
	const record = await run(job.items, job.tenant, node, nodeTypes, fresh);
	const wallMs = performance.now() - started;
	const { user, system } = process.cpuUsage(cpuBefore);
	globalThis.gc?.();
	const heldBytes = process.memoryUsage().heapUsed - heapBefore;
	// Used once more, so that it is still there when the memory is counted.
	if (record === undefined) throw new Error('There is no record of the run.');
	return {
		wallMs,
		cpuMs: (user + system) / 1000,
		peakBytes: process.resourceUsage().maxRSS * 1024,
		heldBytes,
		...(mostInUse && { mostInUseBytes: mostInUse() - heapBefore }),
	};
}

/**
 * The resident set also holds garbage that nobody has collected yet, and how much of it there may be
 * depends on the size of the machine.
 *
 * @returns a function that ends the watching and gives the most bytes in use at a time
 */
function watchHeap(): () => number {
	let most = 0;
	const look = () => {
		globalThis.gc?.();
		most = Math.max(most, process.memoryUsage().heapUsed);
	};
	const timer = setInterval(look, 250);
	return () => {
		clearInterval(timer);
		look();
		return most;
	};
}

/** The simulator forgets the warm-up in the meantime. */
async function nextGo(): Promise<void> {
	const go = new Promise((resolve) => process.once('message', resolve));
	say({ ready: true });
	await go;
}

async function main(): Promise<void> {
	const job = JSON.parse(process.argv[2] ?? '') as SendingJob;
	try {
		say({ cost: await measure(job) });
	} catch (error) {
		say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
	process.disconnect();
	process.exit();
}

void main();
