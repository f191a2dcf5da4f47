import type { INode, INodeParameters, INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';
import { CippTrigger } from '../../nodes/CippTrigger/CippTrigger.node';
import { CippWebhookTrigger } from '../../nodes/CippWebhookTrigger/CippWebhookTrigger.node';
import { frozen, shownParameters } from '../support/frozenParameters';
import { EXAMPLES } from './exampleFiles';

const CIPP_NODES = EXAMPLES.flatMap(({ file, nodes }) =>
	nodes
		.filter(({ type }) => type.startsWith('n8n-nodes-cipp.'))
		.map((node) => [file, node.name, node] as const),
);

/** What n8n adds to the parameters of a node, by the end of its type. */
const ADDED: Record<string, string[]> = {
	cipp: ['resource', 'operation'],
	cippTool: ['resource', 'operation', 'descriptionType', 'toolDescription'],
	cippTrigger: ['pollTimes'],
	cippWebhookTrigger: ['pollTimes'],
};

/** The description of a node, its parameters as they are shown, and the names that n8n adds. */
function described({ type, typeVersion, parameters }: INode): {
	description: INodeTypeDescription;
	shown: INodeProperties[];
	added: string[];
} {
	const name = type.replace('n8n-nodes-cipp.', '');
	const added = ADDED[name] ?? [];
	if (name === 'cippTrigger') {
		const { description } = new CippTrigger();
		return { description, shown: description.properties, added };
	}
	if (name === 'cippWebhookTrigger') {
		const { description } = new CippWebhookTrigger();
		return { description, shown: description.properties, added };
	}
	const { resource, operation } = parameters;
	const shown = shownParameters(String(resource), String(operation), typeVersion);
	return { description: new Cipp().description, shown, added };
}

/** The parameters with those in collections beside them, by their path. */
function flat(
	parameters: INodeParameters,
	known: ReturnType<typeof frozen>,
): Array<[path: string, value: unknown]> {
	return Object.entries(parameters).flatMap(([name, value]): Array<[string, unknown]> =>
		known[name]?.type === 'collection'
			? Object.entries(value as INodeParameters).map(([member, inner]) => [
					`${name}.${member}`,
					inner,
				])
			: [[name, value]],
	);
}

const isExpression = (value: unknown) => typeof value === 'string' && value.startsWith('=');

it('are there', () => {
	expect(CIPP_NODES.map(([file]) => file)).toEqual(
		expect.arrayContaining(EXAMPLES.map(({ file }) => file)),
	);
});

describe.each(CIPP_NODES)('the parameters in %s of %s', (_file, _name, node) => {
	const { description, shown, added } = described(node);
	const own = Object.fromEntries(
		Object.entries(node.parameters).filter(([name]) => !added.includes(name)),
	) as INodeParameters;
	const known = frozen(shown);

	it('are parameters of the operation', () => {
		expect(shown.length).toBeGreaterThan(0);
		for (const [path] of flat(own, known)) expect(Object.keys(known)).toContain(path);
	});

	it('have values that can be chosen', () => {
		for (const [path, value] of flat(own, known)) {
			if (isExpression(value)) continue;
			const { type, values, modes } = known[path] ?? {};
			if (values) expect(values).toEqual(expect.arrayContaining([value].flat()));
			if (modes) expect(modes).toContain((value as { mode: string }).mode);
			if (type === 'boolean' || type === 'number') expect(typeof value).toBe(type);
		}
	});

	it('are all kept by n8n, and lack nothing', () => {
		const { parameters } = node;
		const kept = NodeHelpers.getNodeParameters(
			description.properties,
			parameters,
			false,
			false,
			node,
			description,
		);
		const { resource, operation } = parameters;
		expect({ ...kept, ...(resource && { resource, operation }) }).toMatchObject(
			Object.fromEntries(
				Object.entries(parameters).filter(
					([name]) => !['pollTimes', 'descriptionType', 'toolDescription'].includes(name),
				),
			),
		);
		expect(
			NodeHelpers.getNodeParametersIssues(description.properties, node, description),
		).toBeNull();
	});
});
