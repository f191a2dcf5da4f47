import { reportError } from '../tenants';
import { mailboxGone } from './errors';
import { simpleStep } from './simpleStep';

/** Remove-CIPPMailboxPermissions: takes the user's rights on the mailboxes of others. */
export const removeMailboxPermissions = simpleStep({
	option: 'removePermissions',
	title: 'Remove mailbox permissions',
	cmdlet: 'Remove-CIPPMailboxPermissions',
	does({ user, username, tenant, tenantName, inRequest, state }) {
		if (inRequest && state.profile.runNow === 'synchronous') {
			user.mailboxAccess.splice(0);
			return "Removal of permissions queued. This task will run in the background and send it's results to the logbook.";
		}
		const error = reportError(tenant, tenantName, 'mailbox', 'mailbox permissions');
		if (error) {
			// The name is lost on the way; a blank ends the longer text.
			const text = tenant.nowhere ? error : `${error} `;
			return `Could not remove mailbox permissions for . Error: Failed to generate mailbox permission report: ${text}`;
		}
		const removed = user.mailboxAccess.splice(0);
		if (removed.length === 0) return `No mailbox permissions found for ${username} in cached data`;
		return removed.map(
			({ mailbox, right }) =>
				`Removed ${right} permissions for ${username} from ${mailbox}'s mailbox.`,
		);
	},
	fails: ({ user, username }, error) => {
		const mailbox = user.mailboxAccess[0]?.mailbox ?? username;
		return `Failed to remove permissions from ${mailbox} for ${username} : ${error}`;
	},
	returnsFailure: true,
	userGone: mailboxGone,
});

/** Remove-CIPPCalendarPermissions: takes the user's rights on the calendars of others. */
export const removeCalendarPermissions = simpleStep({
	option: 'removeCalendarPermissions',
	title: 'Remove calendar permissions',
	cmdlet: 'Remove-CIPPCalendarPermissions',
	since: 10_01_00,
	does({ user, username, tenant, tenantName }) {
		const error = reportError(tenant, tenantName, 'mailbox', 'mailbox permissions');
		if (error) {
			const report = tenant.nowhere ? '' : 'Failed to generate calendar permission report: ';
			return `Could not remove calendar permissions for ${username}. Error: Failed to query calendar permissions from cache: ${report}${error}`;
		}
		const removed = user.calendarAccess.splice(0);
		if (removed.length === 0) return `No calendar permissions found for ${username} in cached data`;
		return removed.map((mailbox) => `Removed ${username} from calendar ${mailbox}:\\Calendar`);
	},
	fails: ({ user, username }, error) =>
		`Failed to remove ${username} from calendar ${user.calendarAccess[0] ?? username}: ${error}`,
	returnsFailure: true,
	userGone: mailboxGone,
});
