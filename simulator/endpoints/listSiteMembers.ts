import type { SimUser } from '../directory/types';
import { ok } from '../http/answer';
import { calledTenant } from '../tenants';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ListSiteMembers: who administers a site, the owner of a OneDrive too. A site that is not
 * there or that refuses gives no rows. New in 10.2.3.
 */
export const listSiteMembers: Endpoint = {
	name: 'ListSiteMembers',
	right: 'Sharepoint.Site.Read',
	existsIn: ({ rank }) => rank >= 10_02_03,
	handle(call, state) {
		const tenant = calledTenant(state, call.query('tenantFilter'));
		const site = (call.query('SiteUrl') ?? '').replace(/\/$/, '');
		const owner = tenant.users.find(({ oneDrive }) => oneDrive?.url === site);
		if (!owner) return ok({ Results: [] });
		const admins = [owner.userPrincipalName, ...(owner.oneDrive?.siteAdmins ?? [])];
		return ok({
			Results: admins.flatMap((name) => {
				const user = state.directory.user(tenant, name);
				return user ? [administrator(user)] : [];
			}),
		});
	},
};

function administrator({ displayName, mail, userPrincipalName }: SimUser) {
	return {
		Title: displayName,
		Email: mail,
		LoginName: `i:0#.f|membership|${userPrincipalName}`,
		UserPrincipalName: userPrincipalName,
		Group: 'Site Admins',
		IsGuest: false,
		Type: 'User',
		IsSiteAdmin: true,
	};
}
