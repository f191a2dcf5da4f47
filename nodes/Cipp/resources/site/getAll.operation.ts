import { list } from '../../forms/list';
import { presetChoice } from '../../forms/parts';
import { refuseNothingCached } from '../../nouns/tenant/cachedOnly';
import { oneOrAllTenants, tenantOrAll } from '../../nouns/tenant/oneOrAll';
import { CippFailure } from '../../transport/failure';

/** Lists sites or OneDrives with how they are used (`Invoke-ListSites`). */
export const getAllSites = list(
	oneOrAllTenants(
		'Whether to list the sites of all tenants instead of one, from the reports that CIPP has cached',
	),
	{
		name: 'Get Many',
		value: 'getAll',
		action: 'Get many sites',
		description: 'Get SharePoint sites or OneDrives. How they are used is a report some days old.',
		parts: {
			kind: presetChoice({
				name: 'siteKind',
				displayName: 'Type',
				description: 'What to list',
				default: 'SharePointSiteUsage',
				options: [
					{ name: 'OneDrives', value: 'OneDriveUsageAccount' },
					{ name: 'Sites', value: 'SharePointSiteUsage' },
				],
			}),
		},
		endpoint: 'ListSites',
		right: 'Sharepoint.Site.Read',
		sends: { tenantFilter: tenantOrAll, Type: ({ kind }) => kind },
		rowHas: ['webUrl', 'siteId'],
		columns: ({ allTenants }) => ({
			...(allTenants && { tenantDomain: 'Tenant' }),
			siteId: 'siteId',
			name: 'displayName',
			siteUrl: 'webUrl',
			ownerName: 'ownerDisplayName',
			ownerEmail: 'ownerPrincipalName',
			template: 'rootWebTemplate',
			lastActivity: 'lastActivityDate',
			fileCount: 'fileCount',
			storageUsedGB: 'storageUsedInGigabytes',
			storageAllocatedGB: 'storageAllocatedInGigabytes',
			createdAt: 'createdDateTime',
			reportDate: 'reportRefreshDate',
		}),
		advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
		// CIPP answers so to a list of sites that Microsoft refused, and to an empty cache.
		async ifEmpty(_context, params) {
			await refuseNothingCached(params, 'sites');
			if (params.kind !== 'SharePointSiteUsage') return;
			await Promise.reject(
				new CippFailure('CIPP lists no sites', {
					outcome: 'refused',
					description:
						'A tenant with SharePoint has at least one. Either Microsoft refused the list, or the tenant has no SharePoint.',
				}),
			);
		},
	},
);
