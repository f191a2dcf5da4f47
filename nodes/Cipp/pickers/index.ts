import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { PickerName } from '../fields/pickerName';
import { searchAdminRoles } from './searchAdminRoles';
import { searchAuthenticationMethods } from './searchAuthenticationMethods';
import { searchConditionalAccessPolicies } from './searchConditionalAccessPolicies';
import { searchDeletedItems, searchDeletedUsers } from './searchDeletedItems';
import { searchDevices } from './searchDevices';
import { searchEmergencyLocations } from './searchEmergencyLocations';
import { searchGroups } from './searchGroups';
import { searchLicenses } from './searchLicenses';
import { searchMailboxRules } from './searchMailboxRules';
import { searchNamedLocations } from './searchNamedLocations';
import { searchOffboardings } from './searchOffboardings';
import { searchPhoneNumbers } from './searchPhoneNumbers';
import { searchScheduledItems } from './searchScheduledItems';
import { searchSecurityAlerts } from './searchSecurityAlerts';
import { searchSecurityIncidents } from './searchSecurityIncidents';
import { searchSites } from './searchSites';
import { searchStandardTemplates } from './searchStandardTemplates';
import { searchTenants } from './searchTenants';
import { searchUsers } from './searchUsers';

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** The searches behind the lists of the node's fields. */
export const listSearch = {
	searchAdminRoles,
	searchAuthenticationMethods,
	searchConditionalAccessPolicies,
	searchDeletedItems,
	searchDeletedUsers,
	searchDevices,
	searchEmergencyLocations,
	searchGroups,
	searchLicenses,
	searchMailboxRules,
	searchNamedLocations,
	searchOffboardings,
	searchPhoneNumbers,
	searchScheduledItems,
	searchSecurityAlerts,
	searchSecurityIncidents,
	searchSites,
	searchStandardTemplates,
	searchTenants,
	searchUsers,
} satisfies Record<PickerName, Search>;
