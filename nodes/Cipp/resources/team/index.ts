import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { createTeam } from './create.operation';
import { getAllTeams } from './getAll.operation';
import { getAllActivities } from './getAllActivities.operation';

/** Teams of Microsoft Teams. */
export const team: Resource = {
	name: 'Team',
	value: 'team',
	operations: [asOperation(createTeam), asOperation(getAllTeams), asOperation(getAllActivities)],
};
