import type { IDataObject } from 'n8n-workflow';

import { list } from '../../forms/list';
import { optionalChoice } from '../../forms/parts';
import { FILTERS } from '../../fields/collection';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import type { TenantParams } from '../../nouns/tenant/params';
import { CippFailure } from '../../transport/failure';
import { syncAdvice } from '../../transport/unfilledReport';

/** The links of the report, each with how old it is. */
function linksIn(body: unknown, { tenant: name }: TenantParams): unknown {
	const { links, summary } = (body ?? {}) as IDataObject;
	if (!Array.isArray(links)) return body;
	const { linksSynced, lastDataRefresh = null } = (summary ?? {}) as IDataObject;
	if (linksSynced !== true && links.length === 0) {
		throw new CippFailure(`CIPP has no cached report of the sharing links of ${name}`, {
			outcome: 'refused',
			description: syncAdvice('SharePointSharingLinks', name),
		});
	}
	return (links as IDataObject[]).map((link) => ({ ...link, CachedAt: lastDataRefresh }));
}

/** Lists sharing links (`Invoke-ListSharePointSharing`), which CIPP has in a cached report only. */
export const getAllSharingLinks = list(tenant, {
	name: 'Get Many Sharing Links',
	value: 'getAllSharingLinks',
	action: 'Get many sharing links',
	description: 'Get sharing links of all sites and OneDrives from the report that CIPP has cached',
	options: {
		reach: optionalChoice({
			name: 'linkReach',
			displayName: 'Reach',
			description: 'For whom the links work',
			default: 'Anonymous',
			options: [
				{ name: 'Anybody', value: 'Anonymous' },
				{ name: 'People Inside', value: 'Internal' },
				{ name: 'People Outside', value: 'External' },
			],
		}),
	},
	optionsAs: FILTERS,
	endpoint: 'ListSharePointSharing',
	right: 'Sharepoint.Site.Read',
	sends: { tenantFilter: tenantOf },
	rowsIn: linksIn,
	rowHas: ['permissionId', 'itemId'],
	where: ({ classification }, { reach }) => reach === undefined || classification === reach,
	columns: {
		reach: 'classification',
		linkType: 'linkType',
		roles: 'roles',
		sharedWith: 'sharedWith',
		expiresAt: 'expirationDateTime',
		hasPassword: 'hasPassword',
		itemName: 'fileName',
		itemType: 'itemType',
		itemUrl: 'itemUrl',
		siteName: 'siteName',
		siteUrl: 'siteUrl',
		workload: 'workload',
		modifiedAt: 'lastModifiedDateTime',
		cachedAt: 'CachedAt',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
