import type { SimUser } from './types';

/**
 * Finds users of one list by id, user principal name or mail address. Tests change the list and the
 * users as they like, so a hit counts only while the user still has that key and is still in the
 * list; otherwise the index is made anew. Thousands of look-ups in a large tenant stay cheap.
 */
export class UserIndex {
	private byKey = new Map<string, SimUser>();

	/** @param users the list, which may change at any time */
	constructor(private readonly users: SimUser[]) {}

	/**
	 * @param key object id, user principal name or mail address, in any case
	 * @returns the user, or undefined
	 */
	find(key: string): SimUser | undefined {
		const wanted = key.toLowerCase();
		const hit = this.validHit(wanted);
		if (hit || this.isComplete()) return hit;
		this.rebuild();
		return this.validHit(wanted);
	}

	private validHit(wanted: string): SimUser | undefined {
		const user = this.byKey.get(wanted);
		return user && keysOf(user).includes(wanted) && this.users.includes(user) ? user : undefined;
	}

	private isComplete(): boolean {
		return this.users.every((user) => keysOf(user).every((key) => this.byKey.has(key)));
	}

	private rebuild(): void {
		this.byKey = new Map();
		// Mail addresses first: when one is also somebody's user principal name, that one wins.
		for (const user of this.users) {
			if (user.mail !== null) this.byKey.set(user.mail.toLowerCase(), user);
		}
		for (const user of this.users) {
			this.byKey.set(user.id.toLowerCase(), user);
			this.byKey.set(user.userPrincipalName.toLowerCase(), user);
		}
	}
}

function keysOf(user: SimUser): string[] {
	const keys = [user.userPrincipalName.toLowerCase(), user.id.toLowerCase()];
	if (user.mail !== null) keys.push(user.mail.toLowerCase());
	return keys;
}
