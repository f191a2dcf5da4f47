import type { Endpoint } from '../endpoint';
import { rows } from './plain';
import { rowsOfTenants } from './tenants';

/** Applications that may act in the name of users. */
export const oauthAppEndpoints: Endpoint[] = [
	rowsOfTenants('ListOAuthApps', 'Tenant.Application.Read', ({ defaultDomainName }, call) => [
		{
			Name: 'Mail Sync',
			ApplicationID: '0c0de000-0000-4000-8000-000000000001',
			ObjectID: '0c0de000-0000-4000-8000-000000000002',
			Scope: 'Mail.Read offline_access',
			StartTime: '2026-10-01T08:00:00Z',
			...(call.query('UseReportDB') && {
				Tenant: defaultDomainName,
				CacheTimestamp: '2026-11-25T22:00:00Z',
			}),
		},
	]),
	rows('ListAppConsentRequests', 'Tenant.Administration.Read', ({ defaultDomainName }, call) =>
		['InProgress', 'Completed']
			.filter((status) => [undefined, status].includes(call.query('RequestStatus')))
			.map((requestStatus) => ({
				appId: '0c0de000-0000-4000-8000-000000000001',
				appDisplayName: 'Mail Sync',
				requestUser: `anna@${defaultDomainName}`,
				requestReason: 'I need it',
				requestDate: '2026-11-20T08:00:00Z',
				requestStatus,
				reviewedBy: null,
				reviewedJustification: null,
				reviewedDate: null,
				reviewedStatus: requestStatus,
				scopes: ['Mail.Read'],
				consentUrl: `https://login.microsoftonline.com/${defaultDomainName}/adminConsent`,
			})),
	),
];
