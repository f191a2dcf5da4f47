import type { CippRequest } from '../../transport/request';
import type { Parts } from './assemble';
import type { SendParams } from './params';

/**
 * The request of an item. What changes something is a POST, whatever CIPP's OpenAPI file says: CIPP
 * takes either, and a POST is never repeated, cached or taken for a harmless one on its way.
 *
 * @returns the request, and what is wrong in sentences
 */
export function requestOf(
	{ endpoint, known, method, reads }: SendParams,
	{ query, body }: Parts,
): { request: CippRequest; problems: string[] } {
	const hasBody = Array.isArray(body) || Object.keys(body).length > 0;
	const automatic = reads && !hasBody ? 'GET' : 'POST';
	const verb = method === 'automatic' ? automatic : (method as 'GET' | 'POST');
	const given = [query, ...[body].flat()].flatMap((part) => Object.keys(part));
	const names = new Set(given.map((name) => name.toLowerCase()));
	const problems = (known?.fields ?? [])
		.filter(({ required, name }) => required && !names.has(name.toLowerCase()))
		// What is wrong with a tenant is said with the tenants.
		.filter(({ name }) => !/^tenant/i.test(name))
		.map(
			({ name, place }) =>
				`${endpoint} needs ${name} (${place}). Fill it in under Fields or in the JSON; null counts as given there.`,
		);
	if (verb === 'GET' && hasBody) {
		problems.push('A GET has no body. Set Method to Automatic, or leave the body empty.');
	}
	if (verb === 'GET' && !reads) {
		problems.push(
			`${endpoint} changes something, or may do so, and is not sent by GET. Set Method to Automatic, or Treat As to Read if it only reads.`,
		);
	}
	return {
		request: {
			endpoint,
			method: verb,
			takesText: true,
			...(Object.keys(query).length > 0 && { query }),
			...(hasBody && { body }),
		},
		problems,
	};
}
