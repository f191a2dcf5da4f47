import type { Tenant } from '../transport/tenantDirectory';

/** More suggestions than this are no help. */
const MOST_SUGGESTIONS = 3;

/** Typing errors that a name may hold and still be suggested: one for every four letters, at most two. */
const LETTERS_PER_ERROR = 4;

/**
 * Tenants whose name is close to one that was not found: the same name under another ending, or
 * with a typing error.
 *
 * @param entered what was entered as the tenant
 * @returns default domains, at most three, the nearest first
 */
export function nearTenants(entered: string, tenants: Tenant[]): string[] {
	const wanted = entered.trim().toLowerCase();
	const [label = ''] = wanted.split('.');
	const near = tenants.flatMap(({ defaultDomain, initialDomain }) => {
		const distances = [defaultDomain, initialDomain].map((domain) =>
			distanceTo(wanted, label, domain.toLowerCase()),
		);
		const distance = Math.min(...distances);
		return Number.isFinite(distance) ? [{ defaultDomain, distance }] : [];
	});
	near.sort((a, b) => a.distance - b.distance);
	return near.slice(0, MOST_SUGGESTIONS).map(({ defaultDomain }) => defaultDomain);
}

function distanceTo(wanted: string, label: string, domain: string): number {
	if (!domain || !label) return Infinity;
	const [domainLabel = ''] = domain.split('.');
	if (domainLabel === label) return 0;
	const allowed = Math.min(2, Math.floor(label.length / LETTERS_PER_ERROR));
	const errors = Math.min(typingErrors(label, domainLabel), typingErrors(wanted, domain));
	return errors <= allowed ? errors : Infinity;
}

/**
 * @returns how many letters are to be inserted, left out or replaced to make one text of the other
 * (Levenshtein); infinite for texts whose lengths differ by more than two
 */
export function typingErrors(text: string, other: string): number {
	if (Math.abs(text.length - other.length) > 2) return Infinity;
	let row = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (let i = 1; i <= text.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (text[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[other.length] ?? Infinity;
}
