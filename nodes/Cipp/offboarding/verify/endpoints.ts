import type { EndpointUse } from '../../engine/operation';

/** Everything that reading an offboarded user back may send to CIPP. */
export const verifyEndpoints: EndpointUse[] = [
	{
		endpoint: 'ListGraphBulkRequest',
		method: 'POST',
		right: 'CIPP.Core.Read',
		query: ['tenantFilter'],
		body: ['tenantFilter', 'asApp', 'requests[].id', 'requests[].method', 'requests[].url'],
	},
	{
		endpoint: 'ListMailboxes',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'Filter'],
	},
	{
		endpoint: 'ListOoO',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'userid'],
	},
	{
		endpoint: 'ListUserMailboxRules',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'UserID', 'userEmail'],
	},
	{
		endpoint: 'ListMailboxMobileDevices',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'Mailbox'],
	},
	{
		endpoint: 'ListmailboxPermissions',
		method: 'GET',
		right: 'Exchange.Mailbox.Read',
		query: ['tenantFilter', 'userId', 'UseReportDB', 'ByUser'],
	},
	{
		endpoint: 'ListSiteMembers',
		method: 'GET',
		right: 'Sharepoint.Site.Read',
		query: ['tenantFilter', 'SiteUrl'],
	},
	{ endpoint: 'ListTeamsVoice', method: 'GET', right: 'Teams.Voice.Read', query: ['tenantFilter'] },
];
