import { ok } from '../http/answer';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListUserSigninLogs: the last sign-ins of a user by object id; another text finds nothing. */
export const listUserSigninLogs: Endpoint = {
	name: 'ListUserSigninLogs',
	right: 'Identity.User.Read',
	handle(call, state) {
		const id = (call.query('UserID') ?? '').toLowerCase();
		const top = Number(call.query('top') ?? 50);
		try {
			const { users } = tenantNamed(state, call.query('tenantFilter'));
			const user = users.find((candidate) => candidate.id === id);
			return ok((user?.signIns ?? []).slice(0, top));
		} catch (error) {
			const text = `Failed to retrieve Sign In report for user ${id} : Error: ${(error as Error).message}`;
			return { status: 500, json: [text] };
		}
	},
};
