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

/** A field of one or several operations of a resource. */
interface SharedField {
	field: INodeProperties;
	/** The field as text: equal fields have equal ones. */
	key: string;
	operations: string[];
}

/**
 * The fields of all operations of a resource. n8n loads and sends the whole list to every editor, so
 * a field that several operations have in the same form stands there once. Each operation keeps the
 * order of its own fields.
 */
function operationFields({ value: resource, operations }: Resource): INodeProperties[] {
	const shared: SharedField[] = [];
	for (const { value: operation, fields } of operations) {
		let next = 0;
		for (const field of fields) {
			const key = JSON.stringify(field);
			const place = shared.findIndex(
				(other, index) =>
					index >= next && other.key === key && !other.operations.includes(operation),
			);
			if (place < 0) shared.splice(next, 0, { field, key, operations: [operation] });
			else shared[place]?.operations.push(operation);
			next = (place < 0 ? next : place) + 1;
		}
	}
	return shared.map(({ field, operations: shownFor }) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			// These two first: n8n looks no further at a condition whose value is an expression.
			show: { resource: [resource], operation: shownFor, ...field.displayOptions?.show },
		},
	}));
}
