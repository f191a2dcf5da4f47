import type { INode } from 'n8n-workflow';

import { SWITCH_STEPS, VALUE_STEPS } from '../../nodes/Cipp/offboarding/order/steps';
import { EXAMPLES, offboards, targets, type ExampleFile } from './exampleFiles';

const STEPS: string[] = [...SWITCH_STEPS, ...VALUE_STEPS].map(({ wireName }) => wireName);

const isPreview = ({ parameters }: INode) => parameters.previewOnly === true;
const isTool = ({ type }: INode) => type.endsWith('Tool');
const stepsOf = ({ parameters }: INode) =>
	Object.keys(parameters).filter((name) => STEPS.includes(name));

/** The node that previews and the one that offboards who was approved, where there are two. */
const REVIEWED = EXAMPLES.flatMap((example) => {
	const nodes = example.nodes.filter(offboards);
	const preview = nodes.find(isPreview);
	const offboard = nodes.find((node) => !isPreview(node));
	return preview && offboard ? [{ file: example.file, example, preview, offboard }] : [];
});

describe.each(EXAMPLES)('$file', (example: ExampleFile) => {
	const offboarding = example.nodes.filter(offboards);

	it('does not delete users, and does not offboard anybody twice', () => {
		for (const { parameters } of offboarding) {
			expect(parameters).not.toHaveProperty('DeleteUser');
			expect(parameters.options).not.toMatchObject({ ifAlreadyQueued: 'queueAgain' });
		}
	});

	it('hands refused users to a node that says whom, why and whether it was sent', () => {
		for (const node of offboarding.filter((one) => !isPreview(one))) {
			expect(node.onError).toBe('continueErrorOutput');
			const names = targets(example, node.name, 1);
			expect(names.length).toBeGreaterThan(0);
			const said = JSON.stringify(example.nodes.filter(({ name }) => names.includes(name)));
			expect(said).toMatch(/\$json\.message/);
			if (!example.file.startsWith('scheduled')) {
				expect(said).toMatch(/\$json\.error\.outcome/);
				expect(said).toMatch(/\$json\.userPrincipalName/);
			}
		}
	});

	it('lets in only those who have a credential', () => {
		for (const { type, parameters } of example.nodes) {
			if (type === 'n8n-nodes-base.webhook') expect(parameters.authentication).toBe('headerAuth');
			if (type === 'n8n-nodes-base.wait') {
				expect(parameters).toMatchObject({
					resume: 'form',
					incomingAuthentication: 'basicAuth',
					limitWaitTime: true,
				});
			}
		}
	});

	it('gives an agent no tool that changes anything, and lets it fill in whom alone', () => {
		for (const { parameters } of example.nodes.filter(isTool)) {
			const isSearch = parameters.operation === 'getAll';
			if (!isSearch) expect(parameters.previewOnly).toBe(true);
			const filled = Object.entries(parameters)
				.filter(([, value]) => JSON.stringify(value).includes('$fromAI'))
				.map(([name]) => name);
			expect(filled).toEqual(['tenantDomain', isSearch ? 'options' : 'userEmail']);
		}
	});
});

describe.each(EXAMPLES)('licenses in $file', (example: ExampleFile) => {
	const lowering = example.nodes.filter(({ parameters }) => parameters.change !== undefined);

	it('are given up only by who said so in the form, one for each leaver', () => {
		for (const { name, parameters } of lowering) {
			expect(parameters).toMatchObject({ change: 'Remove', confirmCancellation: true });
			const before = example.nodes.filter((node) => targets(example, node.name).includes(name));
			expect(before.map((node) => JSON.stringify(node.parameters))).toEqual([
				expect.stringContaining('$json.approved'),
			]);
			expect(parameters.quantity ?? 1).toBe(1);
		}
		expect(lowering).toHaveLength(example.file.startsWith('fewer-licenses') ? 1 : 0);
	});
});

describe.each(EXAMPLES)('planned offboardings in $file', (example: ExampleFile) => {
	const cancelling = example.nodes.filter(({ parameters }) => parameters.operation === 'cancel');

	it('are cancelled one by one, and a few at most', () => {
		for (const { name, parameters } of cancelling) {
			expect(parameters.options).not.toHaveProperty('allPlanned');
			const before = example.nodes.filter((node) => targets(example, node.name).includes(name));
			expect(before.map((node) => JSON.stringify(node.parameters))).toEqual([
				expect.stringContaining('$input.all().length <= 3'),
			]);
		}
	});

	it('are put into no command but as letters that no shell reads', () => {
		for (const { type, parameters } of example.nodes) {
			if (!type.endsWith('.ssh')) continue;
			const command = String(parameters.command);
			expect(command.match(/\{\{/g)).toHaveLength(1);
			expect(command).toMatch(/\.toJsonString\(\)\.base64Encode\(\) \}\}$/);
		}
	});
});

it('ask for a review in two of them', () => {
	expect(REVIEWED.map(({ file }) => file)).toEqual([
		'agent-with-review.json',
		'hr-webhook-with-approval.json',
	]);
});

describe.each(REVIEWED)('the review in $file', ({ preview, offboard }) => {
	it('shows the steps that are then done', () => {
		expect(stepsOf(preview).length).toBeGreaterThan(3);
		expect(stepsOf(offboard).sort()).toEqual(stepsOf(preview).sort());
	});

	it('is about exactly the request that is then sent', () => {
		const read = ['tenantDomain', 'userEmail', 'Scheduled', 'reference', ...stepsOf(offboard)];
		for (const name of read) {
			expect(JSON.stringify(offboard.parameters[name])).toContain('$json.request.');
		}
	});
});
