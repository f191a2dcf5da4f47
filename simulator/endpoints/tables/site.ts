import { newSite, siteAt, sitesOf, type SiteRole, type SimSite } from '../../directory/sites';
import type { SimTenant } from '../../directory/types';
import type { Answer } from '../../http/answer';
import { ok } from '../../http/answer';
import type { ApiCall } from '../../http/apiCall';
import { isRecord } from '../../powershell/members';
import { textOf } from '../../powershell/text';
import { equalsTrue } from '../../powershell/truth';
import type { SimulatorState } from '../../state';
import { calledTenant } from '../../tenants';
import { attempt } from '../attempt';
import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { rowsOfTenants } from './tenants';

const RIGHT = 'Sharepoint.Site.ReadWrite';

const valueOf = (value: unknown) => (isRecord(value) ? textOf(value.value) : '');

/** The tenant of a call, which SharePoint must know. */
function tenantOf(call: ApiCall, state: SimulatorState): SimTenant {
	const name = textOf(call.bodyMember('tenantFilter'));
	const tenant = calledTenant(state, name);
	if (!tenant.nowhere) return tenant;
	throw new Error(
		`Could not determine the SharePoint tenant name for ${name}. The tenant may not have SharePoint provisioned, or the Sites.Read.All permission may be missing.`,
	);
}

/** Invoke-ExecSetSharePointMember, for the roles of the site itself. */
const execSetSharePointMember: Endpoint = {
	name: 'ExecSetSharePointMember',
	right: RIGHT,
	handle(call, state) {
		const url = textOf(call.bodyMember('URL'));
		const role = textOf(call.bodyMember('Role')) || 'Members';
		const name = valueOf(call.bodyMember('user'));
		const label = role.toLowerCase().replace(/s$/, '');
		const article = /^[aeiou]/.test(label) ? 'an' : 'a';
		return attempt(
			() => {
				if (!name) throw new Error('No user was selected.');
				const tenant = tenantOf(call, state);
				const people = siteAt(tenant, url)?.roles?.[role as SiteRole];
				if (!people) throw new Error(`Could not resolve ${name} on the site.`);
				const place = people.indexOf(name);
				if (equalsTrue(call.bodyMember('Add'))) {
					if (place < 0) people.push(name);
					return `Successfully added ${name} as ${article} ${label} of ${url}.`;
				}
				if (place < 0) throw new Error(`${name} is not in the site's ${role} group.`);
				people.splice(place, 1);
				return `Successfully removed ${name} as ${article} ${label} of ${url}.`;
			},
			400,
			(error) => `Failed to modify ${role} for ${url}. Error: ${error}`,
		);
	},
};

/** The address that the access is to: as it was sent, or that of a OneDrive. */
function siteOf(call: ApiCall, tenant: SimTenant, state: SimulatorState): string {
	const url = textOf(call.bodyMember('URL'));
	const owner = textOf(call.bodyMember('UPN'));
	const found = url || state.directory.user(tenant, owner)?.oneDrive?.url;
	if (found) return found;
	throw new Error(
		`Failed to process SharePoint permissions. Error: Could not determine the OneDrive site URL for ${owner}. The user may not have a provisioned OneDrive.`,
	);
}

/** Invoke-ExecSharePointPerms. */
const execSharePointPerms: Endpoint = {
	name: 'ExecSharePointPerms',
	right: RIGHT,
	handle(call, state) {
		const people = [call.bodyMember('onedriveAccessUser') ?? []].flat().map(textOf);
		const gone = equalsTrue(call.bodyMember('RemovePermission'));
		return attempt(
			() => {
				const tenant = tenantOf(call, state);
				const url = siteOf(call, tenant, state);
				return people.map((name) => {
					const admins = siteAt(tenant, url)?.siteAdmins ?? [];
					const others = admins.filter((one) => one.toLowerCase() !== name.toLowerCase());
					admins.splice(0, admins.length, ...others, ...(gone ? [] : [name]));
					return `Successfully ${gone ? 'removed' : 'added'} ${name} as a site collection admin of ${url}`;
				});
			},
			400,
			(error) => `Failed. Error: ${error}`,
		);
	},
};

/** Makes a site, and says so as New-CIPPSharepointSite does. */
function made(tenant: SimTenant, name: string, owner: string): string {
	const site = newSite(tenant, name, owner);
	const said = `new SharePoint site ${name} with URL ${site.url}`;
	const isThere = sitesOf(tenant).some(({ url }) => url.toLowerCase() === site.url.toLowerCase());
	if (isThere) throw new Error(`Failed to create ${said}. The site already exists.`);
	sitesOf(tenant).push(site);
	return `Successfully created ${said}`;
}

const addSite: Endpoint = {
	name: 'AddSite',
	right: RIGHT,
	handle: (call, state) =>
		attempt(
			() =>
				made(
					tenantOf(call, state),
					textOf(call.bodyMember('siteName')),
					valueOf(call.bodyMember('siteOwner')),
				),
			500,
		),
};

/** Invoke-AddSiteBulk always answers with success. */
const addSiteBulk: Endpoint = {
	name: 'AddSiteBulk',
	right: RIGHT,
	handle(call, state): Answer {
		const sites = [call.bodyMember('bulkSites') ?? []].flat().filter(isRecord);
		const Results = sites.map((site) => {
			const name = textOf(site.siteName);
			try {
				return made(tenantOf(call, state), name, textOf(site.siteOwner));
			} catch (error) {
				return `Failed to create ${name} Error message: ${(error as Error).message}`;
			}
		});
		return ok({ Results });
	},
};

function siteRow({ name, url, template, siteAdmins }: SimSite, tenant: SimTenant): object {
	const [owner = null] = siteAdmins;
	return {
		siteId: `id-of-${url}`,
		webId: null,
		createdDateTime: '2025-01-01T00:00:00Z',
		displayName: name,
		webUrl: url,
		ownerDisplayName: owner,
		ownerPrincipalName: owner,
		lastActivityDate: '2026-11-24',
		fileCount: 120,
		storageUsedInGigabytes: 1.2,
		storageAllocatedInGigabytes: 25600,
		rootWebTemplate: template,
		reportRefreshDate: '2026-11-24',
		AutoMapUrl: '',
		Tenant: tenant.defaultDomainName,
	};
}

/** Invoke-ListSharePointSharing answers with a report, not with a list. */
const listSharePointSharing: Endpoint = {
	name: 'ListSharePointSharing',
	right: 'Sharepoint.Site.Read',
	handle(call, state) {
		const tenant = calledTenant(state, call.query('tenantFilter'));
		const isSynced = !tenant.nowhere && !tenant.lacks.includes('reports');
		return ok({
			summary: {
				totalLinks: isSynced ? 1 : 0,
				linksSynced: isSynced,
				lastDataRefresh: isSynced ? '2026-11-25T22:00:00Z' : null,
			},
			links: isSynced ? sitesOf(tenant).map(linkRow) : [],
		});
	},
};

function linkRow({ name, url }: SimSite): object {
	return {
		siteName: name,
		siteUrl: url,
		workload: 'SharePoint',
		itemId: '01ABC',
		fileName: 'Plan.docx',
		itemUrl: `${url}/Documents/Plan.docx`,
		itemType: 'File',
		lastModifiedDateTime: '2026-11-20T08:00:00Z',
		permissionId: 'perm-1',
		linkType: 'view',
		linkScope: 'anonymous',
		classification: 'Anonymous',
		roles: ['read'],
		sharedWith: [],
		linkUrl: `${url}/:w:/g/Ea1`,
		hasPassword: false,
		expirationDateTime: null,
	};
}

/** Sites and OneDrives. */
export const siteEndpoints: Endpoint[] = [
	execSetSharePointMember,
	execSharePointPerms,
	addSite,
	addSiteBulk,
	rowsOfTenants('ListSites', 'Sharepoint.Site.Read', (tenant) =>
		sitesOf(tenant).map((site) => siteRow(site, tenant)),
	),
	rows('ListSharePointExternalUsers', 'Sharepoint.Site.Read', (tenant) => [
		{
			DisplayName: 'Gus Guest',
			InvitedAs: 'gus@example.org',
			AcceptedAs: 'gus@example.org',
			LoginName: `i:0#.f|membership|gus_example.org#ext#@${tenant.initialDomainName}`,
			UniqueId: '1003',
			WhenCreated: '2026-01-05T10:00:00Z',
			InvitedBy: null,
			GuestType: 'Orphaned B2B (not in Entra)',
			InEntra: false,
			EntraUserId: null,
			Source: 'External users store',
			Sites: sitesOf(tenant).map(({ url }) => url),
		},
	]),
	listSharePointSharing,
];
