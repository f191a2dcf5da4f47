import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { PickerName } from '../fields/pickerName';
import { searchAdminRoles } from './searchAdminRoles';
import { searchAuthenticationMethods } from './searchAuthenticationMethods';
import { searchConditionalAccessPolicies } from './searchConditionalAccessPolicies';
import { searchDeletedItems, searchDeletedUsers } from './searchDeletedItems';
import { searchDevices } from './searchDevices';
import { searchGroups } from './searchGroups';
import { searchLicenses } from './searchLicenses';
import { searchMailboxRules } from './searchMailboxRules';
import { searchNamedLocations } from './searchNamedLocations';
import { searchOffboardings } from './searchOffboardings';
import { searchScheduledItems } from './searchScheduledItems';
import { searchStandardTemplates } from './searchStandardTemplates';
import { searchTenants } from './searchTenants';
import { searchUsers } from './searchUsers';
import { searchUsersOrManager } from './searchUsersOrManager';

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
	searchGroups,
	searchLicenses,
	searchMailboxRules,
	searchNamedLocations,
	searchOffboardings,
	searchScheduledItems,
	searchStandardTemplates,
	searchTenants,
	searchUsers,
	searchUsersOrManager,
} satisfies Record<PickerName, Search>;
