import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { assignPolicy } from './assign.operation';
import { createPolicy } from './create.operation';
import { deletePolicy } from './delete.operation';
import { getAllPolicies } from './getAll.operation';
import { getAllTemplates } from './getAllTemplates.operation';

/** Policies of Intune, and CIPP's templates of them. */
export const intunePolicy: Resource = {
	name: 'Intune Policy',
	value: 'intunePolicy',
	operations: [
		asOperation(assignPolicy),
		asOperation(createPolicy),
		asOperation(deletePolicy),
		asOperation(getAllPolicies),
		asOperation(getAllTemplates),
	],
};
