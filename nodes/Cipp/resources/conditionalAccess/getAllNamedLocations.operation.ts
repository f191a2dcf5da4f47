import { list } from '../../forms/list';
import { LOCATION_COLUMNS } from '../../nouns/namedLocation/location';
import { tenant, tenantOf } from '../../nouns/tenant/target';

/** Lists the named locations of a tenant (`Invoke-ListNamedLocations`). */
export const getAllNamedLocations = list(tenant, {
	name: 'Get Many Named Locations',
	value: 'getAllNamedLocations',
	action: 'Get many named locations',
	description: 'Get many named locations of a tenant: IP ranges and countries',
	endpoint: 'ListNamedLocations',
	right: 'Tenant.ConditionalAccess.Read',
	sends: { tenantFilter: tenantOf },
	rowHas: ['id'],
	columns: LOCATION_COLUMNS,
	advice: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
});
