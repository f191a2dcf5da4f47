import { DateTime } from 'luxon';

import type { OperationContext } from '../../../engine/operation';
import { companionIds, moveCompanions } from '../../../offboarding/leaving/companions';
import type { ScheduledItem } from '../../../scheduler/queries/listItems';
import { CippFailure } from '../../../transport/failure';
import { inFull } from '../../../transport/wrapFailure';
import type { Plan } from './plan';

/**
 * Moves what is planned behind an offboarding along with it. To a later date it goes first: left at
 * the old one, it would change the account of somebody who has not left yet. To an earlier date it
 * goes afterwards: left at the old one, it only comes late.
 *
 * @param replace sends the offboarding itself
 * @returns what that gave, and what is to be said
 * @throws CippFailure when nothing was sent for the offboarding, and whatever `replace` throws
 */
export async function withCompanions<T>(
	{ task }: ScheduledItem,
	{ seconds }: Plan,
	context: OperationContext,
	replace: () => Promise<T>,
): Promise<{ result: T; warnings: string[] }> {
	const before = DateTime.fromISO(task.scheduledTime ?? '').toSeconds();
	const move = async () => await moveCompanions(task, seconds, context);
	if (companionIds(task).length === 0 || seconds === Math.floor(before)) {
		return { result: await replace(), warnings: [] };
	}
	if (seconds > before) {
		await move().catch((error: Error) => {
			throw new CippFailure('What follows the offboarding could not be moved', {
				outcome: 'refused',
				description: `${inFull(error)} The offboarding itself is as it was.`,
			});
		});
		return { result: await replace(), warnings: [] };
	}
	const result = await replace();
	const failed = await move().then(
		() => undefined,
		(error: Error) => error,
	);
	return { result, warnings: failed ? [inFull(failed)] : [] };
}
