import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import { CippApi } from '../../credentials/CippApi.credentials';
import { CippOAuth2Api } from '../../credentials/CippOAuth2Api.credentials';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import type { Simulator, SimulatorOptions } from '../../simulator';
import { startSimulator } from '../../simulator';
import { MemoryCredentials } from '../../workbench/memoryCredentials';
import { NodeTypeList } from '../../workbench/n8nEngine';
import type { CippRun, CippRunResult } from '../../workbench/runCipp';
import { runCipp } from '../../workbench/runCipp';
import { startedOnce } from './startedBefore';

/** A simulated CIPP, credentials for it, and n8n's engine to run the node in. */
export interface CippTest {
	cipp: Simulator;
	credentials: MemoryCredentials;
	/** Runs the node for the given items. */
	run(options: TestRun): Promise<CippRunResult>;
	close(): Promise<void>;
}

export interface TestRun extends Partial<Omit<CippRun, 'parameters' | 'nodeSettings'>> {
	parameters?: INodeParameters;
	nodeSettings?: Partial<INode>;
}

/** Three leavers of three tenants, as an HR system would send them. */
export const LEAVERS: IDataObject[] = [
	{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com', name: 'Jane Doe' },
	{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com', name: 'John Smith' },
	{ tenant: 'northwind.example', upn: 'mike@northwind.example', name: 'Mike North' },
];

/** Parameters of Offboard User that read the items above. */
export const OFFBOARD: INodeParameters = {
	resource: 'user',
	operation: 'offboardUser',
	tenantDomain: '={{ $json.tenant }}',
	userEmail: '={{ $json.upn }}',
	DisableSignIn: true,
	RevokeSessions: true,
};

/**
 * Options that leave out what the node asks CIPP before and after: whether the user is being
 * offboarded already, and what became of a request that got no answer. For tests of the sending.
 */
export const SEND_ONLY: INodeParameters = {
	options: { ifAlreadyQueued: 'queueAgain', gracePeriod: 0 },
};

/**
 * Starts a simulated CIPP with both credentials set up.
 */
export async function startCippTest(options?: SimulatorOptions): Promise<CippTest> {
	const cipp = await startSimulator(options);
	const credentials = new MemoryCredentials(
		[new CippOAuth2Api(), new CippApi()],
		new NodeTypeList({}),
	);
	const { tenantId, clientId, clientSecret, apiKey } = cipp.credentials;
	credentials.save('cippOAuth2Api', {
		apiUrl: cipp.url,
		tenantId,
		clientId,
		clientSecret,
		cloud: 'custom',
		authority: cipp.url,
	});
	credentials.save('cippApi', { apiUrl: cipp.url, apiKey, headerName: '' });
	const node = new Cipp();
	return {
		cipp,
		credentials,
		run: async ({ parameters, ...rest }) =>
			await runCipp({
				node,
				credentials,
				items: LEAVERS,
				executionId: '231',
				parameters: { ...OFFBOARD, ...parameters },
				...rest,
			}),
		close: async () => await cipp.close(),
	};
}

/** One simulated CIPP for all tests of a file, reset before each; a run is a manual one. */
export function sharedCipp(options?: SimulatorOptions): CippTest {
	return startedOnce(async () => await startCippTest({ runMode: 'manual', ...options }));
}
