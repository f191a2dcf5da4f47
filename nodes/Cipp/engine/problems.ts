import type { CippFailure } from '../transport/failure';
import { inFull } from '../transport/wrapFailure';
import type { Refusals } from './operation';

/**
 * Adds what is wrong with an item to what is known already. A look-up that failed stays a failure,
 * with its status, as long as nothing else is wrong with the item.
 *
 * @param refusals changed in place
 * @param found problems, or the failure of a look-up
 */
export function addRefusal(refusals: Refusals, index: number, found: string[] | CippFailure): void {
	const known = refusals.get(index);
	if (known === undefined) refusals.set(index, found);
	else if (Array.isArray(known) || Array.isArray(found)) {
		refusals.set(index, [...asProblems(known), ...asProblems(found)]);
	}
}

function asProblems(refusal: string[] | CippFailure): string[] {
	return Array.isArray(refusal) ? refusal : [inFull(refusal)];
}
