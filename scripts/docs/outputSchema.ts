/** A JSON schema in the form in which n8n's own nodes keep them. */
export interface OutputSchema {
	type: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
	properties?: Record<string, OutputSchema>;
	items?: OutputSchema;
}

/**
 * The schema of output items, so that n8n can show the fields of a node that has not run yet.
 *
 * @param examples output items
 * @returns a schema with every member that one of them has
 */
export function schemaOf(examples: unknown[]): OutputSchema {
	return examples.map(schemaOfValue).reduce(merged, { type: 'null' });
}

function schemaOfValue(value: unknown): OutputSchema {
	if (Array.isArray(value)) return { type: 'array', items: schemaOf(value) };
	if (value !== null && typeof value === 'object') {
		const properties = Object.fromEntries(
			Object.entries(value).map(([name, member]) => [name, schemaOfValue(member)]),
		);
		return { type: 'object', properties };
	}
	const type = typeof value;
	return { type: type === 'number' || type === 'boolean' || type === 'string' ? type : 'null' };
}

/** Null says nothing about a member, and a text holds whatever has several types. */
function merged(a: OutputSchema, b: OutputSchema): OutputSchema {
	if (a.type === 'null') return b;
	if (b.type === 'null') return a;
	if (a.type !== b.type) return { type: 'string' };
	if (a.type === 'array') {
		return {
			type: 'array',
			items: merged(a.items ?? { type: 'null' }, b.items ?? { type: 'null' }),
		};
	}
	if (a.type !== 'object') return a;
	const properties = { ...a.properties };
	for (const [name, schema] of Object.entries(b.properties ?? {})) {
		const known = properties[name];
		properties[name] = known ? merged(known, schema) : schema;
	}
	return { type: 'object', properties };
}
