import type { OperationContext } from '../../engine/operation';
import { lookUpUsers } from '../../identity/userLookUp';
import type { NewSite } from './newSite';

/**
 * Completes the owners of new sites, whom SharePoint takes by user principal name alone.
 *
 * @returns a problem for each owner whom CIPP does not find
 * @throws CippFailure when nobody could be looked up
 */
export async function ownersOf(
	tenant: string,
	sites: NewSite[],
	context: OperationContext,
): Promise<string[]> {
	const questions = sites.map(({ owner }) => ({
		index: 0,
		tenant,
		user: owner,
		need: 'both' as const,
	}));
	const why = (await lookUpUsers(questions, context)).get(0) ?? [];
	if (why instanceof Error) throw why;
	return why;
}
