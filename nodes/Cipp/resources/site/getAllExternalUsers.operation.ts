import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/**
 * Lists guests whom SharePoint knows (`Invoke-ListSharePointExternalUsers`). A store of external users
 * that CIPP cannot make sense of becomes one row without values there.
 */
export const getAllExternalUsers = list(tenant, {
	name: 'Get Many External Users',
	value: 'getAllExternalUsers',
	action: 'Get many external users of SharePoint',
	description:
		'Get guests whom SharePoint knows, and their sites. CIPP asks each site and skips those it cannot read.',
	endpoint: 'ListSharePointExternalUsers',
	right: 'Sharepoint.Site.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['LoginName', 'AcceptedAs', 'InvitedAs', 'DisplayName'],
	missing: ({ LoginName, AcceptedAs, InvitedAs, DisplayName }) =>
		[LoginName, AcceptedAs, InvitedAs, DisplayName].every((value) => !value)
			? 'CIPP did not get the list of external users that SharePoint keeps. Only guests who are members of sites are listed.'
			: undefined,
	columns: {
		displayName: 'DisplayName',
		invitedAs: 'InvitedAs',
		acceptedAs: 'AcceptedAs',
		invitedBy: 'InvitedBy',
		createdAt: 'WhenCreated',
		guestType: 'GuestType',
		isInEntraId: 'InEntra',
		userId: 'EntraUserId',
		sites: 'Sites',
		source: 'Source',
		loginName: 'LoginName',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
