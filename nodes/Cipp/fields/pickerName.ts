/**
 * Names of the searches behind the lists of the node's fields. A field that names another one is a
 * type error, and so is a name without a search (`listSearch`). It stands in a file of its own,
 * because searches use what fields use.
 */
export type PickerName =
	| 'searchAdminRoles'
	| 'searchApiClients'
	| 'searchApps'
	| 'searchAuthenticationMethods'
	| 'searchAutopilotDevices'
	| 'searchBackups'
	| 'searchCippRoles'
	| 'searchConditionalAccessPolicies'
	| 'searchDeletedItems'
	| 'searchDeletedUsers'
	| 'searchDevices'
	| 'searchEmergencyLocations'
	| 'searchEndpoints'
	| 'searchGroups'
	| 'searchIntunePolicies'
	| 'searchIntuneScripts'
	| 'searchIntuneTemplates'
	| 'searchLicenses'
	| 'searchMailboxRules'
	| 'searchManagedDevices'
	| 'searchNamedLocations'
	| 'searchOffboardings'
	| 'searchPhoneNumbers'
	| 'searchQueuedApps'
	| 'searchRepositories'
	| 'searchScheduledItems'
	| 'searchSecurityAlerts'
	| 'searchSecurityIncidents'
	| 'searchSites'
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
