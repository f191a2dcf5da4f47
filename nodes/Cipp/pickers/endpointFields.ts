import type {
	FieldType as MappedType,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { EndpointField, FieldType } from '../endpoints/endpoint';
import { endpointTable } from '../endpoints/table';
import { tenantFieldOf } from '../endpoints/tenantFields';

/** What the editor offers for a type. A text takes a list or an object from an expression, too. */
const MAPPED: Record<FieldType, MappedType> = {
	string: 'string',
	boolean: 'boolean',
	number: 'number',
	array: 'array',
	object: 'object',
	labelValue: 'string',
	labelValues: 'string',
	// CIPP may know more choices than it has published.
	choice: 'string',
};

/**
 * The fields of the endpoint that is chosen, for the resource mapper. The field of the tenant is left
 * out: it has a picker of its own.
 */
export async function getEndpointFields(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const chosen = this.getCurrentNodeParameter('endpoint', { extractValue: true });
	const known = (await endpointTable()).find(String(chosen ?? '').trim());
	if (!known) {
		return {
			fields: [],
			emptyFieldsNotice: 'This endpoint is not known. Use Query (JSON) and Body (JSON).',
		};
	}
	const ofPicker = tenantFieldOf(known);
	return { fields: known.fields.filter((field) => field !== ofPicker).map(mapped) };
}

function mapped({ name, place, type, required, choices }: EndpointField): ResourceMapperField {
	const which = choices ? `: ${choices.join(', ')}` : '';
	return {
		id: `${place}:${name}`,
		displayName: `${name} (${place}${which})`,
		type: MAPPED[type],
		required,
		defaultMatch: false,
		display: true,
	};
}
