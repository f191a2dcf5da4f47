import type { EndpointUse } from '../../engine/operation';

/** Everything that reading an offboarded user back may send to CIPP. */
export const verifyEndpoints: EndpointUse[] = [
	{
		endpoint: 'ListGraphBulkRequest',
		method: 'POST',
		body: ['tenantFilter', 'asApp', 'requests[].id', 'requests[].method', 'requests[].url'],
	},
	{ endpoint: 'ListMailboxes', method: 'GET', query: ['tenantFilter', 'Filter'] },
	{ endpoint: 'ListOoO', method: 'GET', query: ['tenantFilter', 'userid'] },
	{
		endpoint: 'ListUserMailboxRules',
		method: 'GET',
		query: ['tenantFilter', 'UserID', 'userEmail'],
	},
	{ endpoint: 'ListMailboxMobileDevices', method: 'GET', query: ['tenantFilter', 'Mailbox'] },
	{
		endpoint: 'ListmailboxPermissions',
		method: 'GET',
		query: ['tenantFilter', 'userId', 'UseReportDB', 'ByUser'],
	},
	{ endpoint: 'ListSiteMembers', method: 'GET', query: ['tenantFilter', 'SiteUrl'] },
	{ endpoint: 'ListTeamsVoice', method: 'GET', query: ['tenantFilter'] },
];
