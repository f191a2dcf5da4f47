import { ok, plainText } from '../http/answer';
import type { Endpoint } from './endpoint';

/** The path me: the rights of a custom role. A client that has just a base role ends in an error. */
export const me: Endpoint = {
	name: 'me',
	right: 'Public',
	anyTenant: true,
	handle(_call, { access, credentials }) {
		const { baseRole, customRole } = access;
		if (baseRole) {
			return plainText(403, "Cannot bind argument to parameter 'UserRoles' because it is null.");
		}
		return ok({
			clientPrincipal: { appId: credentials.clientId, appRole: [customRole?.name ?? 'cipp-api'] },
			permissions: customRole?.permissions ?? [],
		});
	},
};
