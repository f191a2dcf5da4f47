import type { VirtualClock } from '../clock';
import type { Answer } from '../http/answer';

/** Answers up to this age are fresh, those up to twice the age are still given. */
export const FRESH_FOR_MS = 600_000;

/** The query parameter that empties the cache, and does not count as a part of the request. */
const INVALIDATE = 'invalidatecippcache';

/** The query parameter that says which entries a write concerns. */
const SCOPE = 'tenantFilter';

interface Entry {
	answer: Answer;
	at: number;
}

/** An answer from the cache. */
export interface CachedAnswer {
	answer: Answer;
	/** Seconds since it was made. */
	age: number;
	isStale: boolean;
}

/** The cache of answers that the container edition keeps; its time is that of the simulator. */
export class ResponseCache {
	private readonly entries = new Map<string, Entry>();

	/** @param clock tells how old an answer is */
	constructor(private readonly clock: VirtualClock) {}

	/**
	 * What two requests must have in common to get the same answer.
	 *
	 * @param endpoint as it was called
	 * @param query the parameters
	 * @returns the key, without regard to letter case
	 */
	keyOf(endpoint: string, query: Iterable<[string, string]>): string {
		const parts = [...query]
			.filter(([name]) => name.toLowerCase() !== INVALIDATE)
			.sort(([one], [other]) => one.toLowerCase().localeCompare(other.toLowerCase(), 'en'))
			.map(([name, value]) => `${name}=${value}`);
		return [endpoint, ...parts].join('|').toLowerCase();
	}

	/** The answer under a key, unless it is too old. */
	get(key: string): CachedAnswer | undefined {
		const entry = this.entries.get(key);
		if (!entry) return undefined;
		const age = this.clock.now() - entry.at;
		if (age <= 2 * FRESH_FOR_MS) {
			return { answer: entry.answer, age: Math.round(age / 1000), isStale: age > FRESH_FOR_MS };
		}
		this.entries.delete(key);
		return undefined;
	}

	/** Keeps an answer, unless it tells of an error. */
	set(key: string, answer: Answer): void {
		if (answer.status >= 200 && answer.status < 400) {
			this.entries.set(key, { answer, at: this.clock.now() });
		}
	}

	/**
	 * Drops what a write may have changed: the entries of the tenant in its query, or all.
	 *
	 * @param tenant the tenantFilter of the query
	 */
	invalidate(tenant: string | undefined): void {
		if (!tenant) {
			this.entries.clear();
			return;
		}
		const needle = `${SCOPE}=${tenant}`.toLowerCase();
		for (const key of [...this.entries.keys()]) if (key.includes(needle)) this.entries.delete(key);
	}

	/** Forgets everything. */
	clear(): void {
		this.entries.clear();
	}
}
