import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { PickerName } from '../fields/pickerName';
import { searchAdminRoles } from './searchAdminRoles';
import { searchApiClients } from './searchApiClients';
import { searchAuthenticationMethods } from './searchAuthenticationMethods';
import { searchBackups } from './searchBackups';
import { searchCippRoles } from './searchCippRoles';
import { searchConditionalAccessPolicies } from './searchConditionalAccessPolicies';
import { searchDeletedItems, searchDeletedUsers } from './searchDeletedItems';
import { searchDevices } from './searchDevices';
import { searchGroups } from './searchGroups';
import { searchLicenses } from './searchLicenses';
import { searchMailboxRules } from './searchMailboxRules';
import { searchNamedLocations } from './searchNamedLocations';
import { searchOffboardings } from './searchOffboardings';
import { searchRepositories } from './searchRepositories';
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
	searchApiClients,
	searchAuthenticationMethods,
	searchBackups,
	searchCippRoles,
	searchConditionalAccessPolicies,
	searchDeletedItems,
	searchDeletedUsers,
	searchDevices,
	searchGroups,
	searchLicenses,
	searchMailboxRules,
	searchNamedLocations,
	searchOffboardings,
	searchRepositories,
	searchScheduledItems,
	searchStandardTemplates,
	searchTenants,
	searchUsers,
} satisfies Record<PickerName, Search>;
