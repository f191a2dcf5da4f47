import { isActive, licenseName } from '../directory/licenseNames';
import type { SimGroup, SimUser } from '../directory/types';
import { isFor } from '../faultList';
import type { SimulatorState } from '../state';
import { managedTenant } from '../tenants';

/**
 * Does what the follow-up task "Remove License" does: takes the licences that the user holds
 * directly, and the user out of the groups that pass licences on.
 *
 * @param state the simulator
 * @param tenantName the tenant as the task holds it
 * @param parameters of the task: userid and username
 * @returns the result lines
 */
export function runLicenseRemoval(
	state: SimulatorState,
	tenantName: string,
	parameters: { userid: string; username: string },
): string[] {
	const { userid, username } = parameters;
	const tenant = managedTenant(state, tenantName);
	if (tenant.nowhere) return [`No licenses to remove for ${username}`];
	const user = state.directory.user(tenant, userid);
	if (!user) {
		return [
			`Could not remove license for ${username}. Error: Resource '${userid}' does not exist or one of its queried reference-property objects are not present.`,
		];
	}
	const lines: string[] = [];
	const inherited: string[] = [];
	for (const group of [...user.groups]) {
		if (!group.assignedLicenses?.length) continue;
		inherited.push(...group.assignedLicenses.map(licenseName));
		if (group.dynamic || group.onPremisesSyncEnabled) {
			lines.push(
				`Failed to remove ${user.displayName} from license group ${group.displayName}. This is likely because its a Dynamic Group or synced with active directory.`,
			);
			continue;
		}
		lines.push(leaveLicenseGroup(state, username, user, group));
	}
	const direct = user.assignedLicenses.filter(isActive).map(({ skuId }) => licenseName(skuId));
	user.assignedLicenses = user.assignedLicenses.filter((license) => !isActive(license));
	const suffix = `Group-inherited licenses (${inherited.join(', ')}) will be removed automatically when group membership changes are processed.`;
	if (direct.length > 0) {
		const line = `Removed directly assigned licenses for ${username}: ${direct.join(', ')}`;
		lines.push(inherited.length > 0 ? `${line}. ${suffix}` : line);
	} else if (inherited.length > 0) {
		lines.push(`No directly assigned licenses to remove for ${username}. ${suffix}`);
	} else {
		lines.push(`No licenses to remove for ${username}`);
	}
	return lines;
}

/** Mail-enabled groups go through a batch of Exchange, and one that is refused is taken for done. */
function leaveLicenseGroup(
	state: SimulatorState,
	username: string,
	user: SimUser,
	group: SimGroup,
): string {
	const byExchange = group.kind === 'distributionList' || group.kind === 'mailEnabledSecurity';
	const isLost =
		byExchange &&
		state.offboardingFaults.refusals.take(
			(refusal) => refusal.what === 'licenseGroupExchangeBatch' && isFor(refusal, username),
		) !== undefined;
	if (!isLost) user.groups.splice(user.groups.indexOf(group), 1);
	return `Removed ${user.displayName} from ${byExchange ? 'mail-enabled ' : ''}license group ${group.displayName}`;
}
