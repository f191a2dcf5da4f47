import { listPicker } from './listPicker';

/** Lists the sites of the chosen tenant, without OneDrives. */
export const searchSites = listPicker({
	ofTenant: 'a site',
	endpoint: 'ListSites',
	query: { Type: 'SharePointSiteUsage', URLOnly: true },
	entry: ({ displayName, webUrl }) =>
		webUrl
			? { name: `${String(displayName ?? '')} (${String(webUrl)})`, value: String(webUrl) }
			: undefined,
});
