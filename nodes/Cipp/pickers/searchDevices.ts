import { graphPicker } from './graphPicker';

/** Lists devices of the chosen tenant by name. The value is the object ID in Entra ID. */
export const searchDevices = graphPicker({
	ofTenant: 'a device',
	path: 'devices',
	select: 'id,displayName,operatingSystem,accountEnabled',
	searched: ['displayName'],
	entry: ({ id, displayName, operatingSystem, accountEnabled }) => {
		const facts = [operatingSystem, accountEnabled === false && 'disabled'].filter(Boolean);
		const name = String(displayName ?? id);
		return {
			name: facts.length > 0 ? `${name} (${facts.join(', ')})` : name,
			value: String(id),
		};
	},
});
