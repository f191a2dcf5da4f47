import { listPicker } from './listPicker';

/** Lists the emergency locations of the chosen tenant. */
export const searchEmergencyLocations = listPicker({
	ofTenant: 'a location',
	endpoint: 'ListTeamsLisLocation',
	entry: ({ LocationId, Description, City }) => ({
		name: `${String(Description ?? '')} (${String(City ?? '')})`,
		value: String(LocationId),
	}),
});
