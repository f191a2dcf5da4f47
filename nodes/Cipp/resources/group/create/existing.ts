import type { IDataObject } from 'n8n-workflow';

import type { OperationContext } from '../../../engine/operation';
import { quoted } from '../../../identity/directory';
import { groupsNamed } from '../../../nouns/group/lookUp';
import { askExchange } from '../../../nouns/askExchange';
import { CippFailure } from '../../../transport/failure';
import { inFull } from '../../../transport/wrapFailure';
import type { NewGroup } from './newGroup';
import { lookUntil, LOOKS_AFTER_MS } from '../../../nouns/group/readBack';
import { isExchangeType } from './types';

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
	const { tenant, name, type } = params;
	const [there] =
		type === 'dynamicdistribution'
			? await inExchange(params, context)
			: await groupsNamed(tenant, `displayName eq ${quoted(name)}`, context);
	if (!there) return [];
	const id = there.id ?? there.PrimarySmtpAddress ?? there.Identity;
	return [
		`“Group Name” is ${name}, a group that ${tenant} has already (${String(id)}). Enter another name, or use Update.`,
	];
}

async function inExchange(
	{ tenant, name, type }: NewGroup,
	context: OperationContext,
): Promise<IDataObject[]> {
	const kind = type === 'dynamicdistribution' ? 'DynamicDistributionGroup' : 'DistributionGroup';
	return await askExchange({ tenant, cmdlet: `Get-${kind}`, identity: name }, context);
}

/**
 * Finds the group that CIPP reported where it was made, for its ID.
 *
 * @returns `groupId` and `confirmed`; with a warning where it could not be looked up
 * @throws CippFailure when it is not there after some looks
 */
export async function confirmCreated(
	context: OperationContext,
	params: NewGroup,
): Promise<IDataObject> {
	let id: unknown = null;
	const end = isExchangeType(params.type)
		? await lookInExchange(params, context, (found) => (id = found))
		: await lookUntil(
				context,
				{
					tenant: params.tenant,
					url: `groups?$filter=${encodeURIComponent(`displayName eq ${quoted(params.name)}`)}&$select=id`,
					what: 'The group',
				},
				(body) => {
					const [row] = (body?.value ?? []) as IDataObject[];
					id = row?.id ?? null;
					return row !== undefined;
				},
			);
	if (end === 'seen') return { groupId: id as string | null, confirmed: true };
	if (end !== 'contradicted') return { groupId: null, confirmed: false, warnings: [end.unread] };
	throw new CippFailure(`CIPP reported that ${params.name} was created, but it is not there`, {
		outcome: 'unknown',
		description:
			'CIPP makes no second group of one name within ten minutes, though it reports it: was one of this name deleted just now? Otherwise Microsoft needs longer to show it. Look at the groups of the tenant before you run it again.',
	});
}

async function lookInExchange(
	params: NewGroup,
	context: OperationContext,
	found: (id: unknown) => void,
): Promise<'seen' | 'contradicted' | { unread: string }> {
	for (const pause of LOOKS_AFTER_MS) {
		if (pause > 0) await context.patience.pause(pause);
		try {
			const [row] = await inExchange(params, context);
			found(row?.ExternalDirectoryObjectId ?? null);
			if (row) return 'seen';
		} catch (error) {
			return { unread: `The group could not be looked up: ${inFull(error as Error)}` };
		}
	}
	return 'contradicted';
}
