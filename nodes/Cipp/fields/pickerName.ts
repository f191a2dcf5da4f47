/**
 * Names of the searches behind the lists of the node's fields. A field that names another one is a
 * type error, and so is a name without a search (`listSearch`). It stands in a file of its own,
 * because searches use what fields use.
 */
export type PickerName =
	| 'searchAdminRoles'
	| 'searchAuthenticationMethods'
	| 'searchConditionalAccessPolicies'
	| 'searchDeletedItems'
	| 'searchDeletedUsers'
	| 'searchDevices'
	| 'searchGroups'
	| 'searchLicenses'
	| 'searchMailboxRules'
	| 'searchNamedLocations'
	| 'searchOffboardings'
	| 'searchScheduledItems'
	| 'searchStandardTemplates'
	| 'searchTenants'
	| 'searchUsers'
	| 'searchUsersOrManager';

/**
 * How the list of a picker is filled.
 *
 * @param search the search that gives the entries
 */
export function listedBy(search: PickerName): { searchListMethod: string; searchable: true } {
	return { searchListMethod: search, searchable: true };
}
