import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Resource } from './engine/operation';
import { authenticationField } from './fields/authentication';
import { requestOptionsField } from './fields/requestOptions';
import { titleOrder } from './fields/titleOrder';

/**
 * Builds the properties of the node from the operations, so that an operation only lists its own
 * fields and each of them shows up for that operation alone.
 */
export function nodeProperties(resources: Resource[]): INodeProperties[] {
	return [
		authenticationField,
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: resources.map(({ name, value }) => ({ name, value })),
			default: 'user',
		},
		...resources.map(operationField),
		...resources.flatMap(operationFields),
		requestOptionsField,
	];
}

function operationField(resource: Resource): INodeProperties {
	const options: INodePropertyOptions[] = resource.operations.map(
		({ name, value, action, description }) => ({ name, value, action, description }),
	);
	options.sort((a, b) => titleOrder(a.name, b.name));
	const firstOperation = resource.operations[0]?.value ?? '';
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options,
		default: firstOperation,
	};
}

function operationFields(resource: Resource): INodeProperties[] {
	return resource.operations.flatMap(({ value, fields }) =>
		fields.map((field) => ({
			...field,
			displayOptions: {
				...field.displayOptions,
				show: { ...field.displayOptions?.show, resource: [resource.value], operation: [value] },
			},
		})),
	);
}
