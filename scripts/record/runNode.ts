import type { ICredentialType, IDataObject, INodeParameters, INodeType } from 'n8n-workflow';

import { MemoryCredentials } from '../../workbench/memoryCredentials';
import { NodeTypeList } from '../../workbench/n8nEngine';
import { runCipp } from '../../workbench/runCipp';
import type { NodeRun } from './recording';
import type { Client } from './target';

/** The node as it is run: its class and its credential. */
export interface NodeUnderTest {
	node: INodeType;
	credentialType: ICredentialType;
}

/** What the node said of one item. */
export interface Said {
	/** `success`: it left through the first output; else the outcome of the error item. */
	outcome: 'success' | 'refused' | 'unknown' | 'notSent';
	message: string;
	/** The output items, or the error item. */
	items: IDataObject[];
}

/**
 * Runs the node for one item.
 *
 * @param under the node
 * @param address of CIPP, without `/api`
 * @param client API client
 * @param run operation and parameters
 * @returns what it said
 */
export async function runNode(
	{ node, credentialType }: NodeUnderTest,
	address: string,
	client: Client,
	run: NodeRun,
): Promise<Said> {
	const credentials = new MemoryCredentials([credentialType], new NodeTypeList({}));
	credentials.save(credentialType.name, {
		apiUrl: address,
		tenantId: 'common',
		clientId: client.id,
		clientSecret: client.secret,
		accessTokenUrl: `${address}/common/oauth2/v2.0/token`,
	});
	const { output, errors, error } = await runCipp({
		node,
		credentials,
		items: [{}],
		executionId: '231',
		parameters: {
			resource: run.resource,
			operation: run.operation,
			...(run.parameters as INodeParameters),
		},
		nodeSettings: { onError: 'continueErrorOutput' },
	});
	if (error) return { outcome: 'unknown', message: error.message, items: [] };
	const failed = errors[0]?.json;
	if (!failed) {
		const items = output.map(({ json }) => json);
		return { outcome: 'success', message: String(items[0]?.message ?? ''), items };
	}
	const { outcome } = failed.error as { outcome?: Said['outcome'] };
	return { outcome: outcome ?? 'unknown', message: String(failed.message), items: [failed] };
}
