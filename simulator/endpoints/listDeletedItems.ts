import { deletedUser } from '../graph/resources';
import { ok } from '../http/answer';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListDeletedItems: what was deleted, of all types; only users exist here, and one group. */
export const listDeletedItems: Endpoint = {
	name: 'ListDeletedItems',
	right: 'Tenant.Directory.Read',
	handle(call, state) {
		const tenant = tenantNamed(state, call.query('tenantFilter'));
		if (tenant.nowhere) return ok([]);
		return ok([
			...tenant.deletedUsers.map((user) => ({ ...deletedUser(user), TargetType: 'User' })),
			{
				id: '5e000000-0000-4000-8000-000000000001',
				displayName: 'Old Project',
				deletedDateTime: '2026-07-20T10:00:00Z',
				TargetType: 'Group',
			},
		]);
	},
};
