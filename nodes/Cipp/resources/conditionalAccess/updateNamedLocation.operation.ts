import { change } from '../../forms/change';
import { choice, text } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { NamedLocation } from '../../nouns/namedLocation/location';
import { readLocations } from '../../nouns/namedLocation/location';
import { locationIdOf, locationWith, namedLocation } from '../../nouns/namedLocation/target';
import { tenantOf } from '../../nouns/tenant/target';
import { failureOf } from '../../output/changeFailure';
import { LOCATION_CHANGES } from './locationChanges';
import { checkCountries, checkRanges } from './locationFields';

const WITH_VALUE = Object.entries(LOCATION_CHANGES).flatMap(([value, one]) =>
	one.value ? value : [],
);

/** Changes one thing of a named location (`Invoke-ExecNamedLocation`). */
export const updateNamedLocation = change(namedLocation, {
	name: 'Update Named Location',
	value: 'updateNamedLocation',
	action: 'Update named location',
	description:
		'Add or remove an IP range or a country, rename the location, or mark it as trusted. One at a time.',
	parts: {
		kind: choice({
			name: 'locationChange',
			displayName: 'Change',
			description: 'What to change',
			options: Object.entries(LOCATION_CHANGES).map(([value, { name }]) => ({ name, value })),
		}),
		value: text({
			name: 'locationValue',
			displayName: 'Value',
			description:
				'The IP range in CIDR notation, the country code, or the new name. CIPP adds every range as one of IPv4.',
			placeholder: 'e.g. 203.0.113.0/24',
			displayOptions: { show: { locationChange: WITH_VALUE } },
		}),
	},
	check({ kind, value }, item) {
		const { value: wants } = LOCATION_CHANGES[kind] ?? {};
		if (wants && value === '') item.note('“Value” is empty. Fill it in.');
		else if (wants === 'range') checkRanges(item, 'Value', [value]);
		else if (wants === 'country') checkCountries(item, 'Value', [value]);
	},
	prepare({ kind, value, found: location }) {
		const made = LOCATION_CHANGES[kind];
		if (!location || !made?.kind || made.kind === location.kind)
			return ifLeft(kind, value, location);
		const is = location.kind === 'ip' ? 'IP ranges' : 'countries';
		return [`“Change” is ${made.name}, and ${location.name} is a location of ${is}.`];
	},
	// `Set-CIPPNamedLocation` reads the location, and writes all of it with the change.
	wholeOf: (params) => `${tenantOf(params)} ${locationIdOf(params)}`,
	endpoint: 'ExecNamedLocation',
	right: 'Tenant.ConditionalAccess.ReadWrite',
	sends: {
		tenantFilter: tenantOf,
		namedLocationId: locationIdOf,
		change: ({ kind }) => kind,
		input: ({ kind, value }) => (WITH_VALUE.includes(kind) ? sentValue(kind, value) : undefined),
	},
	judge: (lines) => failureOf(lines, /^Edited named location: (?!\.)/i),
	alsoAbout: ({ kind, value }) => ({
		change: LOCATION_CHANGES[kind]?.name,
		...(WITH_VALUE.includes(kind) && { value: sentValue(kind, value) }),
	}),
	confirm: async (context, params) =>
		await readBack(context, {
			what: 'The named location',
			read: async () =>
				locationWith(locationIdOf(params), await readLocations(params.tenant, context)),
			isMade: (seen) => seen !== undefined && isMade(params, seen),
			tell: (seen) => ({
				nameNow: seen?.name,
				ranges: seen?.ranges,
				countries: seen?.countries,
				isTrusted: seen?.isTrusted,
			}),
			otherwise: 'the named location is not as asked for',
		}),
});

function isMade({ kind, value }: { kind: string; value: string }, seen: NamedLocation): boolean {
	return LOCATION_CHANGES[kind]?.isMade(seen, sentValue(kind, value)) === true;
}

function sentValue(kind: string, value: string): string {
	return LOCATION_CHANGES[kind]?.value === 'country' ? value.toUpperCase() : value;
}

/** Microsoft takes no location without content, and its refusal says nothing of it. */
function ifLeft(
	kind: string,
	value: string,
	location?: { name: string; ranges: string[]; countries: string[] },
): string[] {
	const { ranges = [], countries = [], name = '' } = location ?? {};
	const content = kind === 'removeIp' ? ranges : kind === 'removeLocation' ? countries : [];
	const isLast = content.length === 1 && content[0]?.toLowerCase() === value.toLowerCase();
	return isLast
		? [
				`“Value” is ${value}, the only content of ${name}. Add another one before, or delete the location.`,
			]
		: [];
}
