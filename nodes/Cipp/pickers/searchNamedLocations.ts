import { listPicker } from './listPicker';

/** Lists the named locations of the chosen tenant. */
export const searchNamedLocations = listPicker({
	ofTenant: 'a named location',
	endpoint: 'ListNamedLocations',
	entry: ({ id, displayName, rangeOrLocation }) => ({
		name: `${String(displayName)} (${String(rangeOrLocation)})`,
		value: String(id),
	}),
});
