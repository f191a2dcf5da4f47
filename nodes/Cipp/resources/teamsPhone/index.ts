import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { assignNumber } from './assign.operation';
import { getAllNumbers } from './getAll.operation';
import { getAllEmergencyLocations } from './getAllEmergencyLocations.operation';
import { unassignNumber } from './unassign.operation';

/** Telephone numbers of Teams. */
export const teamsPhone: Resource = {
	name: 'Teams Phone Number',
	value: 'teamsPhone',
	operations: [
		asOperation(assignNumber),
		asOperation(getAllNumbers),
		asOperation(getAllEmergencyLocations),
		asOperation(unassignNumber),
	],
};
