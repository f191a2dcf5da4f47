import type {
	CippEndpoint,
	EndpointField,
	FieldType,
	Place,
} from '../../nodes/Cipp/endpoints/endpoint';
import { lineOf } from '../../nodes/Cipp/endpoints/tableLines';
import type { ContractOperation } from '../contractComparison';
import type { KnownSpecError } from '../knownSpecError';
import type { DescribedCall, OpenApiSpec, Schema } from '../openApiSpec';
import { describeEndpoint, endpointNames, resolved, shapeOf } from '../openApiSpec';
import { corrected, missingEndpoints } from './corrections';

/** A name of a field; the file also has places inside of one, such as `businessPhones[0]`. */
const NAME = /^[$\w.@-]+$/;

/** The longest text of an endpoint: one line of the list in the editor. */
const LONGEST_TEXT = 90;

/**
 * The endpoints of an OpenAPI file of CIPP, with what is known to be wrong in it put right.
 *
 * @param spec the file
 * @param known its errors
 * @param operations the operations of the node, which know the endpoints that the file does not have
 * @returns the lines of the table, in the order of the names
 * @throws Error when a reference leads nowhere or a name does not fit into a line
 */
export function tableLines(
	spec: OpenApiSpec,
	known: KnownSpecError[],
	operations: ContractOperation[],
): string[] {
	const described = endpointNames(spec).flatMap((name) => {
		const [[method, call] = []] = describeEndpoint(spec, name) ?? [];
		return method && call ? [endpointOf(name, method, call, spec)] : [];
	});
	const all = described.map((endpoint) => corrected(endpoint, known));
	return [...all, ...missingEndpoints(known, operations)]
		.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
		.map((endpoint) => lineOf(endpoint));
}

function endpointOf(
	name: string,
	verb: string,
	{ parameters, body, right = '', description, tags }: DescribedCall,
	spec: OpenApiSpec,
): CippEndpoint {
	const inBody = body ? fieldsOf(body, spec) : [];
	const inQuery = parameters.map(({ name: field = '', required, schema = {} }) =>
		fieldOf(field, 'query', required === true, schema, spec),
	);
	const names = new Set(inBody.map((field) => field.name));
	return {
		name,
		method: verb === 'GET' ? 'GET' : 'POST',
		right,
		takesList: body !== undefined && resolved(spec, body).type === 'array',
		// CIPP reads many fields wherever they are; the body keeps their types.
		fields: inOrder([...inBody, ...inQuery.filter((field) => !names.has(field.name))]),
		text: oneLine(description ?? tags?.[0] ?? ''),
	};
}

function fieldsOf(body: Schema, spec: OpenApiSpec): EndpointField[] {
	const { required = [] } = resolved(spec, body);
	return [...shapeOf(spec, body).fields]
		.filter(([name]) => NAME.test(name))
		.map(([name, schema]) => fieldOf(name, 'body', required.includes(name), schema, spec));
}

function fieldOf(
	name: string,
	place: Place,
	required: boolean,
	schema: Schema,
	spec: OpenApiSpec,
): EndpointField {
	const own = resolved(spec, schema);
	const choices = own.enum?.filter((choice) => /^[^,|/]+$/.test(choice)) ?? [];
	if (choices.length > 1) return { name, place, type: 'choice', required, choices };
	return { name, place, type: place === 'query' ? simple(own) : typeOf(own, spec), required };
}

/** In an address there are only texts; a switch and a number are worth knowing all the same. */
function simple({ type }: Schema): FieldType {
	if (type === 'boolean') return 'boolean';
	return type === 'integer' || type === 'number' ? 'number' : 'string';
}

function typeOf(schema: Schema, spec: OpenApiSpec): FieldType {
	const isList = schema.type === 'array' || (schema.allOf ?? []).some(({ items }) => items);
	const { readsValue, fields } = shapeOf(spec, schema);
	if (readsValue) return isList ? 'labelValues' : 'labelValue';
	if (isList) return 'array';
	return schema.type === 'object' || fields.size > 0 ? 'object' : simple(schema);
}

/** What must be there first; the rest as CIPP lists it. */
function inOrder(fields: EndpointField[]): EndpointField[] {
	return [...fields].sort((a, b) => Number(b.required) - Number(a.required));
}

/** The first sentence, without what would end a line of the table or of its source. */
function oneLine(text: string): string {
	const [first = ''] = text
		.replace(/[`|\\$]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.split(/(?<=\.) /);
	if (first.length <= LONGEST_TEXT) return first.replace(/\.$/, '');
	const cut = first.slice(0, LONGEST_TEXT);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')} ...`;
}
