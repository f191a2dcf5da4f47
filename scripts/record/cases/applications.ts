import type { NodeCase } from '../nodeCase';
import { caseOf, microsoftGives, ofAllTenants, readsIntoCache } from '../nodeCase';

const APP = '00000080-aaaa-4bbb-8ccc-dddddddddddd';
const REQUEST = '00000081-aaaa-4bbb-8ccc-dddddddddddd';

const CONSENTS = [
	microsoftGives('^GRAPH GET /beta/servicePrincipals(\\?|$)', [
		{ id: APP, appId: '00000082-aaaa-4bbb-8ccc-dddddddddddd', displayName: 'Mail Reader' },
	]),
	microsoftGives('^GRAPH GET /beta/oauth2PermissionGrants', [
		{ clientId: APP, scope: 'User.Read Mail.Read', startTime: '2026-01-01T00:00:00Z' },
	]),
];

/** Applications and licenses. */
export const APPLICATION_CASES: NodeCase[] = [
	caseOf('license')('search', {
		// CIPP takes the names from what it has cached of the tenants.
		before: [readsIntoCache('LicenseOverview')],
		refused: [],
		parameters: {
			skuIds: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46, 99999999-9999-4999-8999-999999999999',
		},
	}),
	caseOf('oauthApp')('getAll', {
		given: CONSENTS,
		refused: [{ on: '^GRAPH GET /beta/oauth2PermissionGrants', what: 403 }],
	}),
	ofAllTenants(
		'oauthApp',
		'getAll',
		[readsIntoCache('ServicePrincipals'), readsIntoCache('OAuth2PermissionGrants')],
		{ given: CONSENTS },
	),
	caseOf('oauthApp')('getAllConsentRequests', {
		given: [
			microsoftGives('/userConsentRequests$', [
				{
					id: '00000083-aaaa-4bbb-8ccc-dddddddddddd',
					reason: 'For the newsletter',
					status: 'InProgress',
					createdDateTime: '2026-11-20T08:00:00Z',
					createdBy: { user: { userPrincipalName: 'anna@contoso.com' } },
					approval: { stages: [{ status: 'InProgress', reviewedBy: null }] },
				},
			]),
			microsoftGives('appConsentRequests$', [
				{
					id: REQUEST,
					appId: '00000082-aaaa-4bbb-8ccc-dddddddddddd',
					appDisplayName: 'Mail Reader',
					consentType: 'Dynamic',
					pendingScopes: [{ displayName: 'Mail.Read' }],
				},
			]),
		],
		refused: [{ on: 'appConsentRequests$', what: 403 }],
	}),
	caseOf('oauthApp')('getAllConsentRequests', {
		variant: 'whose requests are refused',
		given: [
			microsoftGives('appConsentRequests$', [
				{ id: REQUEST, appId: 'x', appDisplayName: 'Mail Reader', pendingScopes: [] },
			]),
			{ on: '/userConsentRequests$', what: 403 },
		],
		refused: [],
	}),
];
