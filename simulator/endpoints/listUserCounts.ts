import { ok } from '../http/answer';
import { tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';

/** Invoke-ListUserCounts: numbers of users; a failure stands in Error. */
export const listUserCounts: Endpoint = {
	name: 'ListUserCounts',
	right: 'Identity.User.Read',
	handle(call, state) {
		try {
			const { users } = tenantNamed(state, call.query('tenantFilter'));
			return ok({
				Users: users.length,
				LicUsers: users.filter(({ assignedLicenses }) => assignedLicenses.length > 0).length,
				Gas: 1,
				Guests: users.filter(({ userType }) => userType === 'Guest').length,
			});
		} catch (error) {
			const text = `Failed to retrieve user counts: ${(error as Error).message}`;
			return { status: 500, json: { Error: text } };
		}
	},
};
