import { isActive, licenseName } from '../directory/licenseNames';
import type { SimTenant, SimUser } from '../directory/types';
import { addTask } from '../scheduler/addTask';
import { goneById } from './errors';
import { simpleStep } from './simpleStep';

/** Rank of the first version whose follow-up task is due at once. */
const DUE_AT_ONCE = 8_05_00;

/**
 * Remove-CIPPLicense -Schedule: removes nothing. It writes a second task that does it at the next
 * quarter of an hour: the five minutes that it asks for are lost on the way. The text of the
 * scheduler gets into the lines as well.
 */
export const removeLicenses = simpleStep({
	option: 'RemoveLicenses',
	title: 'Remove licenses',
	cmdlet: 'Remove-CIPPLicense',
	does({ state, tenant, tenantName, user, username }) {
		const isDueLater = state.profile.rank < DUE_AT_ONCE;
		const queued = addTask(state, {
			name: `Remove License: ${username}`,
			command: 'Remove-CIPPLicense',
			tenant: tenantName,
			parameters: {
				...(user.id === '' ? {} : { userid: user.id }),
				username,
				APIName: 'Scheduled License Removal',
			},
			scheduledTime: String(state.clock.seconds() + (isDueLater ? 300 : 0)),
			disallowDuplicateName: true,
		});
		const line = `Scheduled license removal for ${username}`;
		if (state.profile.rank < 10_06_00) return [queued.text, line];
		if (user.id === '') return [queued.text, `${line}.`];
		const names = licenseNamesOf(user, tenant);
		return [
			queued.text,
			names === ''
				? `${line}. The user currently has no licenses assigned.`
				: `${line}. Licenses currently assigned that will be removed: ${names}.`,
		];
	},
	fails: (_context, error) => `Error - Could not add task: ${error}`,
	userGone: goneById,
});

/** The names come from a cached report; without it the ids are named. */
function licenseNamesOf(user: SimUser, { lacks }: SimTenant): string {
	const skuIds = new Set([
		...user.assignedLicenses.filter(isActive).map((license) => license.skuId),
		...user.groups.flatMap((group) => group.assignedLicenses ?? []),
	]);
	const names = lacks.includes('reports') ? [...skuIds] : [...skuIds].map(licenseName);
	return names.sort().join(', ');
}
