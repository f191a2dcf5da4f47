import { siteAt } from '../directory/sites';
import type { SimUser } from '../directory/types';
import { ok } from '../http/answer';
import { calledTenant } from '../tenants';
import type { Endpoint } from './endpoint';

/**
 * Invoke-ListSiteMembers: who is in a site and who administers it, the owner of a OneDrive too. A
 * site that is not there or that refuses gives no rows. New in 10.2.3.
 */
export const listSiteMembers: Endpoint = {
	name: 'ListSiteMembers',
	right: 'Sharepoint.Site.Read',
	existsIn: ({ rank }) => rank >= 10_02_03,
	handle(call, state) {
		const tenant = calledTenant(state, call.query('tenantFilter'));
		const url = (call.query('SiteUrl') ?? '').replace(/\/$/, '');
		const site = tenant.nowhere ? undefined : siteAt(tenant, url);
		if (!site) return ok({ Results: [] });
		const owner = tenant.users.find(({ oneDrive }) => oneDrive === site);
		const admins = [...(owner ? [owner.userPrincipalName] : []), ...site.siteAdmins];
		const inRoles = Object.entries(site.roles ?? {});
		const rows = (names: string[], group: string) =>
			names.flatMap((name) => {
				const user = state.directory.user(tenant, name);
				return user ? [memberRow(user, group)] : [];
			});
		return ok({
			Results: [
				...inRoles.flatMap(([role, names]) => rows(names, role)),
				...rows(admins, 'Site Admins').map((row) => ({ ...row, IsSiteAdmin: true })),
			],
		});
	},
};

function memberRow({ displayName, mail, userPrincipalName }: SimUser, group: string) {
	return {
		Title: displayName,
		Email: mail,
		LoginName: `i:0#.f|membership|${userPrincipalName}`,
		UserPrincipalName: userPrincipalName,
		Group: group,
		IsGuest: false,
		Type: 'User',
		IsSiteAdmin: false,
	};
}
