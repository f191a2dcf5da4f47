import { list } from '../../forms/list';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the emergency locations of a tenant (`Invoke-ListTeamsLisLocation`). */
export const getAllEmergencyLocations = list(tenant, {
	name: 'Get Many Emergency Locations',
	value: 'getAllEmergencyLocations',
	action: 'Get many emergency locations of Teams',
	description: 'Get many addresses that emergency services are sent to',
	endpoint: 'ListTeamsLisLocation',
	right: 'Teams.Voice.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['LocationId'],
	columns: {
		locationId: 'LocationId',
		description: 'Description',
		place: ({ Location }) => Location || null,
		company: 'CompanyName',
		street: 'StreetName',
		houseNumber: 'HouseNumber',
		postalCode: 'PostalCode',
		city: 'City',
		country: 'CountryOrRegion',
		isDefault: 'IsDefault',
	},
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
