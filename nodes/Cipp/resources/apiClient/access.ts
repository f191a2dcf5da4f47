import type { ItemReader } from '../../engine/itemReader';
import { pickedId, textList, toggle } from '../../forms/parts';
import type { ApiClient } from './clients';
import { ANY_ADDRESS } from './clients';

const RANGES = 'IP Ranges';

/** The role of a client. */
export const role = pickedId({
	displayName: 'Role',
	name: 'role',
	description: 'What the client may do. Nobody can give more than they may do themselves.',
	search: 'searchCippRoles',
	example: 'readonly',
	required: true,
});

/** Whether a client may be used. */
export const enabled = toggle({
	displayName: 'Enabled',
	name: 'enabled',
	description: 'Whether the client may be used',
	default: true,
});

/** The addresses of a client. */
export const ipRanges = textList({
	displayName: RANGES,
	name: 'ipRanges',
	description: `The addresses that the client may come from, separated by commas; ${ANY_ADDRESS} for no limit`,
	placeholder: 'e.g. 203.0.113.7, 198.51.100.0/24',
});

/** The addresses that CIPP takes; others it leaves out, and without any there is no limit. */
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/;
const IPV6 = /^[\da-f]{1,4}(?::[\da-f]{1,4}){1,7}(?:\/\d{1,3})?$/i;

/** Notes every address that CIPP would leave out. */
export function checkRanges(ranges: string[], item: ItemReader): void {
	if (ranges.some(isAny) && ranges.length > 1) {
		item.note(`“${RANGES}” holds ${ANY_ADDRESS} and others. Remove one or the other.`);
	}
	for (const range of ranges) {
		if (!isAny(range) && !isAddress(range)) {
			item.note(
				`“${RANGES}” holds “${range.slice(0, 60)}”, which CIPP does not take for an address. Enter one such as 203.0.113.7 or 198.51.100.0/24, and IPv6 without ::.`,
			);
		}
	}
}

function isAddress(range: string): boolean {
	if (IPV6.test(range)) return true;
	const [address = '', bits = '32'] = range.split('/');
	return (
		IPV4.test(range) &&
		Number(bits) <= 32 &&
		address.split('.').every((part) => Number(part) <= 255)
	);
}

/** @returns the addresses to be sent; undefined for no limit */
export function limitsIn(ranges: string[]): string[] | undefined {
	const limits = ranges.filter((range) => !isAny(range));
	return limits.length > 0 ? limits : undefined;
}

function isAny(range: string): boolean {
	return range.toLowerCase() === ANY_ADDRESS.toLowerCase();
}

/** @returns true when two clients may do the same from the same addresses */
export function hasSameAccess(one: ApiClient, other: ApiClient): boolean {
	const inOrder = (ranges: string[]) => [...ranges].sort().join();
	return (
		one.role === other.role &&
		inOrder(one.ipRanges) === inOrder(other.ipRanges) &&
		one.isEnabled === other.isEnabled &&
		one.isMcpAllowed === other.isMcpAllowed
	);
}
