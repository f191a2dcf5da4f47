import { CIPP_TYPE } from '../workflows/nodes';
import { setStage, type Stage } from './support/stage';

let stage: Stage;

beforeAll(async () => {
	stage = await setStage();
});

afterAll(async () => {
	await stage?.clear();
});

describe('the installed package', () => {
	it('is known under its package name, with its operations', async () => {
		const types = await stage.api.nodeTypes();
		const cipp = types.find(({ name }) => name === CIPP_TYPE);
		expect(cipp?.displayName).toBe('CIPP');
		const operations = cipp?.properties
			.filter(({ name }) => name === 'operation')
			.flatMap(({ options }) => (options ?? []).map((option) => option.name));
		expect(operations).toContain('Offboard User');
	});

	it('is offered to agents as a tool', async () => {
		const types = await stage.api.nodeTypes();
		const tool = types.find(({ name }) => name === `${CIPP_TYPE}Tool`);
		expect(tool?.outputs).toEqual(['ai_tool']);
	});

	it('brings its three credentials', async () => {
		const types = await stage.api.credentialTypes();
		const own = types.filter(({ name }) => name.startsWith('cipp'));
		expect(own.map(({ displayName }) => displayName).sort()).toEqual([
			'CIPP API',
			'CIPP OAuth2 API',
			'CIPP Webhook API',
		]);
	});

	it('shows the fields of an output before a node of either version has run', async () => {
		const statuses = await Promise.all(
			['1.0.0', '1.1.0', '1.2.0'].map(async (version) => {
				const path = `schemas/${CIPP_TYPE}/${version}/user/get.json`;
				return (await fetch(`${stage.n8n.url}/${path}`)).status;
			}),
		);

		// n8n does not look into another version, so the build copies the schemas into each.
		expect(statuses).toEqual([200, 200, 404]);
	});

	it('reaches for no host outside the machine', () => {
		expect(stage.n8n.refusedHosts).toEqual([]);
	});
});
