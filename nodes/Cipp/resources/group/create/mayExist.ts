import { inCippsWords } from '../../../output/changeFailure';
import { CippFailure } from '../../../transport/failure';
import type { NewGroup } from './newGroup';

/**
 * `New-CIPPGroup` reports that it failed to create a group also when the group was created and a
 * setting that is made afterwards was refused.
 */
export function mayExist(failure: CippFailure, params: NewGroup): CippFailure {
	const said = inCippsWords(failure);
	const { aliases, hideFromGal, subscribeMembers, allowExternal } = params;
	const hasLaterStep = aliases !== '' || hideFromGal || subscribeMembers || allowExternal;
	if (!hasLaterStep || failure.httpCode !== '500') return said;
	return new CippFailure(said.message, {
		...said,
		outcome: 'unknown',
		description:
			'CIPP says so also when the group was created and one of its settings was refused afterwards. Look whether it is there before you run it again.',
	});
}
