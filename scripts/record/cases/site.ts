import type { NodeCase } from '../nodeCase';
import { caseOf, microsoftGives, ofAllTenants, readsIntoCache } from '../nodeCase';

const site = caseOf('site');

const SALES = 'https://contoso.sharepoint.com/sites/sales1';
const JANE = 'jane.doe@contoso.com';

const person = (upn: string, Title: string) => ({
	Id: 12,
	Title,
	Email: upn,
	LoginName: `i:0#.f|membership|${upn}`,
	PrincipalType: 1,
	IsShareByEmailGuestUser: false,
	IsEmailAuthenticationGuestUser: false,
});
const ANNA = person('anna@contoso.com', 'Anna');
const JANE_DOE = person(JANE, 'Jane Doe');

/** Who is in a site; which calls of which label get a list is said with it. */
const members = (rows: unknown[], which = {}) =>
	microsoftGives('^SP GET .*/(sales1|{site})/_api/web/associatedmembergroup', rows, which);
const admins = (rows: unknown[], which = {}) =>
	microsoftGives(
		'^SP GET .*/(sales1|ProjectPhoenix|{site})/_api/web/siteusers\\?\\$filter=IsSiteAdmin',
		rows,
		which,
	);

const GUESTS = microsoftGives('^SP GET .*siteusers\\?\\$select', [
	ANNA,
	person('x_example.org#ext#@contoso.onmicrosoft.com', 'Guest X'),
]);

/** Where SharePoint keeps external users. */
const STORE = {
	on: '^SP POST .*ProcessQuery',
	status: 200,
	body: [
		{ SchemaVersion: '15.0.0.0', LibraryVersion: '16.0.26002.12009', ErrorInfo: null },
		4,
		{
			TotalUserCount: 1,
			UserCollectionPosition: -1,
			ExternalUserCollection: {
				_Child_Items_: [
					{
						DisplayName: 'Guest X',
						InvitedAs: 'x@example.org',
						AcceptedAs: 'x@example.org',
						LoginName: null,
						UniqueId: '100320009D8AE5F1',
						WhenCreated: '/Date(2026,10,20,8,0,0,0)/',
						InvitedBy: 'anna@contoso.com',
					},
				],
			},
		},
	],
};

/** A file that anybody may open who has its link. */
const SHARED_FILE = [
	microsoftGives('^GRAPH GET /beta/sites/[^/]+/drives', [
		{ id: 'b!1', name: 'Documents', driveType: 'documentLibrary', webUrl: `${SALES}/Documents` },
	]),
	microsoftGives('^GRAPH GET /beta/drives/b!1/root/delta', [
		{
			id: '01ABC',
			name: 'Prices.xlsx',
			webUrl: `${SALES}/Documents/Prices.xlsx`,
			shared: { scope: 'anonymous' },
			size: 1024,
			lastModifiedDateTime: '2026-11-20T08:00:00Z',
		},
	]),
	microsoftGives('^PART GET drives/b!1/items/01ABC/permissions', [
		{
			id: 'p1',
			roles: ['read'],
			link: { scope: 'anonymous', type: 'view', webUrl: 'https://contoso.sharepoint.com/:x:/s/a' },
		},
	]),
];

const NEW_SITE = {
	siteName: 'Project Phoenix',
	siteDescription: 'Made up',
	siteOwner: 'ben@contoso.com',
};

const TWO_SITES = { sites: { entry: [NEW_SITE, { ...NEW_SITE, siteName: 'Project Griffin' }] } };

/** Sites of SharePoint and OneDrives. */
export const SITE_CASES: NodeCase[] = [
	site('getAll'),
	ofAllTenants('site', 'getAll', [readsIntoCache('SharePointSiteUsage')]),
	site('getAll', {
		variant: 'OneDrives',
		parameters: { siteKind: 'OneDriveUsageAccount' },
	}),
	site('getAllMembers', {
		parameters: { siteUrl: SALES },
		given: [members([ANNA, JANE_DOE]), admins([ANNA])],
		unknownUser: { siteUrl: 'https://contoso.sharepoint.com/sites/nowhere' },
	}),
	site('addMember', {
		parameters: { siteUrl: SALES, userEmail: JANE },
		given: [members([ANNA, JANE_DOE]), admins([ANNA])],
		unknownUser: { userEmail: 'nobody@contoso.com' },
	}),
	site('removeMember', {
		parameters: { siteUrl: SALES, userEmail: JANE },
		given: [members([ANNA]), admins([ANNA])],
		unknownUser: { userEmail: 'nobody@contoso.com' },
	}),
	site('grantAccess', {
		parameters: { userEmail: 'm.manager@contoso.com', oneDriveOwner: JANE },
		given: [admins([person('m.manager@contoso.com', 'm.manager'), JANE_DOE])],
		unknownUser: { userEmail: 'nobody@contoso.com' },
	}),
	site('removeAccess', {
		parameters: { accessTo: 'site', userEmail: JANE, siteUrl: SALES },
		given: [admins([ANNA])],
		unknownUser: { userEmail: 'nobody@contoso.com' },
	}),
	site('create', {
		parameters: NEW_SITE,
		given: [admins([person('ben@contoso.com', 'Ben')])],
		unknownUser: { siteOwner: 'nobody@contoso.com' },
	}),
	site('createMany', {
		parameters: TWO_SITES,
		unknownUser: { sites: { entry: [{ ...NEW_SITE, siteOwner: 'nobody@contoso.com' }] } },
	}),
	site('createMany', {
		variant: 'one of two refused',
		parameters: TWO_SITES,
		given: [{ on: '^SP POST .*SPSiteManager/create', nth: 2, what: 403 }],
		refused: [],
	}),
	site('getAllExternalUsers', {
		given: [GUESTS, STORE],
		refused: [{ on: '^SP POST .*ProcessQuery', what: 403 }],
	}),
	site('getAllExternalUsers', { variant: 'without the store', given: [GUESTS], refused: [] }),
	site('getAllSharingLinks', {
		before: [readsIntoCache('SharePointSharingLinks')],
		given: SHARED_FILE,
		refused: [],
	}),
];
