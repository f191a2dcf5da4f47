import type { Resource } from '../../nodes/Cipp/engine/operation';
import { anchor, table } from './markdown';
import { rightsOf, rightsText } from './operationPages';

/**
 * The page with all operations and the rights that they need.
 *
 * @param resources the resources of the node
 */
export function operationsPage(resources: Resource[]): string {
	const rows = resources.flatMap(({ name, value, operations }) =>
		operations.map((operation) => [
			name,
			`[${operation.name}](operations/${value}.md#${anchor(operation.name)})`,
			rightsText(operation),
		]),
	);
	const roles = resources.map(({ name, operations }) => [
		name,
		smallestRole(operations.flatMap((operation) => rightsOf(operation)))
			.map((right) => `\`${right}\``)
			.join(', '),
	]);
	return `${[
		'# Operations and rights',
		'<!-- Made by `npm run docs` from the definitions of the operations. -->',
		'A right that ends in `ReadWrite` includes the one that ends in `Read`. `CIPP.Core.Read` is needed for the list of tenants, in which every tenant is looked up before anything is sent.',
		table(['Resource', 'Operation', 'Rights in CIPP'], rows),
		'## The smallest role for a resource',
		'Give the custom role of the API client these rights, and no more, to use all operations of a resource.',
		table(['Resource', 'Rights in CIPP'], roles),
	].join('\n\n')}\n`;
}

/** Resources whose operations the README names, and how many of each; the pages have them all. */
const NAMED_RESOURCES = 3;
const NAMED_OPERATIONS = 12;

/** The resources for the README: the first with their operations, the others with their number. */
export function resourceList(resources: Resource[]): string {
	const link = ({ name, value }: Resource) => `[**${name}**](docs/operations/${value}.md)`;
	const named = resources.slice(0, NAMED_RESOURCES).map((resource) => {
		const { operations } = resource;
		const names = operations.slice(0, NAMED_OPERATIONS).map((operation) => operation.name);
		const others = operations.length - names.length;
		const more = others > 0 ? `, and ${others} more` : '';
		return `- ${link(resource)}: ${names.join(', ')}${more}`;
	});
	const rest = resources
		.slice(NAMED_RESOURCES)
		.map((resource) => `${link(resource)} (${resource.operations.length})`);
	return [...named, `- ${rest.join(', ')}`].join('\n');
}

/**
 * Puts a text between the marks of a page.
 *
 * @param page a page with `<!-- name -->` and `<!-- /name -->`
 * @throws Error when the marks are not there
 */
export function withBlock(page: string, name: string, text: string): string {
	const [before, rest = ''] = page.split(`<!-- ${name} -->`);
	const after = rest.split(`<!-- /${name} -->`)[1];
	if (before === undefined || after === undefined) throw new Error(`There is no block ${name}`);
	return `${before}<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->${after}`;
}

/** Rights without those that another one includes, in alphabetical order. */
export function smallestRole(rights: string[]): string[] {
	const all = new Set(rights);
	return [...all]
		.filter(
			(right) => !all.has(right.replace(/\.Read$/, '.ReadWrite')) || right.endsWith('ReadWrite'),
		)
		.sort();
}
