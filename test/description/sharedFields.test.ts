import type { INodeProperties } from 'n8n-workflow';

import { nodeProperties } from '../../nodes/Cipp/description';
import type { Operation, Resource } from '../../nodes/Cipp/engine/operation';
import { resources } from '../../nodes/Cipp/resources';

const field = (name: string, description = ''): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	description,
});

/** A resource with operations that have these fields. */
function resourceOf(fields: Record<string, INodeProperties[]>): Resource {
	const like = resources[0]?.operations[0] as Operation;
	return {
		name: 'Made Up',
		value: 'madeUp',
		operations: Object.entries(fields).map(([value, own]) => ({ ...like, value, fields: own })),
	};
}

/** The fields that are shown for an operation, without the conditions that say so. */
function shown(properties: INodeProperties[], resource: string, operation: string): string[] {
	return properties
		.filter(
			({ displayOptions: { show } = {} }) =>
				show?.resource?.includes(resource) && show.operation?.includes(operation),
		)
		.map((property) => withoutConditions(property));
}

function withoutConditions(property: INodeProperties): string {
	const show = { ...property.displayOptions?.show, resource: undefined, operation: undefined };
	return JSON.stringify({ ...property, displayOptions: undefined, show });
}

const CASES = resources.flatMap((resource) =>
	resource.operations.map((operation) => [resource.value, operation.value, operation] as const),
);

it.each(CASES)('%s > %s has its own fields in its own order', (resource, value, { fields }) => {
	expect(shown(nodeProperties(resources), resource, value)).toEqual(fields.map(withoutConditions));
});

it('equal fields stand once, others apart, and the order is that of each operation', () => {
	const madeUp = resourceOf({
		first: [field('a'), field('b'), field('c')],
		second: [field('a'), field('c'), field('b')],
		third: [field('b', 'another'), field('c')],
	});
	const properties = nodeProperties([madeUp]);

	expect(
		properties
			.filter(({ displayOptions }) => displayOptions?.show?.operation)
			.map(({ name, displayOptions }) => [name, displayOptions?.show?.operation]),
	).toEqual([
		['b', ['third']],
		['a', ['first', 'second']],
		['b', ['first']],
		['c', ['first', 'second', 'third']],
		['b', ['second']],
	]);
});

it('an operation costs about two kilobytes of what every editor loads', () => {
	const size = JSON.stringify(nodeProperties(resources)).length;

	expect(size).toBeLessThan(CASES.length * 2_200);
});
