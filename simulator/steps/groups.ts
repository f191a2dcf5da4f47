import type { SimGroup } from '../directory/types';
import { isFor } from '../faultList';
import type { Refusal } from '../offboardingFaults';
import { GRAPH_DENIED, goneById } from './errors';
import { simpleStep } from './simpleStep';
import type { StepContext } from './step';

/**
 * Remove-CIPPGroups: a line for every group, first for those that stay, then for those that Graph
 * removes, then for those that Exchange removes. A batch that is refused as a whole is no failure:
 * Graph's leaves no line, Exchange's the lines of a success.
 */
export const removeGroups = simpleStep({
	option: 'RemoveGroups',
	title: 'Remove from groups',
	cmdlet: 'Remove-CIPPGroups',
	does(context) {
		const { user, username } = context;
		if (user.groups.length === 0 || isRefused(context, 'groupRead')) {
			return `${username} is not a member of any groups.`;
		}
		const groups = user.groups.map((group) => ({ group, reason: reasonToStay(group, context) }));
		const removable = groups.filter(({ reason }) => !reason).map(({ group }) => group);
		return [
			...groups.flatMap(({ reason }) => reason ?? []),
			...removedByGraph(
				removable.filter(({ kind }) => !BY_EXCHANGE.has(kind)),
				context,
			),
			...removedByExchange(
				removable.filter(({ kind }) => BY_EXCHANGE.has(kind)),
				context,
			),
		];
	},
	fails: (_context, error) => `Error preparing bulk group removal requests: ${error}`,
	returnsFailure: true,
	userGone: goneById,
});

const BY_EXCHANGE = new Set<SimGroup['kind']>(['distributionList', 'mailEnabledSecurity']);

function reasonToStay(group: SimGroup, { username, state }: StepContext): string | undefined {
	const name = group.displayName;
	if (group.assignedLicenses?.length) {
		return state.profile.rank >= 10_03_00
			? `Skipping removal of ${username} from group '${name}' because it has assigned licenses. This group will be handled during the license removal step.`
			: `Could not remove ${username} from group '${name}' because it has assigned licenses. These groups are removed during the license removal step.`;
	}
	if (group.dynamic) {
		return `Error: Could not remove ${username} from group '${name}' because it is a Dynamic Group.`;
	}
	return group.onPremisesSyncEnabled
		? `Error: Could not remove ${username} from group '${name}' because it is synced with Active Directory.`
		: undefined;
}

function removedByGraph(groups: SimGroup[], context: StepContext): string[] {
	const { username } = context;
	if (groups.length > 0 && isRefused(context, 'groupGraphBatch')) return [];
	return groups.map((group) => {
		const name = group.displayName;
		const refusal = refusalOf(context, 'group', name);
		if (refusal) {
			return `Could not remove ${username} from group '${name}': ${refusal.message ?? GRAPH_DENIED}. This is likely because it's a Dynamic Group or synced with Active Directory`;
		}
		leave(group, context);
		return `Successfully removed ${username} from group '${name}'`;
	});
}

function removedByExchange(groups: SimGroup[], context: StepContext): string[] {
	const { username, batchesReach } = context;
	const isLost = groups.length > 0 && (!batchesReach || isRefused(context, 'groupExchangeBatch'));
	return groups.map((group) => {
		const name = group.displayName;
		const refusal = isLost ? undefined : refusalOf(context, 'group', name);
		if (refusal)
			return `Could not remove ${username} from ${name}: ${refusal.message ?? GRAPH_DENIED}`;
		if (!isLost) leave(group, context);
		return `Successfully removed ${username} from group ${name}`;
	});
}

function leave(group: SimGroup, { user }: StepContext): void {
	user.groups.splice(user.groups.indexOf(group), 1);
}

function isRefused(context: StepContext, what: Refusal['what']): boolean {
	return refusalOf(context, what) !== undefined;
}

function refusalOf(
	{ state, username }: StepContext,
	what: Refusal['what'],
	group?: string,
): Refusal | undefined {
	return state.offboardingFaults.refusals.take(
		(candidate) =>
			candidate.what === what &&
			isFor(candidate, username) &&
			(candidate.group === undefined || candidate.group === group),
	);
}
