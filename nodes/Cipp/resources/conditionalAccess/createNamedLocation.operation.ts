import { change } from '../../forms/change';
import { choice, requiredText, textList, toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { NamedLocation } from '../../nouns/namedLocation/location';
import { LOCATION_READ, readLocations } from '../../nouns/namedLocation/location';
import { tenant, tenantOf } from '../../nouns/tenant/target';
import { checkCountries, checkRanges } from './locationFields';

/** Creates a named location in a tenant (`Invoke-AddNamedLocation`). */
export const createNamedLocation = change(tenant, {
	name: 'Create Named Location',
	value: 'createNamedLocation',
	action: 'Create named location',
	description: 'Create a named location of IP ranges or of countries in a tenant',
	parts: {
		name: requiredText({
			name: 'locationName',
			displayName: 'Name',
			description: 'The name of the location. The tenant must not have one of this name yet.',
			placeholder: 'e.g. Head Office',
		}),
		kind: choice({
			name: 'locationKind',
			displayName: 'Kind',
			description: 'What the location is made of',
			options: [
				{ name: 'IP Ranges', value: 'ip' },
				{ name: 'Countries', value: 'countries' },
			],
		}),
		ranges: textList({
			name: 'ipRanges',
			displayName: 'IP Ranges',
			description: 'Ranges in CIDR notation, IPv4 or IPv6, separated by commas',
			placeholder: 'e.g. 203.0.113.0/24, 2001:db8::/32',
			displayOptions: { show: { locationKind: ['ip'] } },
		}),
		isTrusted: toggle({
			name: 'isTrusted',
			displayName: 'Trusted',
			description: 'Whether the location is marked as trusted',
			displayOptions: { show: { locationKind: ['ip'] } },
		}),
		countries: textList({
			name: 'countries',
			displayName: 'Countries',
			description: 'Country codes of two letters, separated by commas',
			placeholder: 'e.g. DE, AT',
			displayOptions: { show: { locationKind: ['countries'] } },
		}),
		includesUnknown: toggle({
			name: 'includeUnknownCountries',
			displayName: 'Include Unknown Countries',
			description: 'Whether addresses whose country is not known belong to the location too',
			displayOptions: { show: { locationKind: ['countries'] } },
		}),
	},
	check({ kind, ranges, countries }, item) {
		if (kind === 'ip') checkRanges(item, 'IP Ranges', ranges);
		else checkCountries(item, 'Countries', countries);
		if (kind === 'ip' && ranges.length === 0) item.note('“IP Ranges” is empty. Fill it in.');
		if (kind === 'countries' && countries.length === 0)
			item.note('“Countries” is empty. Fill it in.');
	},
	reads: [LOCATION_READ],
	async prepare({ tenant: domain, name }, context) {
		const [same] = named(name, await readLocations(domain, context));
		return same
			? [`“Name” is “${name}”, and ${domain} has a named location of this name already.`]
			: [];
	},
	endpoint: 'AddNamedLocation',
	right: 'Tenant.ConditionalAccess.ReadWrite',
	sends: {
		'selectedTenants[].label': (params) => [tenantOf(params)],
		'selectedTenants[].value': (params) => [tenantOf(params)],
		policyName: ({ name }) => name,
		Type: ({ kind }) => (kind === 'ip' ? 'IPLocation' : 'Countries'),
		Ips: ({ kind, ranges }) => (kind === 'ip' ? ranges.join('\n') : undefined),
		Trusted: ({ kind, isTrusted }) => (kind === 'ip' ? isTrusted : undefined),
		'Countries[].label': ({ kind, countries }) => codes(kind, countries),
		'Countries[].value': ({ kind, countries }) => codes(kind, countries),
		includeUnknownCountriesAndRegions: ({ kind, includesUnknown }) =>
			kind === 'countries' ? includesUnknown : undefined,
	},
	alsoAbout: ({ name }) => ({ name }),
	confirm: async (context, { tenant: domain, name }) =>
		await readBack(context, {
			what: 'The named location',
			read: async () => named(name, await readLocations(domain, context)),
			isMade: (seen) => seen.length === 1,
			tell: ([made]) => ({ namedLocationId: made?.id }),
			otherwise: 'there is not exactly one named location of this name',
		}),
});

const codes = (kind: string, countries: string[]) =>
	kind === 'countries' ? countries.map((code) => code.toUpperCase()) : undefined;

function named(wanted: string, all: NamedLocation[]): NamedLocation[] {
	return all.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
