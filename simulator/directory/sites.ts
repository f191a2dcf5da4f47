import { kept } from './kept';
import type { SimTenant } from './types';

/** The roles of a site that people are named in. */
export type SiteRole = 'Owners' | 'Members' | 'Visitors';

/** A SharePoint site; OneDrives stand with their users. */
export interface SimSite {
	name: string;
	url: string;
	template: string;
	/** User principal names of who administers it. */
	siteAdmins: string[];
	roles: Record<SiteRole, string[]>;
}

/** The address of SharePoint in a tenant. */
export const sharePointOf = ({ initialDomainName }: SimTenant): string =>
	`https://${initialDomainName.split('.')[0] ?? ''}.sharepoint.com`;

/** @returns a site with nobody in it but its owner */
export function newSite(tenant: SimTenant, name: string, owner: string): SimSite {
	const path = name.replace(/[^A-Za-z0-9-]/g, '');
	return {
		name,
		url: `${sharePointOf(tenant)}/sites/${path}`,
		template: 'SITEPAGEPUBLISHING#0',
		siteAdmins: [owner],
		roles: { Owners: [], Members: [], Visitors: [] },
	};
}

/** The sites of a tenant: one at first. */
export const sitesOf = kept<SimSite[]>((tenant) => {
	const [first] = tenant.users;
	return [newSite(tenant, 'Sales', first?.userPrincipalName ?? '')];
});

/** Who may do what on a site or OneDrive. */
export interface SiteAccess {
	siteAdmins: string[];
	roles?: Record<SiteRole, string[]>;
}

/** The site or OneDrive at an address, with the owner of a OneDrive among its administrators. */
export function siteAt(tenant: SimTenant, url: string): SiteAccess | undefined {
	const wanted = url.replace(/\/$/, '').toLowerCase();
	const site = sitesOf(tenant).find((one) => one.url.toLowerCase() === wanted);
	if (site) return site;
	const owner = tenant.users.find(({ oneDrive }) => oneDrive?.url === wanted);
	return owner?.oneDrive ?? undefined;
}
