import type { ItemReader } from '../../engine/itemReader';

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}\/(?:\d|[12]\d|3[0-2])$/;
const IPV6 = /^(?=.*:)[0-9a-f:.]+\/(?:\d{1,2}|1[01]\d|12[0-8])$/i;
const COUNTRY = /^[a-z]{2}$/i;

/** Notes each text that is no range of IP addresses. */
export function checkRanges(item: ItemReader, field: string, ranges: string[]): void {
	for (const range of ranges) {
		const isRange = IPV6.test(range) || (IPV4.test(range) && isAddress(range));
		if (!isRange) {
			item.note(
				`“${field}” holds “${range.slice(0, 60)}”, which is no IP range. Enter one with its length, e.g. 203.0.113.0/24.`,
			);
		}
	}
}

/** Notes each text that is no country code. */
export function checkCountries(item: ItemReader, field: string, countries: string[]): void {
	for (const country of countries.filter((text) => !COUNTRY.test(text))) {
		item.note(
			`“${field}” holds “${country.slice(0, 60)}”, which is no country code. Enter two letters, e.g. DE.`,
		);
	}
}

function isAddress(range: string): boolean {
	const [address = ''] = range.split('/');
	return address.split('.').every((part) => Number(part) <= 255);
}
