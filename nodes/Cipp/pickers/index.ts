import type { PickerName } from '../fields/pickerName';
import { getEndpointFields } from './endpointFields';
import type { Search } from './search';
import { searchAdminRoles } from './searchAdminRoles';
import { searchApiClients } from './searchApiClients';
import { searchApps } from './searchApps';
import { searchAuthenticationMethods } from './searchAuthenticationMethods';
import { searchAutopilotDevices } from './searchAutopilotDevices';
import { searchBackups } from './searchBackups';
import { searchCippRoles } from './searchCippRoles';
import { searchConditionalAccessPolicies } from './searchConditionalAccessPolicies';
import { searchDeletedItems, searchDeletedUsers } from './searchDeletedItems';
import { searchDevices } from './searchDevices';
import { searchEmergencyLocations } from './searchEmergencyLocations';
import { searchEndpoints } from './searchEndpoints';
import { searchGroups } from './searchGroups';
import { searchIntunePolicies } from './searchIntunePolicies';
import { searchIntuneScripts } from './searchIntuneScripts';
import { searchIntuneTemplates } from './searchIntuneTemplates';
import { searchLicenses } from './searchLicenses';
import { searchMailboxRules } from './searchMailboxRules';
import { searchManagedDevices } from './searchManagedDevices';
import { searchNamedLocations } from './searchNamedLocations';
import { searchOffboardings } from './searchOffboardings';
import { searchPhoneNumbers } from './searchPhoneNumbers';
import { searchQueuedApps } from './searchQueuedApps';
import { searchRepositories } from './searchRepositories';
import { searchScheduledItems } from './searchScheduledItems';
import { searchSecurityAlerts } from './searchSecurityAlerts';
import { searchSecurityIncidents } from './searchSecurityIncidents';
import { searchSites } from './searchSites';
import { searchStandardTemplates } from './searchStandardTemplates';
import { searchTenants } from './searchTenants';
import { searchUsers } from './searchUsers';
import { searchUsersOrManager } from './searchUsersOrManager';

/** The fields behind the resource mappers of the node. */
export const resourceMapping = { getEndpointFields };

/** The searches behind the lists of the node's fields. */
export const listSearch = {
	searchAdminRoles,
	searchApiClients,
	searchApps,
	searchAuthenticationMethods,
	searchAutopilotDevices,
	searchBackups,
	searchCippRoles,
	searchConditionalAccessPolicies,
	searchDeletedItems,
	searchDeletedUsers,
	searchDevices,
	searchEmergencyLocations,
	searchEndpoints,
	searchGroups,
	searchIntunePolicies,
	searchIntuneScripts,
	searchIntuneTemplates,
	searchLicenses,
	searchMailboxRules,
	searchManagedDevices,
	searchNamedLocations,
	searchOffboardings,
	searchPhoneNumbers,
	searchQueuedApps,
	searchRepositories,
	searchScheduledItems,
	searchSecurityAlerts,
	searchSecurityIncidents,
	searchSites,
	searchStandardTemplates,
	searchTenants,
	searchUsers,
	searchUsersOrManager,
} satisfies Record<PickerName, Search>;
