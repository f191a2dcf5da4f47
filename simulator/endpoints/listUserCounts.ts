import { ok } from '../http/answer';
import { tenantAtMicrosoft, unknownToMicrosoft } from '../tenants';
import type { Endpoint } from './endpoint';

/** Invoke-ListUserCounts: numbers of users; a failure stands in Error. */
export const listUserCounts: Endpoint = {
	name: 'ListUserCounts',
	right: 'Identity.User.Read',
	handle(call, state) {
		try {
			if (call.query('tenantFilter')?.toLowerCase() === 'alltenants') {
				const none = 'Not Supported';
				return ok({ Users: none, LicUsers: none, Gas: none, Guests: none });
			}
			const name = call.query('tenantFilter') ?? state.directory.partner.customerId;
			const tenant = tenantAtMicrosoft(state, name);
			if (!tenant) {
				throw new Error(`Could not get token: invalid_request:${unknownToMicrosoft(name)}`);
			}
			const { users } = tenant;
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
