import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { deleteTemplate } from './deleteTemplate.operation';
import { getAllStandards } from './getAll.operation';
import { getAllTemplates } from './getAllTemplates.operation';
import { runStandards } from './run.operation';

/** Standards and their templates. */
export const standard: Resource = {
	name: 'Standard',
	value: 'standard',
	operations: [
		asOperation(getAllStandards),
		asOperation(runStandards),
		asOperation(getAllTemplates),
		asOperation(deleteTemplate),
	],
};
