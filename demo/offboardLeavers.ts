import type { IDataObject, INodeExecutionData, IPairedItemData } from 'n8n-workflow';

import type { Simulator } from '../simulator';
import { NodeTypeList, runWorkflow } from '../workbench/n8nEngine';
import { CIPP_NODE_TYPE } from '../workbench/runCipp';
import { basicNodes } from './basicNodes';
import type { CippPackage } from './builtPackage';
import type { HrExport, WorkflowFile } from './exampleFiles';
import { acceptedOutcome, refusedOutcome, type LeaverOutcome } from './leaverOutcome';
import { credentialsFor } from './simulatedCipp';

/**
 * Runs the workflow with n8n's own engine: the HR file goes in as the body of the webhook call,
 * and each row comes out of one of the two outputs of the CIPP node.
 *
 * @param hrExport what the HR system posts
 * @param workflow demo/workflow.json
 * @param cippPackage node and credential to run
 * @param cipp the CIPP to talk to
 * @returns one outcome per row of the file, in its order
 * @throws Error when the run fails as a whole or a row is lost
 */
export async function offboardLeavers(
	hrExport: HrExport,
	workflow: WorkflowFile,
	cippPackage: CippPackage,
	cipp: Simulator,
): Promise<LeaverOutcome[]> {
	const cippNode = workflow.nodes.find(({ type }) => type === CIPP_NODE_TYPE);
	const webhook = workflow.nodes.find(({ type }) => type === 'n8n-nodes-base.webhook');
	if (!cippNode || !webhook) throw new Error('The workflow has no webhook or no CIPP node.');
	const run = await runWorkflow({
		...workflow,
		start: webhook.name,
		items: [{ json: { body: { ...hrExport } as unknown as IDataObject } }],
		nodeTypes: new NodeTypeList({ ...basicNodes(), [CIPP_NODE_TYPE]: cippPackage.node }),
		credentials: credentialsFor(cipp, cippPackage.credentialType),
		executionId: '1',
	});
	const { error, runData } = run.data.resultData;
	if (error) throw new Error(`The workflow stopped: ${error.message}`, { cause: error });
	const [accepted, refused] = runData[cippNode.name]?.[0]?.data?.main ?? [];
	return hrExport.leavers.map((leaver, row) => {
		const [own, ...more] = [
			...itemsOf(row, accepted).map(({ json }) => acceptedOutcome(leaver, json)),
			...itemsOf(row, refused).map(({ json }) => refusedOutcome(leaver, json)),
		];
		if (!own) throw new Error(`Nothing came out for ${leaver.name} (${leaver.ticket}).`);
		if (more.length > 0) throw new Error(`${leaver.name} (${leaver.ticket}) came out twice.`);
		return own;
	});
}

/** The item link that n8n keeps tells which row of the file an output item belongs to. */
function itemsOf(row: number, items: INodeExecutionData[] | null = []): INodeExecutionData[] {
	return (items ?? []).filter(({ pairedItem }) => (pairedItem as IPairedItemData).item === row);
}
