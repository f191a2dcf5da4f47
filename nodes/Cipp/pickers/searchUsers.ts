import { graphPicker } from './graphPicker';

/** Lists users of the chosen tenant, by name, user principal name or mail address. */
export const searchUsers = graphPicker({
	ofTenant: 'a user',
	path: 'users',
	select: 'id,displayName,userPrincipalName',
	searched: ['displayName', 'userPrincipalName', 'mail'],
	entry: ({ displayName, userPrincipalName }) =>
		typeof userPrincipalName === 'string'
			? {
					name: `${String(displayName ?? userPrincipalName)} (${userPrincipalName})`,
					value: userPrincipalName,
				}
			: undefined,
});
