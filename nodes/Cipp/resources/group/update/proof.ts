import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../../engine/operation';
import { isKeptInExchange } from '../../../nouns/group/group';
import { failureOf } from '../../../output/changeFailure';
import type { ResultLine } from '../../../output/resultLine';
import { CippFailure } from '../../../transport/failure';
import { inFull } from '../../../transport/wrapFailure';
import { groupInExchange } from '../membership/people';
import { lookUntil } from '../../../nouns/group/readBack';
import type { GroupUpdate } from './groupUpdate';
import { expected, setsProperties } from './properties';

/** How `Invoke-EditGroup` begins its lines about what it did. */
const DONE =
	/^(?:Success - \S|Security capabilities (?:en|dis)abled|(?:Allowed|Blocked) external senders|Set group visibility to|Send Copies of .* (?:en|dis)abled\.|Successfully )/;

/**
 * Judges the lines of `Invoke-EditGroup`, which are all in a 200. What was asked for has a line each;
 * a missing one was not done.
 */
export function judgeUpdate(lines: ResultLine[], params: GroupUpdate): CippFailure | undefined {
	const failure = failureOf(lines, DONE);
	if (failure) return failure;
	const { addLicenses, removeLicenses, senders, sendCopies, outlook, visibility } = params;
	const asked =
		[setsProperties(params), senders, sendCopies, outlook, visibility].filter(Boolean).length +
		[addLicenses, removeLicenses].filter(({ length }) => length > 0).length;
	const told = lines.filter(({ text }) => !/^Security capabilities/.test(text)).length;
	if (told >= asked) return undefined;
	return new CippFailure('CIPP did not say that it made all of the changes', {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look at the group before you run it again.',
	});
}

/**
 * Reads back what was set.
 *
 * @returns `confirmed`, with a warning where it could not be read
 * @throws CippFailure when the group does not have it after some looks
 */
export async function confirmUpdate(
	context: OperationContext,
	params: GroupUpdate,
): Promise<IDataObject> {
	const wanted = expected(params);
	const names = Object.keys(wanted);
	if (names.length === 0) return {};
	const { tenant, group } = params;
	const end = isKeptInExchange(group)
		? await inExchange(params, context)
		: await lookUntil(
				context,
				{ tenant, url: `groups/${group.id}?$select=${names.join(',')}`, what: 'The group' },
				(body) => names.every((name) => body?.[name] === wanted[name]),
			);
	if (end === 'seen') return { confirmed: true };
	if (end !== 'contradicted') return { confirmed: false, warnings: [end.unread] };
	throw new CippFailure(
		`CIPP reported that ${group.displayName} was changed, but the group does not show it`,
		{
			outcome: 'unknown',
			description: `Read back: ${names.join(', ')}. Look at the group before you run it again.`,
		},
	);
}

/** Entra ID shows later what was changed in Exchange. The description is not compared there. */
async function inExchange(
	params: GroupUpdate,
	context: OperationContext,
): Promise<'seen' | 'contradicted' | { unread: string }> {
	if (params.name === '') return { unread: 'The description was not read back.' };
	try {
		const row = await groupInExchange(params, context);
		return row?.DisplayName === params.name ? 'seen' : 'contradicted';
	} catch (error) {
		return { unread: `The group could not be read back: ${inFull(error as Error)}` };
	}
}
