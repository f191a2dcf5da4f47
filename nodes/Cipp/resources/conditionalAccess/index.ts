import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { createNamedLocation } from './createNamedLocation.operation';
import { deleteNamedLocation } from './deleteNamedLocation.operation';
import { getAllNamedLocations } from './getAllNamedLocations.operation';
import { getAllPolicies } from './getAllPolicies.operation';
import { setExclusion } from './setExclusion.operation';
import { updateNamedLocation } from './updateNamedLocation.operation';

/** Conditional Access of a tenant: policies, exclusions from them, named locations. */
export const conditionalAccess: Resource = {
	name: 'Conditional Access',
	value: 'conditionalAccess',
	operations: [
		asOperation(getAllPolicies),
		asOperation(setExclusion),
		asOperation(getAllNamedLocations),
		asOperation(createNamedLocation),
		asOperation(updateNamedLocation),
		asOperation(deleteNamedLocation),
	],
};
