import { ok } from '../../http/answer';
import { isRecord, type JsonRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { equalsTrue } from '../../powershell/truth';
import { addTask } from '../../scheduler/addTask';
import { calledTenant } from '../../tenants';
import type { Endpoint } from '../endpoint';
import { tenantOfBody } from './tenants';

/** Invoke-ListJITAdmin: has no error of its own. */
const listJitAdmin: Endpoint = {
	name: 'ListJITAdmin',
	right: 'Identity.Role.Read',
	handle(call, state) {
		const { users } = calledTenant(state, call.query('TenantFilter'));
		const rows = users
			.filter(({ jitAdmin }) => jitAdmin)
			.map(({ id, displayName, userPrincipalName, accountEnabled, jitAdmin, groups }) => ({
				id,
				displayName,
				userPrincipalName,
				accountEnabled,
				...jitAdmin,
				memberOf: groups.map((group) => ({ displayName: group.displayName, id: group.id })),
			}));
		return ok({ Results: rows, Metadata: { Method: 'BulkRequest' } });
	},
};

const valuesOf = (value: unknown): string[] =>
	[value ?? []].flat().flatMap((one) => (isRecord(one) ? [textOf(one.value)] : []));

const iso = (seconds: unknown) =>
	new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');

/** Invoke-ExecJITAdmin for a user who exists: says nothing of roles that Microsoft refuses. */
const execJitAdmin: Endpoint = {
	name: 'ExecJITAdmin',
	right: 'Identity.Role.ReadWrite',
	handle(call, state) {
		const tenant = tenantOfBody(call, state);
		const [key = ''] = valuesOf(call.bodyMember('existingUser'));
		const user = state.directory.user(tenant, key);
		const name = user?.userPrincipalName ?? key;
		const [action = ''] = valuesOf(call.bodyMember('ExpireAction'));
		const results: unknown[] = [line(`User: ${name}`, name)];
		if (equalsTrue(call.bodyMember('UseTAP'))) {
			results.push(line('Temporary Access Pass: Tap+123', 'Tap+123'));
		}
		if (user) {
			user.roles = [...(user.roles ?? []), ...valuesOf(call.bodyMember('AdminRoles'))];
			user.jitAdmin = {
				jitAdminEnabled: true,
				jitAdminStartDate: iso(call.bodyMember('StartDate')),
				jitAdminExpiration: iso(call.bodyMember('EndDate')),
				jitAdminReason: call.bodyMember('reason') ?? null,
				jitAdminCreatedBy: '',
			};
		}
		addTask(state, {
			name: `JIT Admin (${action}): ${name}`,
			command: 'Set-CIPPUserJITAdmin',
			tenant: textOf(call.bodyMember('tenantFilter')),
			parameters: { Action: action },
			scheduledTime: textOf(call.bodyMember('EndDate')),
		});
		results.push(
			`Executing JIT Admin enable task for ${name}`,
			`Scheduling JIT Admin ${action} task for ${name}`,
		);
		return ok({ Results: results });
	},
};

function line(resultText: string, copyField: string): JsonRecord {
	return { resultText, copyField, state: 'success' };
}

/** Admin rights for a time. */
export const jitAdminEndpoints: Endpoint[] = [listJitAdmin, execJitAdmin];
