import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Resource } from './engine/operation';
import { authenticationField } from './fields/authentication';
import { requestOptionsField } from './fields/requestOptions';
import { titleOrder } from './fields/titleOrder';
import { sharedFields } from './sharedFields';

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
		...sharedFields(resources),
		requestOptionsField,
	];
}

function operationField(resource: Resource): INodeProperties {
	const options: INodePropertyOptions[] = resource.operations.map(
		({ name, value, action, description }) => ({ name, value, action, description }),
	);
	const firstOperation = resource.operations[0]?.value ?? '';
	// The one that a new node starts with opens the list, here and in the node panel.
	options.sort(
		(a, b) =>
			Number(b.value === firstOperation) - Number(a.value === firstOperation) ||
			titleOrder(a.name, b.name),
	);
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
