import type { Resource } from './engine/operation';

/**
 * The expression for the line under the node on the canvas. It reads like that of n8n's own nodes,
 * `offboard: user`, in the words of the lists: the values that workflows store do not read like words.
 *
 * @returns an expression of n8n; for an operation that does not exist it gives the stored values
 */
export function subtitleOf(resources: Resource[]): string {
	const words = Object.fromEntries(
		resources.flatMap((resource) =>
			resource.operations.map(({ value, name }) => [
				`${value}: ${resource.value}`,
				`${verb(name, resource.name)}: ${resource.name.toLowerCase()}`,
			]),
		),
	);
	const stored = '$parameter["operation"] + ": " + $parameter["resource"]';
	return `={{ (${JSON.stringify(words)})[${stored}] ?? ${stored} }}`;
}

/** What is done, without the name of the resource at its end: `offboard` for Offboard User. */
function verb(operation: string, resource: string): string {
	const words = operation.split(' ');
	if (words.length > 1 && words.at(-1) === resource && words.at(-2) !== 'of') words.pop();
	return words.map((word) => (isAcronym(word) ? word : word.toLowerCase())).join(' ');
}

const isAcronym = (word: string) => word === word.toUpperCase();
