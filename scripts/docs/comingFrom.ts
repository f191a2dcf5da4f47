import type { Resource } from '../../nodes/Cipp/engine/operation';
import { anchor, table } from './markdown';
import type { OtherAction } from './otherActions';

/** Actions whose endpoint is gone from CIPP. */
export const GONE: Record<string, string> = {
	'Add WinGet App': 'CIPP has no function for WinGet apps any more',
};

/**
 * The actions of other CIPP nodes with the operations that take their place, a table for each of
 * their groups.
 *
 * @param groups their actions
 * @param resources the resources of the node
 * @throws Error when one names an operation that does not exist
 */
export function comingFromTables(
	groups: Record<string, Record<string, OtherAction>>,
	resources: Resource[],
): string {
	return Object.entries(groups)
		.map(([group, actions]) => {
			const rows = Object.entries(actions).map(([name, [endpoint, ...here]]) => [
				name,
				GONE[name] ?? `\`${endpoint}\``,
				here.map((path) => link(path, resources)).join(', '),
			]);
			return `### ${group}\n\n${table(['There', 'CIPP endpoint', 'Here'], rows)}`;
		})
		.join('\n\n');
}

function link(path: string, resources: Resource[]): string {
	const [resource, operation] = operationAt(path, resources);
	return `[${resource.name} > ${operation.name}](operations/${resource.value}.md#${anchor(operation.name)})`;
}

/**
 * The operation that a path names.
 *
 * @param path `resource.operation`, both by their values
 * @throws Error when there is none
 */
export function operationAt(
	path: string,
	resources: Resource[],
): [Resource, Resource['operations'][number]] {
	const [resourceValue, operationValue] = path.split('.');
	const resource = resources.find(({ value }) => value === resourceValue);
	const operation = resource?.operations.find(({ value }) => value === operationValue);
	if (!resource || !operation) throw new Error(`There is no operation ${path}`);
	return [resource, operation];
}
