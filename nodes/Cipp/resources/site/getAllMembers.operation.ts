import { list } from '../../forms/list';
import { siteUrl } from '../../nouns/site/url';
import { MEMBERS_ADVICE, nobodyShown } from '../../nouns/site/members';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists who is in a site (`Invoke-ListSiteMembers`). */
export const getAllSiteMembers = list(tenant, {
	name: 'Get Many Members',
	value: 'getAllMembers',
	action: 'Get many site members',
	description: 'Get the owners, members, visitors and administrators of a site or OneDrive',
	parts: { siteUrl: siteUrl('The site or OneDrive whose members to get') },
	endpoint: 'ListSiteMembers',
	right: 'Sharepoint.Site.Read',
	sends: { tenantFilter: tenantOf, SiteUrl: (params) => params.siteUrl },
	rowHas: ['LoginName', 'Title'],
	columns: {
		displayName: 'Title',
		userEmail: 'UserPrincipalName',
		email: 'Email',
		role: 'Group',
		type: 'Type',
		isGuest: 'IsGuest',
		isAdministrator: 'IsSiteAdmin',
		loginName: 'LoginName',
	},
	advice: MEMBERS_ADVICE,
	ifEmpty: async () => await Promise.reject(nobodyShown()),
});
