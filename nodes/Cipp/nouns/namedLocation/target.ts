import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import type { FoundParams } from '../foundObject';
import { byId, foundObject } from '../foundObject';
import type { NamedLocation } from './location';
import { LOCATION_READ, readLocations } from './location';

/** A named location of a tenant. */
export type LocationParams = FoundParams<NamedLocation>;

/** One named location. It is looked up, so that the output says by name what was changed. */
export const namedLocation: Target<LocationParams> = foundObject<NamedLocation>({
	picker: objectId({
		name: 'namedLocationId',
		displayName: 'Named Location',
		description: 'The named location, by its ID',
		search: 'searchNamedLocations',
		example: '80766f1d-aed6-ec69-9622-8e22b53a5c14',
	}),
	lookUps: [LOCATION_READ],
	plural: 'The named locations',
	advice: 'enter the ID that Get Many Named Locations gives',
	load: async (tenant, _entered, context) => byId(await readLocations(tenant, context)),
	about: (location, entered) => ({
		namedLocationId: entered,
		...(location && { name: location.name }),
	}),
});

/** The ID as it goes out. */
export const locationIdOf = ({ entered, found }: LocationParams): string => found?.id ?? entered;

/** @returns the location of this ID, in any letter case */
export function locationWith(wanted: string, all: NamedLocation[]): NamedLocation | undefined {
	return byId(all)(wanted);
}
