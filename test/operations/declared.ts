import type { EndpointUse } from '../../nodes/Cipp/engine/operation';
import type { ExpectedRequest } from '../user/operationCase';

/**
 * What of a request its operation does not declare.
 *
 * @param request a request as it arrived
 * @param endpoints what the operation says that it may send
 * @returns names of the endpoint or of members that are not declared; empty when all are
 */
export function undeclared(request: ExpectedRequest, endpoints: EndpointUse[]): string[] {
	const uses = endpoints.filter(
		({ endpoint, method }) => endpoint === request.endpoint && method === request.method,
	);
	if (uses.length === 0) return [`${request.method} ${request.endpoint}`];
	const missing = uses.map(({ query = [], body = [] }) => [
		...Object.keys(request.query ?? {})
			.filter((name) => !query.includes(name))
			.map((name) => `${request.endpoint}?${name}`),
		...membersOf(request.body)
			.filter((path) => !body.some((declared) => covers(declared, path)))
			.map((path) => `${request.endpoint} ${path}`),
	]);
	// The same endpoint may be used in several ways; one of them must allow all of it.
	return missing.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** A request as an operation would declare it. */
export function asDeclared({ endpoint, method, query = {}, body }: ExpectedRequest): EndpointUse {
	return { endpoint, method, right: '', query: Object.keys(query), body: membersOf(body) };
}

/** Paths of all members of a body, such as `State.value` or `licenses[].value`. */
function membersOf(body: unknown, prefix = ''): string[] {
	if (Array.isArray(body)) {
		const inside = body.flatMap((element) => membersOf(element, prefix ? `${prefix}[]` : '[]'));
		return inside.length > 0 ? [...new Set(inside)] : [prefix];
	}
	if (body === null || typeof body !== 'object') return prefix ? [prefix] : [];
	return Object.entries(body).flatMap(([name, value]) =>
		membersOf(value, prefix ? `${prefix}.${name}` : name),
	);
}

/**
 * A declared path covers itself and what lies beneath it; `x.value` covers `x.label` too, which is
 * for people and which CIPP does not read; elements of a list of plain values are covered by its name.
 */
function covers(declared: string, path: string): boolean {
	if (declared === path || path === `${declared}[]`) return true;
	if (path.startsWith(`${declared}.`) || path.startsWith(`${declared}[].`)) return true;
	return declared.endsWith('.value') && path === declared.replace(/value$/, 'label');
}
