import type { Refusals } from '../../engine/operation';
import { runBounded } from '../../engine/pool';
import { tenantField } from '../../fields/tenant';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { TenantParams } from '../../operations/tenantParams';
import { readTenant } from '../../operations/tenantParams';
import { notFoundOut } from '../../transport/wrapFailure';
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
	async resolve(entries, context) {
		const refusals: Refusals = new Map();
		const tenants = [...new Set(entries.map(({ params }) => params.tenant))];
		await runBounded(tenants, async (tenant) => {
			const own = entries.filter(({ params }) => params.tenant === tenant);
			try {
				const all = await readLocations(tenant, context);
				for (const { index, params } of own) {
					params.location = locationWith(params.locationId, all);
					if (!params.location) refusals.set(index, [missing(params)]);
				}
			} catch (error) {
				const what = `The named locations of ${tenant} could not be read`;
				for (const { index } of own) refusals.set(index, notFoundOut(what, error as Error));
			}
		});
		return refusals;
	},
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
