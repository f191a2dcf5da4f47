import { single } from '../../forms/single';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Counts the users of a tenant (`Invoke-ListUserCounts`). */
export const getCounts = single(tenant, {
	name: 'Get Counts',
	value: 'getCounts',
	action: 'Get user counts of tenant',
	description: 'Get how many users, licensed users, guests and global administrators a tenant has',
	endpoint: 'ListUserCounts',
	right: 'Identity.User.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['Users'],
	alwaysSimplified: true,
	columns: {
		users: 'Users',
		licensedUsers: 'LicUsers',
		guests: 'Guests',
		globalAdministrators: 'Gas',
	},
	advice: 'Check the tenant.',
});
