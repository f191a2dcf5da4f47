import { change } from '../../forms/change';
import { readBack } from '../../forms/readBack';
import { readLocations } from '../../nouns/namedLocation/location';
import { locationIdOf, locationWith, namedLocation } from '../../nouns/namedLocation/target';
import { tenantOf } from '../../nouns/tenant/target';

/** Deletes a named location (`Invoke-ExecNamedLocation`). */
export const deleteNamedLocation = change(namedLocation, {
	name: 'Delete Named Location',
	value: 'deleteNamedLocation',
	action: 'Delete named location',
	description: 'Delete a named location of a tenant for good. Policies must not use it any more.',
	endpoint: 'ExecNamedLocation',
	right: 'Tenant.ConditionalAccess.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		namedLocationId: locationIdOf,
		change: () => 'delete',
	},
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The list of named locations',
			read: async () =>
				locationWith(locationIdOf(params), await readLocations(params.tenant, context)),
			isMade: (seen) => seen === undefined,
			otherwise: 'the named location is still there',
		}),
	alsoAbout: ({ found: location }) => ({
		kind: location?.kind,
		ranges: location?.ranges,
		countries: location?.countries,
	}),
});
