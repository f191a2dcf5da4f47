import type { CippEndpoint, EndpointField, FieldType } from '../../nodes/Cipp/endpoints/endpoint';
import type { ContractOperation } from '../contractComparison';
import type { KnownSpecError } from '../knownSpecError';

/**
 * An endpoint with what CIPP's OpenAPI file has wrong about it put right.
 *
 * @param endpoint as the file describes it
 * @param known the errors of the file
 */
export function corrected(endpoint: CippEndpoint, known: KnownSpecError[]): CippEndpoint {
	return known
		.filter((error) => error.endpoint === endpoint.name)
		.reduce((right, { kind, subjects, besides }) => {
			switch (kind) {
				case 'method':
					return besides ? right : { ...right, ...asCalled(right, subjects) };
				case 'query':
					return withFields(right, queryFields(subjects));
				case 'body':
					return {
						...withFields(right, bodyFields(subjects)),
						takesList: right.takesList || subjects.some(isOfList),
					};
				default:
					return right;
			}
		}, endpoint);
}

/**
 * Endpoints that the file does not have, as the operations that call them declare them.
 *
 * @param known the errors of the file
 * @param operations the operations of the node
 */
export function missingEndpoints(
	known: KnownSpecError[],
	operations: ContractOperation[],
): CippEndpoint[] {
	const uses = operations.flatMap(({ endpoints }) => endpoints);
	return known
		.filter(({ kind }) => kind === 'endpoint')
		.flatMap(({ endpoint }) => {
			const [use, ...others] = uses.filter((one) => one.endpoint === endpoint);
			if (!use) return [];
			const all = [use, ...others];
			const fields = [
				...bodyFields(all.flatMap(({ body = [] }) => body)),
				...queryFields(all.flatMap(({ query = [] }) => query)),
			];
			const { method, right } = use;
			return [{ name: endpoint, method, right, takesList: false, fields, text: '' }];
		});
}

/** A GET has no body: what the file has there is left to free JSON. */
function asCalled({ fields }: CippEndpoint, subjects: string[]): Partial<CippEndpoint> {
	if (!subjects.includes('GET')) return {};
	return { method: 'GET', fields: fields.filter(({ place }) => place === 'query') };
}

function withFields(endpoint: CippEndpoint, others: EndpointField[]): CippEndpoint {
	const fields = [...endpoint.fields];
	for (const other of others) {
		const at = fields.findIndex(
			({ name, place }) => place === other.place && name.toLowerCase() === other.name.toLowerCase(),
		);
		const before = fields[at];
		if (!before) fields.push(other);
		// CIPP reads names in any letter case; of the two ways to write one, the file's is as good.
		else if (other.place === 'body') fields[at] = { ...other, required: before.required };
	}
	return { ...endpoint, fields };
}

function queryFields(names: string[]): EndpointField[] {
	return [...new Set(names)].map((name) => ({
		name,
		place: 'query',
		type: 'string',
		required: false,
	}));
}

/** Fields from paths such as `State.value`, `licenses[].value` and `permissions[].UserID`. */
function bodyFields(paths: string[]): EndpointField[] {
	const fields = new Map<string, EndpointField>();
	// What is in the entries of a list is left to free JSON.
	for (const path of paths.filter((one) => !isOfList(one))) {
		const name = path.split(/[.[]/)[0] ?? '';
		if (!fields.has(name)) {
			fields.set(name, { name, place: 'body', type: typeOf(path), required: false });
		}
	}
	return [...fields.values()];
}

/** Whether a path begins with the entries of a body that is a list. */
function isOfList(path: string): boolean {
	return path.startsWith('[]');
}

function typeOf(path: string): FieldType {
	if (/\[\]\.value$/.test(path)) return 'labelValues';
	if (path.includes('[]')) return 'array';
	if (path.endsWith('.value')) return 'labelValue';
	return path.includes('.') ? 'object' : 'string';
}
