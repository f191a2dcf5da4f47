import { addTask } from '../scheduler/addTask';
import { goneById, requireId } from './errors';
import { simpleStep } from './simpleStep';

const WAITING =
	'Immutable ID clear task for when the user account is no longer synced in the on-premises directory.';

/** Clear-CIPPImmutableID: for a synced user it only writes a task that waits for the deletion. */
export const clearImmutableId = simpleStep({
	option: 'ClearImmutableId',
	title: 'Clear immutable ID',
	cmdlet: 'Clear-CIPPImmutableID',
	does({ state, tenantName, user, username }) {
		if (!user.onPremisesImmutableId) {
			return `User ${username} does not have an ImmutableID set or it is already cleared.`;
		}
		if (user.onPremisesSyncEnabled !== true) {
			user.onPremisesImmutableId = null;
			return `Successfully cleared immutable ID for user ${username}`;
		}
		const queued = addTask(state, {
			name: `Clear Immutable ID: ${username}`,
			command: 'Clear-CIPPImmutableID',
			tenant: tenantName,
			parameters: { UserID: user.id, TenantFilter: tenantName },
			scheduledTime: String(state.clock.seconds() + 300),
			recurrence: '15m',
			trigger: { Type: 'DeltaQuery', DeltaResource: 'users', EventType: 'deleted' },
			disallowDuplicateName: true,
		});
		return state.profile.rank >= 10_01_00
			? [queued.text, `Scheduled ${WAITING}`]
			: [queued.text, `Scheduling ${WAITING}`];
	},
	fails: ({ username }, error) => `Failed to clear immutable ID for ${username}. Error: ${error}`,
	userGone: goneById,
});

/** Remove-CIPPUser: moves the account among the deleted ones. */
export const deleteUser = simpleStep({
	option: 'DeleteUser',
	title: 'Delete user',
	cmdlet: 'Remove-CIPPUser',
	does({ state, tenant, user, username }) {
		requireId(user);
		state.directory.deleteUser(tenant, user);
		return `Successfully deleted user with ID: '${user.id}' and Username: '${username}'`;
	},
	fails: ({ user, username }, error) =>
		`Failed to delete user with ID: '${user.id}'. Error: ${error} and Username: '${username}'`,
	userGone: goneById,
});
