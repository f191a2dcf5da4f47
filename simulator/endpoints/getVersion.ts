import { ok } from '../http/answer';
import type { Endpoint } from './endpoint';

const HOSTING = {
	HostingType: 'Self-hosted',
	SKU: 'Unknown',
	RuntimeStack: 'Linux',
	ResourceGroup: 'Unknown',
	Domains: [],
	DomainsAuthoritative: false,
};

/** Invoke-GetVersion: the version of the backend next to what the caller says of itself. */
export const getVersion: Endpoint = {
	name: 'GetVersion',
	right: 'CIPP.Core.Read',
	rightIn: ({ rank }) => (rank >= 10_04_02 ? 'CIPP.Core.Read' : 'CIPP.AppSettings.Read'),
	anyTenant: true,
	handle(call, { profile }) {
		const local = call.query('LocalVersion') ?? null;
		return ok({
			LocalCIPPVersion: local,
			RemoteCIPPVersion: profile.version,
			LocalCIPPAPIVersion: profile.version,
			RemoteCIPPAPIVersion: profile.version,
			OutOfDateCIPP: local === null || isOlder(local, profile.version),
			OutOfDateCIPPAPI: false,
			...(profile.rank >= 10_09_00
				? { Hosting: HOSTING, VersionHistory: [], LastUpdate: null }
				: {}),
		});
	},
};

function isOlder(one: string, other: string): boolean {
	return one.localeCompare(other, 'en', { numeric: true }) < 0;
}
