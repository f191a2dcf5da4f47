import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../../engine/operation';
import { quoted } from '../../../identity/directory';
import { groupsNamed } from '../../../nouns/group/lookUp';
import { inFull } from '../../../transport/wrapFailure';
import type { NewGroup } from '../create.operation';
import { LOOKS_AFTER_MS } from '../readBack';

/** Exchange keeps these; Entra ID does not know them. */
const isOutOfSight = ({ type }: NewGroup) => type === 'dynamicdistribution';

const named = async ({ tenant, name }: NewGroup, context: OperationContext) =>
	await groupsNamed(tenant, `displayName eq ${quoted(name)}`, context);

/**
 * Looks for a group of that name before one is created: two of one name cannot be told apart, and a
 * workflow that runs again must not make another.
 *
 * @returns problems, in sentences
 * @throws CippFailure when it cannot be looked up
 */
export async function refuseExisting(
	params: NewGroup,
	context: OperationContext,
): Promise<string[]> {
	if (isOutOfSight(params)) return [];
	const [there] = await named(params, context);
	return there
		? [
				`“Group Name” is ${params.name}, a group that ${params.tenant} has already (${String(there.id)}). Enter another name, or use Update.`,
			]
		: [];
}

/**
 * Finds the group that CIPP reported, for its ID.
 *
 * @returns `groupId` and `confirmed`; with a warning where it was not found. Throws nothing
 */
export async function confirmCreated(
	context: OperationContext,
	params: NewGroup,
): Promise<IDataObject> {
	const unseen = (why: string) => ({ groupId: null, confirmed: false, warnings: [why] });
	if (isOutOfSight(params)) {
		return unseen('A dynamic distribution list is kept in Exchange only and was not read back.');
	}
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await context.patience.pause(pause);
		try {
			const [there] = await named(params, context);
			if (there) return { groupId: String(there.id), confirmed: true };
		} catch (error) {
			return unseen(`The group could not be looked up: ${inFull(error as Error)}`);
		}
	}
	return unseen(
		'CIPP reported the group, but it is not found yet. Microsoft may need a moment to show it; or CIPP made one of this name within the last ten minutes, which was deleted since, and made none now.',
	);
}
