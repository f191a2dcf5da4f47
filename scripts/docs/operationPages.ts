import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import type { EndpointUse, Operation, Resource } from '../../nodes/Cipp/engine/operation';
import { CURRENT_VERSION } from '../../nodes/Cipp/version';
import { anchor, jsonBlock, table } from './markdown';

/** What an operation does with an item, from its test. */
export interface Example {
	/** Parameters of the node besides resource, operation, tenant and user. */
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
	const contents = operations.map(
		(operation) => `- [${operation.name}](#${anchor(operation.name)})`,
	);
	const sections = operations.map((operation) =>
		[
			`## ${operation.name}`,
			sentence(operation.description),
			fieldTable(operation.fields),
			`Rights in CIPP: ${rightsText(operation)}. Calls ${callsOf(operation)}.`,
			exampleText(exampleOf(value, operation.value)),
		]
			.filter(Boolean)
			.join('\n\n'),
	);
	return `${[`# ${name}`, GENERATED, INTRODUCTION, contents.join('\n'), ...sections].join('\n\n')}\n`;
}

const INTRODUCTION =
	'[All operations](../operations.md). Every operation also has [Request Options](../request-options.md), and gives failures as described in [Outputs and errors](../outputs-and-errors.md).';

const GENERATED = '<!-- Made by `npm run docs` from the definitions of the operations. -->';

/** The rights that an operation needs, the one of what it does first. */
export function rightsOf({ endpoints }: Pick<Operation, 'endpoints'>): string[] {
	return [...new Set(endpoints.map(({ right }) => right))];
}

/** The rights of an operation, for a page. */
export function rightsText(operation: Pick<Operation, 'endpoints' | 'anyEndpoint'>): string {
	const rights = rightsOf(operation).map(code);
	return [...(operation.anyEndpoint ? ['that of the endpoint'] : []), ...rights].join(', ');
}

function callsOf({ endpoints, anyEndpoint }: Operation): string {
	const names = new Set(endpoints.map(({ endpoint }: EndpointUse) => code(endpoint)));
	return [...(anyEndpoint ? ['the endpoint that you choose'] : []), ...names].join(', ');
}

function fieldTable(fields: INodeProperties[]): string {
	const shown = fields.filter(({ type }) => type !== 'notice');
	const titles = new Map(shown.map(({ name, displayName }) => [name, displayName]));
	const seen = new Set<string>();
	const body = shown.flatMap((field) => {
		// A field that has another default in another version of the node stands once, as new nodes
		// have it.
		const versions = field.displayOptions?.show?.['@version'] as number[] | undefined;
		if (seen.has(field.name) || (versions && !versions.includes(CURRENT_VERSION))) return [];
		seen.add(field.name);
		const members = membersOf(field).map((member) => fieldRow(member, `${field.displayName} > `));
		return [fieldRow(field, '', conditionOf(field, titles)), ...members];
	});
	return body.length > 0 ? table(['Field', 'Parameter', 'Default', 'What it is'], body) : '';
}

function fieldRow(field: INodeProperties, parent: string, condition = ''): string[] {
	const name = `${parent}${field.displayName}`.replace(/<[^>]+>/g, '');
	const required = field.required ? 'Required.' : '';
	const description = [sentence(field.description ?? ''), choicesOf(field), condition, required]
		.filter(Boolean)
		.join(' ');
	return [name, code(field.name), defaultOf(field), description];
}

function choicesOf({ type, options = [] }: INodeProperties): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	const names = (options as INodePropertyOptions[]).map(({ name }) => name);
	return `${type === 'options' ? 'One of' : 'Any of'}: ${names.join(', ')}.`;
}

/** When a field is shown, in the words of the panel. */
function conditionOf({ displayOptions }: INodeProperties, titles: Map<string, string>): string {
	const conditions = Object.entries(displayOptions?.show ?? {})
		.filter(([name]) => titles.has(name))
		.map(([name, values = []]) => {
			const title = titles.get(name) ?? name;
			const [value] = values as unknown[];
			if (value === true) return `${title} is on`;
			if (value === false) return `${title} is off`;
			return `${title} is ${(values as unknown[]).map((one) => code(String(one))).join(' or ')}`;
		});
	return conditions.length > 0 ? `Only when ${conditions.join(' and ')}.` : '';
}

function membersOf({ type, options = [] }: INodeProperties): INodeProperties[] {
	if (type === 'collection') return options as INodeProperties[];
	if (type !== 'fixedCollection') return [];
	return (options as INodePropertyCollection[]).flatMap(({ values }) => values);
}

/** What has a default of its own inside, or none that says anything. */
const WITHOUT_DEFAULT = new Set([
	'collection',
	'fixedCollection',
	'resourceLocator',
	'resourceMapper',
]);

function defaultOf(field: INodeProperties): string {
	const { type, default: value } = field;
	if (WITHOUT_DEFAULT.has(type)) return '';
	if (value === '' || value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	if (Array.isArray(value)) return value.join(', ');
	const chosen = (field.options as INodePropertyOptions[] | undefined)?.find(
		(option) => field.type === 'options' && option.value === value,
	);
	return chosen ? chosen.name : code(String(value));
}

function exampleText(example: Example | undefined): string {
	if (!example) return '';
	const { parameters, input, output } = example;
	return [
		'<details><summary>Example</summary>',
		`An input item:\n\n${jsonBlock(input)}`,
		...(parameters ? [`Parameters besides tenant and user:\n\n${jsonBlock(parameters)}`] : []),
		output === undefined ? 'No output item.' : `The output item:\n\n${jsonBlock(output)}`,
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
