import type { SimGroup } from '../directory/types';
import { goneById } from './errors';
import { simpleStep } from './simpleStep';
import type { StepContext } from './step';

/** Remove-CIPPGroups: one line for every group. */
export const removeGroups = simpleStep({
	option: 'RemoveGroups',
	title: 'Remove from groups',
	cmdlet: 'Remove-CIPPGroups',
	does(context) {
		const { user, username } = context;
		if (user.groups.length === 0) return `${username} is not a member of any groups.`;
		return [...user.groups].map((group) => removeFrom(group, context));
	},
	fails: (_context, error) => `Error preparing bulk group removal requests: ${error}`,
	returnsFailure: true,
	userGone: goneById,
});

function removeFrom(group: SimGroup, { user, username, state, batchesReach }: StepContext): string {
	const name = group.displayName;
	if (group.assignedLicenses?.length) {
		return state.profile.rank >= 10_03_00
			? `Skipping removal of ${username} from group '${name}' because it has assigned licenses. This group will be handled during the license removal step.`
			: `Could not remove ${username} from group '${name}' because it has assigned licenses. These groups are removed during the license removal step.`;
	}
	if (group.dynamic) {
		return `Error: Could not remove ${username} from group '${name}' because it is a Dynamic Group.`;
	}
	if (group.onPremisesSyncEnabled) {
		return `Error: Could not remove ${username} from group '${name}' because it is synced with Active Directory.`;
	}
	const byExchange = group.kind === 'distributionList' || group.kind === 'mailEnabledSecurity';
	// A batch that does not arrive is taken for done.
	if (!byExchange || batchesReach) user.groups.splice(user.groups.indexOf(group), 1);
	// Exchange's bulk answers come without the quotation marks.
	return byExchange
		? `Successfully removed ${username} from group ${name}`
		: `Successfully removed ${username} from group '${name}'`;
}
