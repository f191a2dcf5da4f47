import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../engine/operation';
import type { GroupReference } from '../../nouns/group/group';
import { isKeptInExchange } from '../../nouns/group/group';
import { answerRows } from '../../transport/answers';
import { CippFailure } from '../../transport/failure';
import type { NewUser } from './newUser';
import { isPutOff } from './createAnswer';

/** Graph shows a membership made in Exchange after a moment: waits before each look, in milliseconds. */
const LOOKS_AFTER_MS = [0, 2000, 5000];

/**
 * Makes sure that a new user is a member of the distribution lists that CIPP claims to have changed.
 * It takes a batch that Exchange refused as a whole for done (`New-ExoBulkRequest`), so its sentence
 * proves nothing. Lists that CIPP tries again later are left out.
 *
 * @param said the output so far, with the ID of the user and the warnings
 * @returns the warnings, with one more when the memberships could not be read
 * @throws CippFailure when the user is not a member after some looks
 */
export async function confirmGroups(
	context: OperationContext,
	{ tenant, more: { groups } }: NewUser,
	said: IDataObject,
): Promise<IDataObject> {
	const warnings = said.warnings as string[];
	const claimed = groups.filter((group) => isKeptInExchange(group) && !isPutOff(group, warnings));
	if (claimed.length === 0) return {};
	const userId = String(said.userId);
	const missing = await missingGroups(context, tenant, userId, claimed);
	if (missing === undefined) {
		const remark = `CIPP reported that the user was added to ${namesOf(claimed)}, but the memberships could not be read back to make sure of it.`;
		return { warnings: [...warnings, remark] };
	}
	if (missing.length === 0) return {};
	throw new CippFailure(
		`The user was created, but is no member of ${namesOf(missing)}, although CIPP reported it`,
		{
			outcome: 'unknown',
			description:
				'Exchange may have refused it, or may need longer to show it. Do not create the user again: look at the groups, and add the user there.',
			details: { created: true, userId },
		},
	);
}

/** The groups that the user is not in, after some looks; undefined when they cannot be read. */
async function missingGroups(
	{ client, patience }: OperationContext,
	tenant: string,
	userId: string,
	groups: GroupReference[],
): Promise<GroupReference[] | undefined> {
	let missing = groups;
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await patience.pause(pause);
		try {
			const answer = await client.send({
				method: 'GET',
				endpoint: 'ListGraphRequest',
				query: { tenantFilter: tenant, Endpoint: `users/${userId}/memberOf` },
			});
			const ids = new Set(answerRows(answer).map(({ id }) => String(id).toLowerCase()));
			missing = groups.filter(({ id }) => !ids.has(id.toLowerCase()));
		} catch {
			return undefined;
		}
		if (missing.length === 0) break;
	}
	return missing;
}

function namesOf(groups: GroupReference[]): string {
	return groups.map(({ displayName }) => displayName).join(', ');
}
