import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from './engine/operation';

/** A field of one or several operations. */
interface SharedField {
	field: INodeProperties;
	/** The field as text: equal fields have equal ones. */
	text: string;
	/** The operations that have it, by the resource that they are of. */
	shownFor: Map<string, string[]>;
}

/**
 * The fields of all operations. n8n loads and sends the whole list to every editor, and goes through
 * it for each node that runs, so a field that several operations have in the same form stands there
 * once, where that can be said: n8n shows a field for every pair of the resources and operations that
 * it names. Each operation keeps the order of its own fields.
 *
 * @returns properties of the node, each shown for its operations alone
 */
export function sharedFields(resources: Resource[]): INodeProperties[] {
	const shared: SharedField[] = [];
	for (const { value: resource, operations } of resources) {
		for (const { value: operation, fields } of operations) {
			const own = fields.map((field) => ({
				field,
				text: JSON.stringify(field),
				shownFor: new Map(),
			}));
			for (const { shownFor } of merge(shared, own)) {
				shownFor.set(resource, [...(shownFor.get(resource) ?? []), operation]);
			}
		}
	}
	return shared.flatMap(({ field, shownFor }) =>
		products(shownFor, resources).map((show) => ({
			...field,
			displayOptions: {
				...field.displayOptions,
				// These two first: n8n looks no further at a condition whose value is an expression.
				show: { ...show, ...field.displayOptions?.show },
			},
		})),
	);
}

/**
 * Adds fields to the list, where they are not there already in the same order.
 *
 * @returns the entries of the list that stand for the fields
 */
function merge(shared: SharedField[], own: SharedField[]): SharedField[] {
	const common = longestCommon(shared, own);
	let next = 0;
	return own.map((entry) => {
		const there = common.get(entry);
		if (there === undefined) shared.splice(next, 0, entry);
		const placed = there ?? entry;
		next = shared.indexOf(placed, next) + 1;
		return placed;
	});
}

/** The fields that both lists have in the same order, as many characters of them as there can be. */
function longestCommon(shared: SharedField[], own: SharedField[]): Map<SharedField, SharedField> {
	const width = own.length + 1;
	// At i * width + j: characters in common from the i-th of the one and the j-th of the other on.
	const best = new Uint32Array((shared.length + 1) * width);
	const at = (place: number) => best[place] as number;
	for (let i = shared.length - 1; i >= 0; i--) {
		const text = shared[i]?.text;
		for (let j = own.length - 1; j >= 0; j--) {
			const place = i * width + j;
			const apart = Math.max(at(place + 1), at(place + width));
			const both = text === own[j]?.text ? at(place + width + 1) + (text?.length ?? 0) : 0;
			best[place] = Math.max(apart, both);
		}
	}
	const common = new Map<SharedField, SharedField>();
	let place = 0;
	for (const entry of shared) {
		while (at(place) > 0 && at(place) === at(place + 1)) place++;
		const other = own[place % width];
		if (other && at(place) > at(place + width)) {
			common.set(other, entry);
			place++;
		}
		place += width;
	}
	return common;
}

/**
 * Says for which operations something is shown, in as few pairs of lists as it takes. A resource joins
 * a pair when none of its operations is shown through the names that others have there.
 */
function products(
	shownFor: Map<string, string[]>,
	resources: Resource[],
): Array<{ resource: string[]; operation: string[] }> {
	const values = new Map(
		resources.map(({ value, operations }) => [value, operations.map((one) => one.value)]),
	);
	const pairs: Array<{ resource: string[]; operation: string[] }> = [];
	for (const [resource, operations] of shownFor) {
		const says = (names: string[], of: string) => {
			const shown = values.get(of)?.filter((value) => names.includes(value)) ?? [];
			return shown.length === shownFor.get(of)?.length;
		};
		const joined = pairs.find((pair) => {
			const names = [...new Set([...pair.operation, ...operations])];
			return [...pair.resource, resource].every((of) => says(names, of));
		});
		if (joined) {
			joined.resource.push(resource);
			joined.operation = [...new Set([...joined.operation, ...operations])];
		} else pairs.push({ resource: [resource], operation: [...operations] });
	}
	return pairs;
}
