import type { NamedLocation } from '../../nouns/namedLocation/location';

/** What can be changed of a named location, by CIPP's words for it (`Set-CIPPNamedLocation`). */
export interface LocationChange {
	name: string;
	/** Kind of location that it fits; any when left out. */
	kind?: NamedLocation['kind'];
	/** What the value is; none when left out. */
	value?: 'range' | 'country' | 'name';
	/** Whether a location is as it was asked for. */
	isMade(location: NamedLocation, value: string): boolean;
}

const has = (list: string[], value: string) =>
	list.some((entry) => entry.toLowerCase() === value.toLowerCase());

export const LOCATION_CHANGES: Record<string, LocationChange> = {
	addIp: {
		name: 'Add IP Range',
		kind: 'ip',
		value: 'range',
		isMade: ({ ranges }, value) => has(ranges, value),
	},
	removeIp: {
		name: 'Remove IP Range',
		kind: 'ip',
		value: 'range',
		isMade: ({ ranges }, value) => !has(ranges, value),
	},
	addLocation: {
		name: 'Add Country',
		kind: 'countries',
		value: 'country',
		isMade: ({ countries }, value) => has(countries, value),
	},
	removeLocation: {
		name: 'Remove Country',
		kind: 'countries',
		value: 'country',
		isMade: ({ countries }, value) => !has(countries, value),
	},
	rename: { name: 'Rename', value: 'name', isMade: ({ name }, value) => name === value },
	setTrusted: { name: 'Mark as Trusted', kind: 'ip', isMade: ({ isTrusted }) => isTrusted },
	setUntrusted: {
		name: 'Mark as Not Trusted',
		kind: 'ip',
		isMade: ({ isTrusted }) => !isTrusted,
	},
};
