import { sharePointOf, sitesOf } from '../../simulator/directory/sites';
import type { Simulator } from '../../simulator';
import type { OperationCase, Person } from '../user/operationCase';
import { get, KNOWN, post, userCase, USERS } from '../user/operationCase';
import { REFUSED, tenantCase, TENANTS } from './ofTenants';

const urlOf = (domain: string) => {
	const tenant = TENANTS.find(({ defaultDomainName }) => defaultDomainName === domain);
	return tenant ? `${sharePointOf(tenant)}/sites/Sales` : '';
};

const OWNERS: Record<string, string> = {
	'contoso.com': 'manager@contoso.com',
	'fabrikam.com': 'boss@fabrikam.com',
	'northwind.example': 'zoe.zimmer@northwind.example',
};

const ownerOf = ({ tenant }: Person) => OWNERS[tenant] ?? '';

const driveOf = (person: Person) =>
	TENANTS.flatMap(({ users }) => users).find(
		({ userPrincipalName }) => userPrincipalName === ownerOf(person),
	)?.oneDrive?.url ?? '';

const ITEMS = USERS.map((item) => ({
	...item,
	site: urlOf(String(item.tenant)),
	owner: OWNERS[String(item.tenant)],
}));

const SITE = { siteUrl: '={{ $json.site }}' };

const members = (tenantFilter: string, SiteUrl: string) =>
	get('ListSiteMembers', { tenantFilter, SiteUrl });

/** Lets each of the three be in the site already. */
function everybodyInside(cipp: Simulator): void {
	for (const { tenant, name } of KNOWN) {
		const found = cipp.directory.managedTenant(tenant);
		if (found) sitesOf(found)[0]?.roles.Members.push(name);
	}
}

/** Lets each of the three administer the OneDrive already. */
function everybodyAdministers(cipp: Simulator): void {
	for (const person of KNOWN) {
		cipp.directory.findUser(ownerOf(person)).oneDrive?.siteAdmins.push(person.name);
	}
}

const membership = (operation: 'addMember' | 'removeMember'): OperationCase => {
	const isAdded = operation === 'addMember';
	return {
		...userCase({
			operation,
			parameters: { ...SITE, siteRole: 'Members' },
			...(!isAdded && { prepare: everybodyInside }),
			people: KNOWN,
			sent: ({ tenant, name }) => [
				post('ExecSetSharePointMember', {
					tenantFilter: tenant,
					user: { value: name },
					Add: isAdded,
					Role: 'Members',
					URL: urlOf(tenant),
				}),
				members(tenant, urlOf(tenant)),
			],
			given: ({ tenant, name, about }) => [
				{
					success: true,
					message: `Successfully ${isAdded ? 'added' : 'removed'} ${name} as a member of ${urlOf(tenant)}.`,
					confirmed: true,
					...about,
					siteUrl: urlOf(tenant),
					role: 'Members',
				},
			],
			failure: {
				endpoint: 'ExecSetSharePointMember',
				answer: {
					status: 400,
					json: { Results: 'Failed to modify Members for x. Error: Access denied.' },
				},
				message: /Failed to modify Members for x\. Error: Access denied\./,
				outcome: 'refused',
			},
		}),
		resource: 'site',
		items: ITEMS,
	};
};

const access = (operation: 'grantAccess' | 'removeAccess'): OperationCase => {
	const isGiven = operation === 'grantAccess';
	return {
		...userCase({
			operation,
			parameters: { accessTo: 'oneDrive', oneDriveOwner: '={{ $json.owner }}' },
			...(!isGiven && { prepare: everybodyAdministers }),
			people: KNOWN,
			sent: (person) => [
				post('ExecSharePointPerms', {
					tenantFilter: person.tenant,
					onedriveAccessUser: [person.name],
					UPN: ownerOf(person),
					RemovePermission: !isGiven,
				}),
				members(person.tenant, driveOf(person)),
			],
			given: (person) => [
				{
					success: true,
					message: `Successfully ${isGiven ? 'added' : 'removed'} ${person.name} as a site collection admin of ${driveOf(person)}`,
					siteUrl: driveOf(person),
					confirmed: true,
					...person.about,
					oneDriveOwner: ownerOf(person),
				},
			],
			failure: {
				endpoint: 'ExecSharePointPerms',
				answer: {
					status: 200,
					json: { Results: ['Failed to change access for x on y - Access denied.'] },
				},
				message: /Failed to change access for x on y - Access denied\./,
				outcome: 'refused',
			},
		}),
		resource: 'site',
		items: ITEMS,
	};
};

const NEW = {
	siteName: 'Phoenix & Co',
	siteDescription: 'For the project',
	siteOwner: '={{ $json.user }}',
	siteTemplate: 'Communication',
	siteDesign: 'Topic',
};

const newUrl = (domain: string) => urlOf(domain).replace('Sales', 'PhoenixCo');

const createSite: OperationCase = {
	...userCase({
		operation: 'create',
		parameters: NEW,
		people: KNOWN,
		sent: ({ tenant, name }) => [
			post('AddSite', {
				tenantFilter: tenant,
				siteName: NEW.siteName,
				siteDescription: NEW.siteDescription,
				siteOwner: { value: name },
				templateName: { value: 'Communication' },
				siteDesign: { value: 'Topic' },
			}),
			members(tenant, newUrl(tenant)),
		],
		given: ({ tenant, name }) => [
			{
				success: true,
				message: `Successfully created new SharePoint site Phoenix & Co with URL ${newUrl(tenant)}`,
				outcome: 'created',
				siteUrl: newUrl(tenant),
				confirmed: true,
				tenantDomain: tenant,
				name: NEW.siteName,
				owner: name,
			},
		],
		failure: {
			endpoint: 'AddSite',
			answer: {
				status: 500,
				json: { Results: 'Failed to create new SharePoint site x. The site already exists.' },
			},
			message: /Failed to create new SharePoint site x\. The site already exists\./,
			outcome: 'refused',
		},
	}),
	resource: 'site',
};

const createMany: OperationCase = {
	...userCase({
		operation: 'createMany',
		parameters: {
			sites: {
				entry: [
					{ ...NEW, siteName: 'One', sensitivityLabel: 'label-1' },
					{ ...NEW, siteName: 'Two', siteTemplate: 'Team', siteDesign: 'Blank' },
				],
			},
		},
		people: KNOWN,
		sent: ({ tenant, name }) => [
			post('AddSiteBulk', {
				tenantFilter: tenant,
				bulkSites: [
					{
						siteName: 'One',
						siteDescription: NEW.siteDescription,
						siteOwner: name,
						templateName: 'Communication',
						siteDesign: 'Topic',
						sensitivityLabel: 'label-1',
					},
					{
						siteName: 'Two',
						siteDescription: NEW.siteDescription,
						siteOwner: name,
						templateName: 'Team',
						siteDesign: 'Blank',
					},
				],
			}),
		],
		given: ({ tenant }) => [
			{
				success: true,
				message: ['One', 'Two']
					.map(
						(name) =>
							`Successfully created new SharePoint site ${name} with URL ${newUrl(tenant).replace('PhoenixCo', name)}.`,
					)
					.join(' '),
				sites: ['One', 'Two'].map((name) => ({
					name,
					outcome: 'created',
					siteUrl: newUrl(tenant).replace('PhoenixCo', name),
				})),
				tenantDomain: tenant,
			},
		],
		failure: {
			endpoint: 'AddSiteBulk',
			answer: {
				status: 200,
				json: {
					Results: [
						'Failed to create One Error message: Access denied.',
						'Failed to create Two Error message: Access denied.',
					],
				},
			},
			message: /Not all sites were created\. One: Failed to create One/,
			outcome: 'refused',
		},
	}),
	resource: 'site',
};

/** Operations on sites. */
export const siteCases: OperationCase[] = [
	tenantCase({
		resource: 'site',
		operation: 'getAll',
		sent: (domain) => [get('ListSites', { tenantFilter: domain, Type: 'SharePointSiteUsage' })],
		given: (domain, { users }) => [
			{
				tenantDomain: domain,
				siteId: `id-of-${urlOf(domain)}`,
				name: 'Sales',
				siteUrl: urlOf(domain),
				ownerName: users[0]?.userPrincipalName,
				ownerEmail: users[0]?.userPrincipalName,
				template: 'SITEPAGEPUBLISHING#0',
				lastActivity: '2026-11-24',
				fileCount: 120,
				storageUsedGB: 1.2,
				storageAllocatedGB: 25600,
				createdAt: '2025-01-01T00:00:00Z',
				reportDate: '2026-11-24',
			},
		],
		failure: { endpoint: 'ListSites', ...REFUSED },
	}),
	{
		...tenantCase({
			resource: 'site',
			operation: 'getAllMembers',
			parameters: SITE,
			sent: (domain) => [members(domain, urlOf(domain))],
			given: (domain, { users }) => [
				{
					tenantDomain: domain,
					displayName: users[0]?.displayName,
					userEmail: users[0]?.userPrincipalName,
					email: users[0]?.mail,
					role: 'Site Admins',
					type: 'User',
					isGuest: false,
					isAdministrator: true,
					loginName: `i:0#.f|membership|${String(users[0]?.userPrincipalName)}`,
				},
			],
			failure: {
				endpoint: 'ListSiteMembers',
				answer: { status: 200, json: { Results: [] } },
				message: /SharePoint does not show who is in the site/,
				outcome: 'refused',
			},
		}),
		items: ITEMS,
	},
	tenantCase({
		resource: 'site',
		operation: 'getAllExternalUsers',
		sent: (domain) => [get('ListSharePointExternalUsers', { tenantFilter: domain })],
		given: (domain, { initialDomainName }) => [
			{
				tenantDomain: domain,
				displayName: 'Gus Guest',
				invitedAs: 'gus@example.org',
				acceptedAs: 'gus@example.org',
				invitedBy: null,
				createdAt: '2026-01-05T10:00:00Z',
				guestType: 'Orphaned B2B (not in Entra)',
				isInEntraId: false,
				userId: null,
				sites: [urlOf(domain)],
				source: 'External users store',
				loginName: `i:0#.f|membership|gus_example.org#ext#@${initialDomainName}`,
			},
		],
		failure: {
			endpoint: 'ListSharePointExternalUsers',
			answer: {
				status: 400,
				json: { Results: 'Failed to list SharePoint external users: Access denied.' },
			},
			message: /Failed to list SharePoint external users: Access denied/,
			outcome: 'refused',
		},
	}),
	tenantCase({
		resource: 'site',
		operation: 'getAllSharingLinks',
		parameters: { filters: { linkReach: 'Anonymous' } },
		sent: (domain) => [get('ListSharePointSharing', { tenantFilter: domain })],
		given: (domain) => [
			{
				tenantDomain: domain,
				reach: 'Anonymous',
				linkType: 'view',
				roles: ['read'],
				sharedWith: [],
				expiresAt: null,
				hasPassword: false,
				itemName: 'Plan.docx',
				itemType: 'File',
				itemUrl: `${urlOf(domain)}/Documents/Plan.docx`,
				siteName: 'Sales',
				siteUrl: urlOf(domain),
				workload: 'SharePoint',
				modifiedAt: '2026-11-20T08:00:00Z',
				cachedAt: '2026-11-25T22:00:00Z',
			},
		],
		failure: {
			endpoint: 'ListSharePointSharing',
			answer: { status: 200, json: { summary: { linksSynced: false }, links: [] } },
			message: /no cached report of the sharing links of fabrikam\.com/,
			outcome: 'refused',
		},
	}),
	membership('addMember'),
	membership('removeMember'),
	access('grantAccess'),
	access('removeAccess'),
	createSite,
	createMany,
];
