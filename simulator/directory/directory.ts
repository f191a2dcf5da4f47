import { randomUUID } from 'node:crypto';
import { newUser } from './newUser';
import type { SimTenant, SimUser } from './types';
import { UserIndex } from './userIndex';

/** What a tenant is made of: a domain, and whatever should differ from the defaults. */
export type TenantDetails = Partial<Omit<SimTenant, 'users'>> & {
	defaultDomainName: string;
	users?: (Partial<SimUser> & { userPrincipalName: string })[];
};

/**
 * The tenants CIPP manages with their users, and the partner's own tenant. Everything in it may be
 * changed by a test at any time.
 */
export class Directory {
	/** The managed tenants. */
	readonly tenants: SimTenant[] = [];
	/** The tenant of the managed service provider itself. */
	readonly partner: SimTenant;
	/** Whether CIPP manages the partner's own tenant too, and lists it with the others. */
	partnerListed = false;
	private readonly indexes = new WeakMap<SimUser[], UserIndex>();

	/** @param partner what the partner's own tenant is made of */
	constructor(partner: TenantDetails) {
		this.partner = newTenant(partner);
	}

	/**
	 * Adds a managed tenant.
	 *
	 * @param details its domain, and what differs from the defaults
	 * @returns the tenant
	 */
	addTenant(details: TenantDetails): SimTenant {
		const tenant = newTenant(details);
		this.tenants.push(tenant);
		return tenant;
	}

	/**
	 * Adds a user to a tenant.
	 *
	 * @param tenant the tenant, or its domain or id
	 * @param details the user principal name, and what differs from the defaults
	 * @returns the user
	 * @throws Error when there is no such tenant
	 */
	addUser(
		tenant: SimTenant | string,
		details: Partial<SimUser> & { userPrincipalName: string },
	): SimUser {
		const home = typeof tenant === 'string' ? this.tenant(tenant) : tenant;
		if (!home) throw new Error(`The directory has no tenant "${String(tenant)}".`);
		const user = newUser(details, shortName(home));
		home.users.push(user);
		return user;
	}

	/**
	 * Finds a tenant as Microsoft does, the partner's own and excluded ones included.
	 *
	 * @param key any verified domain or the customer id, in any case
	 * @returns the tenant, or undefined
	 */
	tenant(key: string): SimTenant | undefined {
		const wanted = key.toLowerCase();
		return [...this.tenants, this.partner].find((tenant) =>
			[...domainsOf(tenant), tenant.customerId].some((name) => name.toLowerCase() === wanted),
		);
	}

	/** The tenants that CIPP manages: all but the excluded ones, and the partner's own if listed. */
	managed(): SimTenant[] {
		const all = this.partnerListed ? [...this.tenants, this.partner] : this.tenants;
		return all.filter((tenant) => !tenant.excluded);
	}

	/**
	 * Finds a tenant as CIPP does (Get-Tenants): storage compares in exact case.
	 *
	 * @param name default domain, initial domain or customer id; empty for the partner's own
	 * @returns the tenant, or undefined
	 */
	managedTenant(name: string): SimTenant | undefined {
		const wanted = name === '' ? this.partner.customerId : name;
		return this.managed().find((tenant) =>
			[tenant.customerId, tenant.defaultDomainName, tenant.initialDomainName].includes(wanted),
		);
	}

	/**
	 * Excludes a tenant from what CIPP manages, or takes it back.
	 *
	 * @param key any verified domain or the customer id, in any case
	 * @param excluded whether it is excluded
	 * @throws Error when there is no such tenant
	 */
	exclude(key: string, excluded = true): void {
		const tenant = this.tenant(key);
		if (!tenant) throw new Error(`The directory has no tenant "${key}".`);
		tenant.excluded = excluded;
	}

	/**
	 * Finds a user of a tenant.
	 *
	 * @param tenant the tenant, or its domain or id
	 * @param key object id, user principal name or mail address, in any case
	 * @returns the user, or undefined
	 */
	user(tenant: SimTenant | string, key: string): SimUser | undefined {
		const home = typeof tenant === 'string' ? this.tenant(tenant) : tenant;
		if (!home) return undefined;
		let index = this.indexes.get(home.users);
		if (!index) {
			index = new UserIndex(home.users);
			this.indexes.set(home.users, index);
		}
		return index.find(key);
	}

	/**
	 * Finds a user by user principal name in whichever tenant has it, for the checks of a test.
	 *
	 * @param key object id, user principal name or mail address, in any case
	 * @returns the user
	 * @throws Error when no tenant has such a user
	 */
	findUser(key: string): SimUser {
		for (const tenant of [...this.tenants, this.partner]) {
			const user = this.user(tenant, key);
			if (user) return user;
		}
		throw new Error(`The directory has no user "${key}".`);
	}

	/**
	 * Moves a user among the deleted ones of the tenant.
	 *
	 * @param tenant where the user is
	 * @param user who
	 */
	deleteUser(tenant: SimTenant, user: SimUser): void {
		const position = tenant.users.indexOf(user);
		if (position < 0) return;
		tenant.users.splice(position, 1);
		tenant.deletedUsers.push(user);
	}
}

function newTenant(details: TenantDetails): SimTenant {
	const name = details.defaultDomainName.split('.')[0] ?? details.defaultDomainName;
	const tenant: SimTenant = {
		customerId: randomUUID(),
		initialDomainName: `${name}.onmicrosoft.com`,
		otherDomains: [],
		displayName: name.charAt(0).toUpperCase() + name.slice(1),
		excluded: false,
		graphErrorCount: 0,
		lacks: [],
		deletedUsers: [],
		...details,
		users: [],
	};
	for (const user of details.users ?? []) tenant.users.push(newUser(user, shortName(tenant)));
	return tenant;
}

/** All verified domains of a tenant. */
export function domainsOf(tenant: SimTenant): string[] {
	return [tenant.defaultDomainName, tenant.initialDomainName, ...tenant.otherDomains];
}

function shortName(tenant: SimTenant): string {
	return tenant.initialDomainName.split('.')[0] ?? '';
}
