import type { IDataObject } from 'n8n-workflow';

import type { EndpointField, FieldType, Place } from '../../endpoints/endpoint';
import { tenantFieldOf, tenantNameAmong } from '../../endpoints/tenantFields';
import type { FilledField, SendParams } from './params';
import { merged, wireValue } from './wireValue';

/** What goes out, before its tenants are looked up. */
export interface Parts {
	query: IDataObject;
	/** One object, or the list that the endpoint takes. */
	body: IDataObject | IDataObject[];
}

/** CIPP's word for all tenants. */
export const ALL_TENANTS = 'AllTenants';

/**
 * Puts fields, tenant and free JSON together.
 *
 * @returns the parts, and what is wrong in sentences
 */
export function assembled(params: SendParams): { parts: Parts; problems: string[] } {
	const { known, fields, query, body } = params;
	const places = fields.map((field) => ({ ...field, ...placeOf(field, params) }));
	const mapped = (place: Place) =>
		Object.fromEntries(
			places
				.filter((field) => field.place === place)
				.map(({ name, value, type }) => [name, wireValue(value, type, place)]),
		) as IDataObject;
	const inBody = mapped('body');
	const problems: string[] = [];
	if (Array.isArray(body) && Object.keys(inBody).length > 0) {
		problems.push(
			'“Body (JSON)” is a list, which is the whole body. Remove the fields that go into the body, or put them into the list.',
		);
	}
	const isWrapped = known?.takesList === true && hasMembers(merged(inBody, asObject(body)));
	const parts: Parts = {
		query: merged(mapped('query'), query),
		body: Array.isArray(body) ? body : isWrapped ? [merged(inBody, body)] : merged(inBody, body),
	};
	problems.push(...withTenant(parts, params));
	return { parts, problems };
}

function placeOf(
	{ name, place }: FilledField,
	{ known, reads }: SendParams,
): { place: Place; type: FieldType } {
	const described = known?.fields.find(
		(field) => field.name.toLowerCase() === name.toLowerCase() && (!place || field.place === place),
	);
	const usual = known?.method === 'GET' || (!known && reads) ? 'query' : 'body';
	return { place: place ?? described?.place ?? usual, type: described?.type ?? 'string' };
}

/** Puts the chosen tenant where the endpoint reads it. */
function withTenant(parts: Parts, params: SendParams): string[] {
	const { known, tenant, allTenants, reads } = params;
	const hasOwn = hasTenantFilter(parts);
	if (tenant === '' && (!allTenants || hasOwn)) return [];
	const name = tenant || ALL_TENANTS;
	if (hasOwn) {
		return [
			'The request names a tenant both under “Tenant” and in its fields or JSON. Remove one.',
		];
	}
	const field = known ? tenantFieldOf(known) : undefined;
	if (known && !field) {
		if (allTenants) return [];
		return [
			`“Tenant” is ${tenant}, but ${known.name} has no field for one. Leave Tenant empty, or name the tenant in the fields or the JSON.`,
		];
	}
	if (field) put(parts, field, name);
	else {
		// Nobody knows where such an endpoint looks.
		parts.query = { ...parts.query, tenantFilter: name };
		if (!reads) put(parts, { ...UNKNOWN_FIELD }, name);
	}
	return [];
}

const UNKNOWN_FIELD: EndpointField = {
	name: 'tenantFilter',
	place: 'body',
	type: 'string',
	required: false,
};

function put(parts: Parts, { name, place, type }: EndpointField, tenant: string): void {
	if (place === 'query') {
		parts.query = { ...parts.query, [name]: tenant };
		return;
	}
	const shape = type === 'array' ? 'labelValues' : type;
	const member = { [name]: wireValue(tenant, shape, place) };
	parts.body = Array.isArray(parts.body)
		? parts.body.map((row) => ({ ...member, ...row }))
		: { ...member, ...parts.body };
}

/** Whether the fields or the JSON name a tenant in one of the places of it. */
function hasTenantFilter({ query, body }: Parts): boolean {
	const rows = [query, ...(Array.isArray(body) ? body : [body])];
	return rows.some((row) => tenantNameAmong(Object.keys(row)) !== undefined);
}

function asObject(body: Parts['body']): IDataObject {
	return Array.isArray(body) ? {} : body;
}

function hasMembers(object: IDataObject): boolean {
	return Object.keys(object).length > 0;
}
