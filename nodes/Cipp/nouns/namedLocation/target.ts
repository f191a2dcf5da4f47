import { tenantField } from '../../fields/tenant';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';
import { amongRows } from '../amongRows';
import type { NamedLocation } from './location';
import { LOCATION_READ, readLocations } from './location';

/** A named location of a tenant. */
export interface LocationParams extends TenantParams {
	locationId: string;
	/** What was found under the ID before anything is sent. */
	location?: NamedLocation;
}

const picker = objectId({
	name: 'namedLocationId',
	displayName: 'Named Location',
	description: 'The named location, by its ID',
	search: 'searchNamedLocations',
	example: '80766f1d-aed6-ec69-9622-8e22b53a5c14',
});

/** One named location. It is looked up, so that the output says by name what was changed. */
export const namedLocation: Target<LocationParams> = {
	fields: [tenantField(), picker.field],
	lookUps: [LOCATION_READ],
	read: (item) => ({
		...readTenant(item),
		locationId: picker.read(item, picker.field.name),
	}),
	subject: ({ locationId }) => locationId,
	about: ({ tenant, locationId, location }) => ({
		tenantDomain: tenant,
		namedLocationId: locationId,
		...(location && { name: location.name }),
	}),
	resolve: async (entries, context) =>
		await amongRows(entries, context, {
			what: 'The named locations',
			read: readLocations,
			take(params, all) {
				params.location = locationWith(params.locationId, all);
				return params.location ? undefined : missing(params);
			},
		}),
};

/** The ID as it goes out. */
export const locationIdOf = ({ locationId, location }: LocationParams): string =>
	location?.id ?? locationId;

/** @returns the location of this ID, in any letter case */
export function locationWith(wanted: string, all: NamedLocation[]): NamedLocation | undefined {
	return all.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
}

function missing({ tenant, locationId }: LocationParams): string {
	return `“Named Location” is ${locationId}, which CIPP does not find in ${tenant}. Choose from the list, or enter the ID that Get Many Named Locations gives.`;
}
