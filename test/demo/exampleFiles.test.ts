import { readExpected, readLeavers, readWorkflow } from '../../demo/exampleFiles';
import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { CIPP_NODE_TYPE } from '../../workbench/runCipp';

describe('demo/workflow.json', () => {
	const workflow = readWorkflow();

	it('sets only parameters that the node has', () => {
		const cippNode = workflow.nodes.find(({ type }) => type === CIPP_NODE_TYPE);
		const known = new Cipp().description.properties.map(({ name }) => name);
		expect(known).toEqual(expect.arrayContaining(Object.keys(cippNode?.parameters ?? {})));
		expect(Object.keys(cippNode?.parameters ?? {}).length).toBeGreaterThan(10);
	});

	it('connects nodes that exist, and both outputs of the CIPP node', () => {
		const names = workflow.nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const targets = Object.values(workflow.connections).flatMap(({ main }) =>
			(main ?? []).flatMap((output) => (output ?? []).map(({ node }) => node)),
		);
		expect(names).toEqual(
			expect.arrayContaining([...Object.keys(workflow.connections), ...targets]),
		);
		expect(workflow.connections['Offboard in CIPP']?.main).toHaveLength(2);
	});

	it('does not take offboardings from a webhook that is open to everybody', () => {
		const webhook = workflow.nodes.find(({ type }) => type === 'n8n-nodes-base.webhook');
		expect(webhook?.parameters.authentication).toBe('headerAuth');
	});
});

describe('demo/expected.json', () => {
	it('names every notice of the HR file once', () => {
		const tickets = readLeavers().leavers.map(({ ticket }) => ticket);
		expect(Object.keys(readExpected()).sort()).toEqual([...tickets].sort());
	});
});

describe('demo/leavers.json', () => {
	it('has times more than a week after its export, which dates that are moved rely on', () => {
		const { exportedOn, leavers } = readLeavers();
		const times = leavers.flatMap(({ leavesAt }) => leavesAt ?? []);
		expect(times).toHaveLength(3);
		for (const time of times) {
			expect(Date.parse(time) - Date.parse(exportedOn)).toBeGreaterThan(8 * 86_400_000);
		}
	});
});
