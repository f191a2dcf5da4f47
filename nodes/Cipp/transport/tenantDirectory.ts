import type { IDataObject } from 'n8n-workflow';

import { answerRows } from './answers';
import { cleanText } from './cleanText';
import type { CippClient } from './client';
import { CippFailure } from './failure';
import type { Patience } from './patience';
import { sendPatiently } from './patience';

/** A tenant as CIPP has stored it. */
export interface Tenant {
	/** The name that goes out: CIPP finds it in lists, in batches and in its task table. */
	defaultDomain: string;
	/** Empty when CIPP does not give it. */
	initialDomain: string;
	customerId: string;
	displayName: string;
	/** True for the tenant of the provider itself, in which CIPP and its API client live. */
	isPartner: boolean;
}

/**
 * The tenants that the API client may act on, read once for a run (`Invoke-ListTenants`, right
 * CIPP.Core.Read). CIPP leaves excluded tenants out, and for a client with a limited role those
 * outside of it. Its own filter for one tenant is exact in letter case, so the whole list is read.
 */
export class TenantDirectory {
	private reading?: Promise<Map<string, Tenant>>;

	private byName = new Map<string, Tenant>();

	constructor(
		private readonly client: CippClient,
		private readonly patience: Patience,
	) {}

	/**
	 * @param entered default domain, initial domain or customer ID, in any letter case
	 * @returns the tenant, or undefined when CIPP does not list one of this name
	 * @throws CippFailure when CIPP does not give the list
	 */
	async find(entered: string): Promise<Tenant | undefined> {
		return (await this.read()).get(comparable(entered));
	}

	/**
	 * @returns every tenant of the list, in CIPP's order
	 * @throws CippFailure when CIPP does not give the list
	 */
	async all(): Promise<Tenant[]> {
		return [...new Set((await this.read()).values())];
	}

	/**
	 * A tenant by one of its names, as far as the list was read. Asks nothing.
	 *
	 * @param name default domain, initial domain or customer ID, in any letter case
	 */
	known(name: string): Tenant | undefined {
		return this.byName.get(comparable(name));
	}

	/**
	 * All names under which CIPP may have stored something of a tenant, as far as the list was read.
	 *
	 * @param name one of them
	 * @returns default domain, initial domain and customer ID in small letters; only the name itself
	 * for a tenant that is not known
	 */
	namesOf(name: string): string[] {
		const tenant = this.known(name);
		return tenant ? namesOf(tenant) : [comparable(name)];
	}

	/** @returns true when both texts name the same tenant, as far as the list was read */
	areSame(name: string, other: string): boolean {
		return this.namesOf(name).includes(comparable(other));
	}

	private async read(): Promise<Map<string, Tenant>> {
		this.reading ??= this.ask();
		return await this.reading;
	}

	private async ask(): Promise<Map<string, Tenant>> {
		const request = { method: 'GET' as const, endpoint: 'ListTenants' };
		const rows = answerRows(await sendPatiently(this.client, request, this.patience));
		// CIPP reports a failure of this call as one row without a customer ID.
		const failed = rows.find(({ customerId }) => customerId === '');
		if (failed) throw notListed(failed);
		for (const tenant of rows.flatMap((row) => tenantOf(row, this.client.homeTenant))) {
			for (const name of namesOf(tenant)) {
				if (!this.byName.has(name)) this.byName.set(name, tenant);
			}
		}
		return this.byName;
	}
}

function notListed({ displayName }: IDataObject): CippFailure {
	return new CippFailure(`CIPP could not list the tenants: ${cleanText(String(displayName))}`, {
		outcome: 'refused',
		description: 'Look into the log book of CIPP (CIPP > Log Book) for the reason.',
	});
}

function tenantOf(row: IDataObject, homeTenant: string): Tenant[] {
	const { defaultDomainName, initialDomainName, customerId, displayName, domains } = row;
	if (typeof defaultDomainName !== 'string' || !defaultDomainName) return [];
	if (typeof customerId !== 'string' || !customerId || row.Excluded === true) return [];
	const tenant = {
		defaultDomain: defaultDomainName,
		initialDomain: typeof initialDomainName === 'string' ? initialDomainName : '',
		customerId,
		displayName: String(displayName ?? defaultDomainName),
	};
	const isHome = homeTenant !== '' && namesOf(tenant).includes(comparable(homeTenant));
	// `Get-Tenants` marks the row that it adds for the partner this way.
	return [{ ...tenant, isPartner: isHome || domains === 'PartnerTenant' }];
}

function namesOf({
	defaultDomain,
	initialDomain,
	customerId,
}: Pick<Tenant, 'defaultDomain' | 'initialDomain' | 'customerId'>): string[] {
	const names = [defaultDomain, initialDomain, customerId].map(comparable);
	return [...new Set(names.filter((name) => name !== ''))];
}

function comparable(name: string): string {
	return name.trim().toLowerCase();
}
