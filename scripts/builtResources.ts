import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import type { Resource } from '../nodes/Cipp/engine/operation';
import type { ContractOperation } from './contractComparison';

/** The parts of a resource that the checks read. */
export interface CheckedResource {
	name: string;
	operations: ContractOperation[];
}

/** The resources of the built package: compiled, this file is in build/scripts, next to dist. */
export function builtResources(): CheckedResource[] {
	const load = createRequire(__filename);
	const path = resolve(__dirname, '../../dist/nodes/Cipp/resources');
	return (load(path) as { resources: Resource[] }).resources;
}

/** All operations, named by resource and operation. */
export function operationsOf(resources: CheckedResource[]): ContractOperation[] {
	return resources.flatMap((resource) =>
		resource.operations.map((operation) => ({
			...operation,
			name: `${resource.name} > ${operation.name}`,
		})),
	);
}
