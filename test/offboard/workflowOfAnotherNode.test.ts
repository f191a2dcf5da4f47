import type { IConnections, INode, INodeCredentials, IWorkflowSettings } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { NodeTypeList, runWorkflow } from '../../workbench/n8nEngine';
import { CIPP_NODE_TYPE } from '../../workbench/runCipp';
import exported from '../fixtures/workflowOfAnotherNode.json';
import { sharedCipp } from '../support/cipp';
import { MARKER, offboardBodies } from '../support/requests';

/** What the HR system of the workflow's owner gives. */
const LEAVERS = [
	{
		login: 'jane.doe@contoso.com',
		name: 'Jane Doe',
		domain: 'contoso.com',
		company: 'Contoso Ltd',
		manager: 'manager@contoso.com',
		lastDay: '2036-12-01T17:00:00',
		hide: true,
	},
	{
		login: 'john.smith@fabrikam.com',
		name: 'John Smith',
		domain: 'fabrikam.com',
		company: 'Fabrikam, Inc.',
		manager: '',
		lastDay: '',
		hide: false,
	},
	{
		login: 'mike@northwind.example',
		name: '',
		domain: 'northwind.example',
		company: '',
		manager: 'zoe.zimmer@northwind.example',
		lastDay: '',
		hide: 'true',
	},
];

const STEPS = {
	ConvertToShared: true,
	RemoveLicenses: true,
	RemoveMFADevices: true,
	RevokeSessions: true,
	RemoveGroups: true,
	removePermissions: true,
	RemoveMobile: true,
	RemoveRules: true,
	DisableSignIn: true,
	removeCalendarInvites: true,
};

const t = sharedCipp();

/** The workflow with another node type and another credential, and otherwise as it was. */
function takenOver(credentials: INodeCredentials, authentication?: string): INode[] {
	return (exported.nodes as unknown as INode[]).map((node) =>
		node.name === 'Offboard'
			? {
					...node,
					type: CIPP_NODE_TYPE,
					credentials,
					parameters: { ...node.parameters, ...(authentication && { authentication }) },
				}
			: node,
	);
}

async function run(nodes: INode[]) {
	const items = new NodeTypeList({}).getByName('workbench.items');
	return await runWorkflow({
		nodes,
		connections: exported.connections as IConnections,
		settings: exported.settings as IWorkflowSettings,
		start: 'Leavers',
		items: LEAVERS.map((json) => ({ json })),
		nodeTypes: new NodeTypeList({ [CIPP_NODE_TYPE]: new Cipp(), 'n8n-nodes-base.noOp': items }),
		credentials: t.credentials,
	});
}

describe('a workflow that was built with the CIPP node whose parameter names this one keeps', () => {
	it('runs after changing the node type and the credential, and nothing else', async () => {
		const { data } = await run(takenOver({ cippOAuth2Api: { id: '1', name: 'CIPP' } }));

		expect(data.resultData.error).toBeUndefined();
		const marker = expect.stringMatching(MARKER) as string;
		expect(offboardBodies(t.cipp)).toEqual([
			{
				...STEPS,
				HideFromGAL: true,
				tenantFilter: { label: 'Contoso Ltd', value: 'contoso.com' },
				user: [{ label: 'Jane Doe', value: 'jane.doe@contoso.com' }],
				forward: { label: 'manager@contoso.com', value: 'manager@contoso.com' },
				KeepCopy: true,
				Scheduled: { enabled: true, date: Date.UTC(2036, 11, 1, 16) / 1000 },
				clientRequestId: marker,
			},
			{
				...STEPS,
				tenantFilter: { label: 'Fabrikam, Inc.', value: 'fabrikam.com' },
				user: [{ label: 'John Smith', value: 'john.smith@fabrikam.com' }],
				KeepCopy: true,
				Scheduled: { enabled: false },
				clientRequestId: marker,
			},
			{
				...STEPS,
				HideFromGAL: true,
				tenantFilter: { label: 'northwind.example', value: 'northwind.example' },
				user: [{ label: 'mike@northwind.example', value: 'mike@northwind.example' }],
				forward: {
					label: 'zoe.zimmer@northwind.example',
					value: 'zoe.zimmer@northwind.example',
				},
				KeepCopy: true,
				Scheduled: { enabled: false },
				clientRequestId: marker,
			},
		]);
	});

	it('hands on status and details of each user, which the next node may read as before', async () => {
		const { data } = await run(takenOver({ cippOAuth2Api: { id: '1', name: 'CIPP' } }));

		const [task] = data.resultData.runData['Write Ticket'] ?? [];
		const handedOn = task?.data?.main?.[0] ?? [];
		expect(handedOn.map(({ json }) => json)).toMatchObject([
			{ status: 'scheduled', userEmail: 'jane.doe@contoso.com', warnings: [] },
			{
				status: 'queued',
				userEmail: 'john.smith@fabrikam.com',
				warnings: [
					expect.stringContaining('“Forward Email To” is left out'),
					expect.stringContaining('“Scheduled” is empty'),
					expect.stringContaining('Keep a Copy of Forwarded Email'),
				],
			},
			{
				status: 'queued',
				userEmail: 'mike@northwind.example',
				warnings: [expect.stringContaining('“Scheduled” is empty')],
			},
		]);
		for (const { json } of handedOn) expect(json.details).toHaveLength(1);
	});

	it('runs with the API key as well, once Authentication says so', async () => {
		const { data } = await run(takenOver({ cippApi: { id: '2', name: 'CIPP' } }, 'apiKey'));

		expect(data.resultData.error).toBeUndefined();
		expect(t.cipp.requestsTo('ExecOffboardUser')).toHaveLength(3);
		expect(t.cipp.tokenRequests).toHaveLength(0);
	});
});
