import type { OperationContext } from '../../engine/operation';
import { uniqueNames } from '../group/names';
import type { AssignmentTargets } from './targets';

/** The groups of new assignments by their names, by which alone CIPP finds them there. */
export interface GroupNames {
	/** Undefined before the look-up. */
	groupNames?: string[];
	excludedNames?: string[];
}

/**
 * Looks up the names of the groups and notes them on the parameters.
 *
 * @returns problems, in sentences
 * @throws CippFailure when CIPP or Microsoft refuses
 */
export async function nameGroups(
	params: GroupNames & AssignmentTargets & { tenant: string },
	context: OperationContext,
): Promise<string[]> {
	const included = await uniqueNames(params.tenant, params.groups, context);
	const left = await uniqueNames(params.tenant, params.excluded ?? [], context);
	params.groupNames = included.names;
	params.excludedNames = left.names;
	return [...included.problems, ...left.problems];
}

/** @returns names as CIPP takes them; undefined for none */
export function joinedNames(names: string[] = []): string | undefined {
	return names.length > 0 ? names.join(',') : undefined;
}
