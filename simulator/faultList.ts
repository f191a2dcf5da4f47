/** A fault that was ordered; `remove` takes it back. */
export interface FaultHandle {
	/** How often it has struck. */
	readonly hits: number;
	remove(): void;
}

/** What faults have in common. */
export interface Limited {
	/** How often it strikes at most; without limit when left out. */
	times?: number;
}

interface Entry<T> {
	fault: T;
	hits: number;
}

/** Faults that wait for something to match them. */
export class FaultList<T extends Limited> {
	private entries: Entry<T>[] = [];

	/** Adds a fault. */
	add(fault: T): FaultHandle {
		const entry: Entry<T> = { fault, hits: 0 };
		this.entries.push(entry);
		return {
			get hits() {
				return entry.hits;
			},
			remove: () => {
				this.entries = this.entries.filter((other) => other !== entry);
			},
		};
	}

	/**
	 * Finds the first fault that matches and has not struck often enough, and counts the hit.
	 *
	 * @param matches asked for every fault that may still strike
	 * @returns the fault, or undefined
	 */
	take(matches: (fault: T) => boolean): T | undefined {
		const entry = this.entries.find(
			({ fault, hits }) => hits < (fault.times ?? Infinity) && matches(fault),
		);
		if (!entry) return undefined;
		entry.hits += 1;
		return entry.fault;
	}

	/** The fault that strikes next, if any may still; counts no hit. */
	peek(): T | undefined {
		return this.entries.find(({ fault, hits }) => hits < (fault.times ?? Infinity))?.fault;
	}

	/** Takes all faults back. */
	clear(): void {
		this.entries = [];
	}
}

/**
 * Whether a fault for one user (or for all, when it names none) is meant for a given user.
 *
 * @param fault the fault
 * @param user a user principal name, in any case
 */
export function isFor(fault: { user?: string }, user: string): boolean {
	return fault.user === undefined || fault.user.toLowerCase() === user.toLowerCase();
}
