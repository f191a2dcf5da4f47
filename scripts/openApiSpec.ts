/**
 * The parts of a JSON schema that CIPP's generated OpenAPI file uses to describe a request body.
 * `x-cipp-passthrough` marks a body that CIPP hands on without reading a fixed set of fields.
 */
export interface Schema {
	$ref?: string;
	type?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	enum?: string[];
	allOf?: Schema[];
	additionalProperties?: boolean | Schema;
	'x-cipp-passthrough'?: boolean;
}

interface Parameter {
	$ref?: string;
	name?: string;
	in?: string;
	required?: boolean;
	schema?: Schema;
}

interface SpecOperation {
	parameters?: Parameter[];
	requestBody?: { content?: Record<string, { schema?: Schema } | undefined> };
	/** The right that the endpoint asks for. */
	'x-cipp-role'?: string;
	description?: string;
	/** The part of CIPP that it belongs to. */
	tags?: string[];
}

export interface OpenApiSpec {
	paths: Record<string, Record<string, SpecOperation | undefined> | undefined>;
	components?: Record<string, unknown>;
}

/** What a schema says about the value in its place, with references and `allOf` followed. */
export interface Shape {
	/** Fields of the object, or of each element when the value is a list. */
	fields: Map<string, Schema>;
	/** True when fields that are not listed are accepted too. */
	open: boolean;
	/** True when CIPP reads `.value` of what is sent here, so that a bare string is lost. */
	readsValue: boolean;
}

/** One verb of one endpoint. */
export interface DescribedCall {
	query: string[];
	/** The query fields as the spec describes them. */
	parameters: Parameter[];
	/** Absent when the spec describes no request body. */
	body: Schema | undefined;
	/** The right that the endpoint asks for, where the spec has it. */
	right?: string;
	description?: string;
	tags?: string[];
}

const PATH_PREFIX = '/api/';
const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head'];

/**
 * Reads an OpenAPI file.
 *
 * @param text the file's content, JSON
 * @throws Error when the text is not JSON or has no `paths`
 */
export function parseSpec(text: string): OpenApiSpec {
	const spec = JSON.parse(text) as Partial<OpenApiSpec> | null;
	if (typeof spec?.paths !== 'object' || spec.paths === null) {
		throw new Error('This is not an OpenAPI file: it has no "paths".');
	}
	return spec as OpenApiSpec;
}

/** All endpoint names of the spec, without `/api/`. */
export function endpointNames(spec: OpenApiSpec): string[] {
	return Object.keys(spec.paths).map((path) => path.replace(PATH_PREFIX, ''));
}

/**
 * What the spec says about an endpoint, by verb in capitals.
 *
 * @param endpoint name in exact case, such as `ExecOffboardUser`
 * @returns undefined when the spec does not have the endpoint
 * @throws Error when a reference leads nowhere
 */
export function describeEndpoint(
	spec: OpenApiSpec,
	endpoint: string,
): Map<string, DescribedCall> | undefined {
	const path = spec.paths[PATH_PREFIX + endpoint];
	if (!path) return undefined;
	const calls = new Map<string, DescribedCall>();
	for (const verb of VERBS) {
		const operation = path[verb];
		if (!operation) continue;
		const parameters = (operation.parameters ?? [])
			.map((parameter) => followReference(spec, parameter))
			.filter((parameter) => parameter.in === 'query');
		const { description, tags } = operation;
		calls.set(verb.toUpperCase(), {
			query: parameters.map((parameter) => parameter.name ?? ''),
			parameters,
			body: operation.requestBody?.content?.['application/json']?.schema,
			...(operation['x-cipp-role'] && { right: operation['x-cipp-role'] }),
			...(description !== undefined && { description }),
			...(tags && { tags }),
		});
	}
	return calls;
}

/**
 * Flattens a schema: follows `$ref`, joins `allOf`, and looks through a list at its elements.
 * Lists and single values are not told apart because PowerShell does not either: `.value` of a
 * list is the list of all `.value`s.
 *
 * @throws Error when a reference leads nowhere or in a circle
 */
export function shapeOf(spec: OpenApiSpec, schema: Schema): Shape {
	const own = followReference(spec, schema);
	const parts = [...(own.allOf ?? []), ...(own.items ? [own.items] : [])];
	const shape: Shape = {
		fields: new Map(Object.entries(own.properties ?? {})),
		open:
			own['x-cipp-passthrough'] === true ||
			own.additionalProperties === true ||
			typeof own.additionalProperties === 'object',
		readsValue: own.required?.includes('value') ?? false,
	};
	for (const part of parts.map((schemaOfPart) => shapeOf(spec, schemaOfPart))) {
		for (const [name, field] of part.fields) shape.fields.set(name, field);
		shape.open ||= part.open;
		shape.readsValue ||= part.readsValue;
	}
	return shape;
}

/**
 * A schema with its references followed.
 *
 * @throws Error when a reference leads nowhere or in a circle
 */
export function resolved(spec: OpenApiSpec, schema: Schema): Schema {
	return followReference(spec, schema);
}

/** Follows `$ref` within the same file until something is there that is no reference. */
function followReference<T extends { $ref?: string }>(spec: OpenApiSpec, start: T): T {
	let found = start;
	const seen = new Set<string>();
	while (found.$ref !== undefined) {
		const reference = found.$ref;
		if (seen.has(reference)) throw new Error(`The reference ${reference} leads back to itself.`);
		seen.add(reference);
		const target = reference
			.replace(/^#\//, '')
			.split('/')
			.reduce<unknown>(
				(place, step) => (place as Record<string, unknown> | undefined)?.[step],
				spec,
			);
		if (typeof target !== 'object' || target === null) {
			throw new Error(`The reference ${reference} leads nowhere.`);
		}
		found = target as T;
	}
	return found;
}
