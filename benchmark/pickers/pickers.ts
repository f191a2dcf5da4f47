import { LoadOptionsContext } from 'n8n-core';
import type {
	ILoadOptionsFunctions,
	INode,
	INodeListSearchResult,
	INodeParameters,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { letProcessEnd } from '../../workbench/letProcessEnd';
import { NodeTypeList } from '../../workbench/n8nEngine';
import { builtPackage, type BuiltPackage } from '../builtPackage';
import { CippProcess, TENANT } from '../cipp/cippProcess';
import { credentialsFor } from '../cipp/credentials';
import type { Goal } from '../report/goals';
import { markdownTable } from '../report/markdownTable';
import { bytes, median, short } from '../report/numbers';

const REPEATS = 9;

/** A list that a user opens in the editor. */
interface Opened {
	name: string;
	method: string;
	filter?: string;
}

interface PickerCost {
	name: string;
	entries: number;
	totalMs: number;
	/** Beyond the time that the simulated CIPP and its token address took. */
	ownMs: number;
	requests: number;
	bytes: number;
}

/**
 * Opens the lists of tenants and users of a large partner.
 *
 * @returns the goals; the table is printed
 */
export async function benchPickers(): Promise<Goal[]> {
	const built = await builtPackage();
	const tenants = await openAll(built, { tenants: 5000, usersPerTenant: 0 }, [
		{ name: '5,000 tenants, first list', method: 'searchTenants' },
		{ name: '5,000 tenants, typed “tenant 49”', method: 'searchTenants', filter: 'tenant 49' },
	]);
	const users = await openAll(built, { tenants: 1, usersPerTenant: 50_000 }, [
		{ name: '50,000 users, first list', method: 'searchUsers' },
		{ name: '50,000 users, typed “user 499”', method: 'searchUsers', filter: 'user 499' },
	]);
	letProcessEnd();
	const all = [...tenants, ...users];
	console.log(`
## Pickers

With a fresh credential, so that a token is fetched first; medians of ${REPEATS}. The time beyond
CIPP's own includes the transfer.

${markdownTable(
	['List', 'Entries shown', 'Time', "Beyond CIPP's own", 'Requests with token', 'Bytes'],
	all.map((cost) => [
		cost.name,
		short(cost.entries),
		`${short(cost.totalMs)} ms`,
		`${short(cost.ownMs)} ms`,
		short(cost.requests),
		bytes(cost.bytes),
	]),
)}
`);
	const slowest = Math.max(...all.map(({ ownMs }) => ownMs));
	const most = Math.max(...users.map((cost) => cost.bytes));
	return [
		{
			what: "Pickers: first list below 300 ms beyond CIPP's own time",
			measured: `${short(slowest)} ms`,
			isMet: slowest < 300,
		},
		{
			what: 'Pickers: never the whole directory (50,000 users): below 100 KB',
			measured: bytes(most),
			isMet: most < 100 * 1024,
		},
	];
}

async function openAll(
	built: BuiltPackage,
	volume: { tenants: number; usersPerTenant: number },
	lists: Opened[],
): Promise<PickerCost[]> {
	const cipp = await CippProcess.start({ runMode: 'manual', volume });
	try {
		const costs: PickerCost[] = [];
		for (const list of lists) {
			const measured: PickerCost[] = [];
			for (let repeat = 0; repeat < REPEATS; repeat++) {
				measured.push(await openOnce(cipp, built, list));
			}
			const of = (figure: (cost: PickerCost) => number) => median(measured.map(figure));
			costs.push({
				name: list.name,
				entries: of(({ entries }) => entries),
				totalMs: of(({ totalMs }) => totalMs),
				ownMs: of(({ ownMs }) => ownMs),
				requests: of(({ requests }) => requests),
				bytes: of((cost) => cost.bytes),
			});
		}
		return costs;
	} finally {
		await cipp.close();
	}
}

async function openOnce(
	cipp: CippProcess,
	built: BuiltPackage,
	{ name, method, filter }: Opened,
): Promise<PickerCost> {
	await cipp.reset();
	const context = pickerContext(cipp, built);
	const search = built.node.methods?.listSearch?.[method];
	if (!search) throw new Error(`The node has no list ${method}.`);
	const started = performance.now();
	const { results }: INodeListSearchResult = await search.call(context, filter);
	const totalMs = performance.now() - started;
	const { calls } = await cipp.seen();
	if (results.length === 0) throw new Error(`The list ${method} is empty.`);
	return {
		name,
		entries: results.length,
		totalMs,
		ownMs: totalMs - calls.reduce((sum, { serverMs }) => sum + serverMs, 0),
		requests: calls.length,
		bytes: calls.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0),
	};
}

function pickerContext(cipp: CippProcess, built: BuiltPackage): ILoadOptionsFunctions {
	const nodeTypes = new NodeTypeList({ 'n8n-nodes-cipp.cipp': built.node });
	const parameters: INodeParameters = {
		authentication: 'oAuth2',
		resource: 'user',
		operation: 'offboardUser',
		tenantDomain: { __rl: true, mode: 'list', value: TENANT },
	};
	const node: INode = {
		id: 'cipp',
		name: 'CIPP',
		type: 'n8n-nodes-cipp.cipp',
		typeVersion: 1,
		position: [0, 0],
		parameters,
		credentials: { [built.oAuth2.name]: { id: '1', name: 'CIPP' } },
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = {
		credentialsHelper: credentialsFor(cipp.address, built),
		currentNodeParameters: parameters,
		variables: {},
	} as unknown as IWorkflowExecuteAdditionalData;
	return new LoadOptionsContext(workflow, node, additionalData, '');
}
