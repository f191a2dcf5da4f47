import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import type { EndpointUse, Operation, Resource } from '../../nodes/Cipp/engine/operation';
import { jsonBlock, table } from './markdown';

/** What an operation does with an item, from its test. */
export interface Example {
	/** Parameters of the node besides resource and operation. */
	parameters?: unknown;
	/** The input item. */
	input: unknown;
	/** The first output item; undefined when the operation gives none. */
	output: unknown;
}

/** Finds the example of an operation; undefined when there is none. */
export type ExampleOf = (resource: string, operation: string) => Example | undefined;

/** The page of a resource: what each of its operations does, takes, needs and gives. */
export function operationPage({ name, value, operations }: Resource, exampleOf: ExampleOf): string {
	const sections = operations.map((operation) =>
		[
			`## ${operation.name}`,
			sentence(operation.description),
			fieldTable(operation.fields),
			`Needs in CIPP: ${rightsOf(operation).map(code).join(', ')}. Calls ${callsOf(operation)}.`,
			exampleText(exampleOf(value, operation.value)),
		]
			.filter(Boolean)
			.join('\n\n'),
	);
	return `${[`# ${name}`, GENERATED, ...sections].join('\n\n')}\n`;
}

const GENERATED = '<!-- Made by `npm run docs` from the definitions of the operations. -->';

/** The rights that an operation needs, the one of what it does first. */
export function rightsOf({ endpoints }: Pick<Operation, 'endpoints'>): string[] {
	return [...new Set(endpoints.map(({ right }) => right))];
}

function callsOf({ endpoints }: Operation): string {
	return [...new Set(endpoints.map(({ endpoint }: EndpointUse) => code(endpoint)))].join(', ');
}

function fieldTable(fields: INodeProperties[]): string {
	const shown = fields.filter(({ type }) => type !== 'notice');
	const seen = new Set<string>();
	const body = shown.flatMap((field) => {
		// A field that has another default in another version of the node stands once.
		if (seen.has(field.name)) return [];
		seen.add(field.name);
		return [fieldRow(field, ''), ...membersOf(field).map((member) => fieldRow(member, '› '))];
	});
	return body.length > 0 ? table(['Field', 'Default', 'What it is'], body) : '';
}

function fieldRow(field: INodeProperties, indent: string): string[] {
	const name = `${indent}${field.displayName.replace(/<[^>]+>/g, '')}`;
	const required = field.required ? ' Required.' : '';
	const choices =
		field.type === 'options' || field.type === 'multiOptions'
			? ` One of: ${((field.options ?? []) as INodePropertyOptions[]).map((option) => option.name).join(', ')}.`
			: '';
	const description = `${sentence(field.description ?? '')}${choices}${required}`.trim();
	return [name, defaultOf(field), description];
}

function membersOf({ type, options = [] }: INodeProperties): INodeProperties[] {
	if (type === 'collection') return options as INodeProperties[];
	if (type !== 'fixedCollection') return [];
	return (options as INodePropertyCollection[]).flatMap(({ values }) => values);
}

function defaultOf({ type, default: value }: INodeProperties): string {
	if (type === 'collection' || type === 'fixedCollection' || type === 'resourceLocator') return '';
	if (value === '' || value === undefined || value === null) return '';
	return Array.isArray(value) ? value.join(', ') : code(String(value));
}

function exampleText(example: Example | undefined): string {
	if (!example) return '';
	const output =
		example.output === undefined ? 'No output item.' : `Output:\n\n${jsonBlock(example.output)}`;
	return [
		'<details><summary>Example</summary>',
		`Input:\n\n${jsonBlock(example.input)}`,
		output,
		'</details>',
	].join('\n\n');
}

function sentence(text: string): string {
	const plain = text.replace(/<[^>]+>/g, '').trim();
	return plain === '' || /[.!?]$/.test(plain) ? plain : `${plain}.`;
}

function code(text: string): string {
	return `\`${text}\``;
}
