import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { deployDefender } from './deploy.operation';
import { getAllDefenderStates } from './getAllStates.operation';
import { getAllVulnerabilities } from './getAllVulnerabilities.operation';

/** Microsoft Defender on the devices of a tenant. */
export const defender: Resource = {
	name: 'Defender',
	value: 'defender',
	operations: [
		asOperation(deployDefender),
		asOperation(getAllDefenderStates),
		asOperation(getAllVulnerabilities),
	],
};
