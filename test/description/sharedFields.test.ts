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
function shown(properties: INodeProperties[], resource: string, operation: string) {
	return properties
		.filter(
			({ displayOptions: { show } = {} }) =>
				show?.resource?.includes(resource) && show.operation?.includes(operation),
		)
		.map(withoutConditions);
}

function withoutConditions({ displayOptions, ...property }: INodeProperties) {
	const show = { ...displayOptions?.show };
	delete show.resource;
	delete show.operation;
	return { ...property, displayOptions: { ...displayOptions, show } };
}

const CASES = resources.flatMap((resource) =>
	resource.operations.map((operation) => [resource.value, operation.value, operation] as const),
);

const PROPERTIES = nodeProperties(resources);

it.each(CASES)('%s > %s has its own fields in its own order', (resource, value, { fields }) => {
	expect(shown(PROPERTIES, resource, value)).toEqual(fields.map(withoutConditions));
});

it('a field is shown for several resources where no other operation gets it along', () => {
	const other = (value: string, fields: Record<string, INodeProperties[]>) => ({
		...resourceOf(fields),
		value,
	});
	const properties = nodeProperties([
		other('first', { get: [field('a')], delete: [field('a')] }),
		// Its deletion has no such field, so that the names of the first do not do for it.
		other('second', { get: [field('a')], delete: [] }),
		other('third', { delete: [field('a')], send: [field('a')] }),
	]);

	expect(
		properties.filter(({ name }) => name === 'a').map(({ displayOptions }) => displayOptions?.show),
	).toEqual([
		{ resource: ['first', 'third'], operation: ['get', 'delete', 'send'] },
		{ resource: ['second'], operation: ['get'] },
	]);
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
		['c', ['second']],
		['b', ['first', 'second']],
		['c', ['first', 'third']],
	]);
});

it('an operation costs less than two kilobytes of what every editor loads', () => {
	expect(JSON.stringify(PROPERTIES).length).toBeLessThan(CASES.length * 1_800);
});
