import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { PickerName } from '../fields/pickerName';
import { getEndpointFields } from './endpointFields';
import { searchAdminRoles } from './searchAdminRoles';
import { searchAuthenticationMethods } from './searchAuthenticationMethods';
import { searchConditionalAccessPolicies } from './searchConditionalAccessPolicies';
import { searchDeletedItems, searchDeletedUsers } from './searchDeletedItems';
import { searchDevices } from './searchDevices';
import { searchEndpoints } from './searchEndpoints';
import { searchGroups } from './searchGroups';
import { searchLicenses } from './searchLicenses';
import { searchMailboxRules } from './searchMailboxRules';
import { searchNamedLocations } from './searchNamedLocations';
import { searchOffboardings } from './searchOffboardings';
import { searchScheduledItems } from './searchScheduledItems';
import { searchStandardTemplates } from './searchStandardTemplates';
import { searchTenants } from './searchTenants';
import { searchUsers } from './searchUsers';

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** The fields behind the resource mappers of the node. */
export const resourceMapping = { getEndpointFields };

/** The searches behind the lists of the node's fields. */
export const listSearch = {
	searchAdminRoles,
	searchAuthenticationMethods,
	searchConditionalAccessPolicies,
	searchDeletedItems,
	searchDeletedUsers,
	searchDevices,
	searchEndpoints,
	searchGroups,
	searchLicenses,
	searchMailboxRules,
	searchNamedLocations,
	searchOffboardings,
	searchScheduledItems,
	searchStandardTemplates,
	searchTenants,
	searchUsers,
} satisfies Record<PickerName, Search>;
