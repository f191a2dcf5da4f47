import type { SimTenant } from '../directory/types';
import type { SimulatorState } from '../state';
import { ok, type Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import type { JsonRecord } from '../powershell/members';
import { equalsTrue } from '../powershell/truth';
import { batchesReach, reportError } from '../tenants';
import { mailboxNamed, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListmailboxPermissions: who may open a mailbox; from the cache also which ones a user may. */
export const listMailboxPermissions: Endpoint = {
	name: 'ListmailboxPermissions',
	right: 'Exchange.Mailbox.Read',
	handle(call, state) {
		const id = call.query('userId');
		if (id === undefined && equalsTrue(call.query('UseReportDB'))) return report(call, state);
		const name = call.query('tenantFilter');
		// The rights are read in one batch of Exchange.
		if (!batchesReach(tenantNamed(state, name), name)) return ok([]);
		try {
			const { mailbox } = mailboxNamed(state, name, id ?? '');
			return ok([
				{ User: 'NT AUTHORITY\\SELF', Permissions: 'FullAccess, ReadPermission' },
				{ User: 'NT AUTHORITY\\SELF', Permissions: ['SendAs'] },
				...mailbox.rights.map(({ user, right }) => ({
					User: user,
					Permissions: right === 'SendAs' ? ['SendAs'] : right,
				})),
			]);
		} catch {
			// Exchange's bulk answer holds the error among the results, where nobody looks for it.
			return ok([]);
		}
	},
};

function report(call: ApiCall, state: SimulatorState): Answer {
	const name = call.query('tenantFilter');
	const tenant = tenantNamed(state, name);
	const error = reportError(tenant, name, 'mailbox', 'mailbox permissions');
	if (error) {
		const blank = tenant.nowhere ? '' : ' ';
		const text = `Failed to generate mailbox permission report: ${error}${blank}`;
		return { status: 500, json: [text] };
	}
	return ok(reportRows(call, tenant));
}

function reportRows(call: ApiCall, tenant: SimTenant): JsonRecord[] {
	const wanted = call.query('User')?.toLowerCase();
	return tenant.users
		.filter(({ mailboxAccess }) => mailboxAccess.length > 0)
		.filter((user) => !wanted || user.userPrincipalName.toLowerCase() === wanted)
		.map((user) => ({
			User: user.userPrincipalName,
			UserMailboxType: user.mailbox?.type ?? 'Unknown',
			MailboxCount: user.mailboxAccess.length,
			Permissions: user.mailboxAccess.map(({ mailbox, right }) => ({
				Mailbox: mailbox.split('@')[0],
				MailboxUPN: mailbox,
				AccessRights: right,
			})),
			Tenant: tenant.defaultDomainName,
			MailboxCacheTimestamp: '2026-08-08T02:00:00Z',
			PermissionCacheTimestamp: tenant.permissionsCachedAt ?? '2026-08-08T02:05:00Z',
		}));
}
