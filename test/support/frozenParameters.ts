import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { Cipp } from '../../nodes/Cipp/Cipp.node';

/** What workflows store of a parameter, and so what must never change. */
export interface FrozenParameter {
	type: string;
	default: unknown;
	/** Values of the choices, where there are any. */
	values?: unknown[];
	/** Modes of a picker. */
	modes?: string[];
	required?: true;
}

/**
 * The parameters that the panel may show for an operation. Notices, what is hidden and the choice
 * of the operation itself are left out.
 *
 * @param version version of the node, the first one unless given
 */
export function shownParameters(
	resource: string,
	operation: string,
	version = 1,
): INodeProperties[] {
	const allows = ({ displayOptions }: INodeProperties, name: string, value: string | number) =>
		displayOptions?.show?.[name]?.includes(value) ?? true;
	return new Cipp().description.properties.filter(
		(property) =>
			!['resource', 'operation'].includes(property.name) &&
			!['notice', 'hidden'].includes(property.type) &&
			allows(property, 'resource', resource) &&
			allows(property, 'operation', operation) &&
			allows(property, '@version', version),
	);
}

/**
 * What is frozen of a list of parameters, by their path: `options.allowPastDate`.
 *
 * @param properties parameters of the panel, or members of a collection
 */
export function frozen(
	properties: INodeProperties[],
	prefix = '',
): Record<string, FrozenParameter> {
	const parameters: Record<string, FrozenParameter> = {};
	for (const property of properties) {
		const path = `${prefix}${property.name}`;
		const { type, modes, required, options = [] } = property;
		const isChoice = type === 'options' || type === 'multiOptions';
		parameters[path] = {
			type,
			default: property.default,
			...(isChoice && { values: options.map((option) => (option as INodePropertyOptions).value) }),
			...(modes && { modes: modes.map(({ name }) => name) }),
			...(required && { required }),
		};
		if (type === 'collection') {
			Object.assign(parameters, frozen(options as INodeProperties[], `${path}.`));
		}
		if (type === 'fixedCollection') {
			for (const group of options as INodePropertyCollection[]) {
				Object.assign(parameters, frozen(group.values, `${path}.${group.name}.`));
			}
		}
	}
	return parameters;
}
