import type { IDataObject } from 'n8n-workflow';

import { holdsTenants, isTenantFilter, tenantNameAmong } from '../../endpoints/tenantFields';
import type { OperationContext } from '../../engine/operation';
import { isGuid } from '../../identity/userAddress';
import { checkTenants } from '../../identity/tenantCheck';
import type { Tenant } from '../../transport/tenantDirectory';
import type { Parts } from './assemble';
import { ALL_TENANTS } from './assemble';
import type { SendParams } from './params';

/** A place in a request where a tenant is named. */
interface Named {
	/** Wire name of the field. */
	field: string;
	/** As it stands there. */
	entered: string;
	/** Puts a name in its place. */
	put(name: string): void;
}

/** What the look-up of the tenants of a request came to. */
interface CheckedParts {
	problems: string[];
	/** True when CIPP did not give its list and the user wants to go on. */
	isUnchecked: boolean;
}

/**
 * Looks up every tenant that a request names, wherever it stands, and puts CIPP's own name in its
 * place: with one that it does not find, CIPP reports success and does nothing.
 *
 * @param parts changed in place
 * @throws CippFailure when CIPP does not give its list of tenants
 */
export async function checkTenantsIn(
	parts: Parts,
	params: SendParams,
	context: OperationContext,
): Promise<CheckedParts> {
	const named = [parts.query, parts.body].flatMap((part) => tenantsIn(part, true));
	const missing = missingTenant(parts, params, named);
	const all = named.filter(({ entered }) => /^all\s*tenants$/i.test(entered));
	const problems = [
		...missing,
		...(params.allTenants ? [] : all.map(({ field }) => notAllTenants(field))),
	];
	const single = named.filter((one) => !all.includes(one));
	if (params.sendUnlistedTenants || single.length === 0) return { problems, isUnchecked: false };
	const entries = single.map(({ entered }, index) => ({ index, params: { tenant: entered } }));
	const { tenants, refusals, isUnchecked } = await checkTenants(entries, context);
	single.forEach((one, index) => {
		const tenant = tenants.get(index);
		if (tenant) one.put(nameOf(tenant, one));
	});
	for (const [index, refusal] of refusals) {
		const field = single[index]?.field ?? 'Tenant';
		problems.push(...[refusal].flat().map((text) => String(text).replace('Tenant', field)));
	}
	return { problems: [...new Set(problems)], isUnchecked };
}

/** A field for an ID keeps the ID: some functions of CIPP compare it with nothing else. */
function nameOf({ customerId, defaultDomain }: Tenant, { field, entered }: Named): string {
	return /id$/i.test(field) && isGuid(entered) ? customerId : defaultDomain;
}

/** The partner's own tenant is what CIPP takes a missing one for. */
function missingTenant({ body }: Parts, params: SendParams, named: Named[]): string[] {
	const { known, endpoint } = params;
	const field = known?.fields.find(({ name }) => tenantNameAmong([name]) !== undefined);
	if (!known || !field) return [];
	const isInEach =
		!known.takesList || [body].flat().every((row) => tenantsIn(row, true).length > 0);
	if (named.length > 0 && isInEach) return [];
	if (!field.required && !known.takesList) return [];
	return [
		`${endpoint} needs a tenant (${field.name}), and would take a missing one for the tenant of the partner. Choose “Tenant”, or name it in the fields or the JSON.`,
	];
}

function notAllTenants(field: string): string {
	return `“${field}” is ${ALL_TENANTS}. Turn on All Tenants if that is meant, or name one tenant.`;
}

/**
 * The tenants that a part of a request names. Deep inside, only CIPP's usual name of the field
 * counts: what other members are called there is for others to say.
 */
function tenantsIn(value: unknown, isTop: boolean): Named[] {
	if (Array.isArray(value)) return value.flatMap((element) => tenantsIn(element, isTop));
	if (typeof value !== 'object' || value === null) return [];
	const object = value as IDataObject;
	return Object.entries(object).flatMap(([field, member]) =>
		(isTop ? holdsTenants(field) : isTenantFilter(field))
			? namedIn(member, field, (name) => (object[field] = name))
			: tenantsIn(member, false),
	);
}

/** A tenant stands in its field as a text, in an object with `value`, or in a list of either. */
function namedIn(value: unknown, field: string, put: (name: string) => void): Named[] {
	if (typeof value === 'string') return texts(value, field, put);
	if (Array.isArray(value)) {
		const list = value as IDataObject[string][];
		return list.flatMap((element, place) =>
			namedIn(element, field, (name) => (list[place] = name)),
		);
	}
	if (typeof value !== 'object' || value === null) return [];
	const object = value as IDataObject;
	// A group of tenants is named like one.
	if (/^group$/i.test(String(object.type ?? ''))) return [];
	const member = ['value', 'defaultDomainName', 'customerId'].find((name) => object[name]);
	if (member === undefined) return [];
	return namedIn(object[member], field, (name) => (object[member] = name));
}

function texts(value: string, field: string, put: (name: string) => void): Named[] {
	const names = value.split(',').map((name) => name.trim());
	return names.flatMap((entered, place) =>
		entered === ''
			? []
			: [
					{
						field,
						entered,
						put(name: string) {
							names[place] = name;
							put(names.join(','));
						},
					},
				],
	);
}
