import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { PickerName } from '../fields/pickerName';
import { searchAdminRoles } from './searchAdminRoles';
import { searchAuthenticationMethods } from './searchAuthenticationMethods';
import { searchApps } from './searchApps';
import { searchAutopilotDevices } from './searchAutopilotDevices';
import { searchConditionalAccessPolicies } from './searchConditionalAccessPolicies';
import { searchDeletedItems, searchDeletedUsers } from './searchDeletedItems';
import { searchDevices } from './searchDevices';
import { searchGroups } from './searchGroups';
import { searchIntunePolicies } from './searchIntunePolicies';
import { searchIntuneScripts } from './searchIntuneScripts';
import { searchIntuneTemplates } from './searchIntuneTemplates';
import { searchLicenses } from './searchLicenses';
import { searchMailboxRules } from './searchMailboxRules';
import { searchManagedDevices } from './searchManagedDevices';
import { searchNamedLocations } from './searchNamedLocations';
import { searchOffboardings } from './searchOffboardings';
import { searchQueuedApps } from './searchQueuedApps';
import { searchScheduledItems } from './searchScheduledItems';
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
	searchApps,
	searchAuthenticationMethods,
	searchAutopilotDevices,
	searchConditionalAccessPolicies,
	searchDeletedItems,
	searchDeletedUsers,
	searchDevices,
	searchGroups,
	searchIntunePolicies,
	searchIntuneScripts,
	searchIntuneTemplates,
	searchLicenses,
	searchMailboxRules,
	searchManagedDevices,
	searchNamedLocations,
	searchOffboardings,
	searchQueuedApps,
	searchScheduledItems,
	searchStandardTemplates,
	searchTenants,
	searchUsers,
} satisfies Record<PickerName, Search>;
