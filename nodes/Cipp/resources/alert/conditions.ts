import type { IDataObject } from 'n8n-workflow';

import type { Part } from '../../forms/part';

/** A condition of a rule: a property of an entry, how it is compared, and with what. */
export interface Condition {
	property: string;
	operator: string;
	value: string;
}

/** The comparisons that CIPP allows (`Invoke-AddAlert`), in its words for people. */
export const OPERATORS: Record<string, string> = {
	eq: 'Equals to',
	ne: 'Not Equals to',
	like: 'Like',
	notlike: 'Not like',
	match: 'Matches',
	notmatch: 'Does not match',
	contains: 'Contains',
	notcontains: 'Does not contain',
	gt: 'Greater than',
	ge: 'Greater than or equal to',
	lt: 'Less than',
	le: 'Less than or equal to',
};

/** CIPP passes over rules whose value holds one of these (`Test-CIPPConditionFilter`). */
const UNSAFE = /[;|`${}]/;

const NAME = 'Conditions';

/** Any number of conditions that must all be met; at least one. */
export const conditions: Part<Condition[]> = {
	field: {
		displayName: NAME,
		name: 'conditions',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Condition',
		default: {},
		required: true,
		description: 'What an entry of the log must be like. All conditions must be met.',
		options: [
			{
				displayName: 'Condition',
				name: 'condition',
				values: [
					{
						displayName: 'Property',
						name: 'property',
						type: 'string',
						default: 'Operation',
						placeholder: 'e.g. Operation',
						description: 'The name of a property of the entry',
					},
					{
						displayName: 'Operator',
						name: 'operator',
						type: 'options',
						options: Object.entries(OPERATORS).map(([value, name]) => ({ name, value })),
						default: 'eq',
						description: 'How it is compared',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						placeholder: 'e.g. New-InboxRule',
						description: 'What it is compared with',
					},
				],
			},
		],
	},
	read(item, path) {
		const entries = item.value(`${path}.condition`, NAME);
		const found = (Array.isArray(entries) ? entries : []).map(conditionOf);
		if (found.length === 0) item.note(`“${NAME}” is empty. Add at least one.`);
		for (const { property, operator, value } of found) {
			if (!/^[a-z0-9_.]+$/i.test(property)) {
				item.note(`“${NAME}” holds “${property.slice(0, 60)}”, which is no name of a property.`);
			}
			if (!OPERATORS[operator]) {
				item.note(`“${NAME}” holds “${operator.slice(0, 60)}”, which is no operator.`);
			}
			if (value === '' || UNSAFE.test(value)) {
				item.note(
					`“${NAME}” compares ${property.slice(0, 60)} with “${value.slice(0, 60)}”. CIPP needs a value without any of ; | \` $ { }.`,
				);
			}
		}
		return found;
	},
};

function conditionOf(entry: unknown): Condition {
	const { property, operator, value } = (entry ?? {}) as IDataObject;
	return {
		property: String(property ?? '').trim(),
		operator: String(operator ?? 'eq')
			.trim()
			.toLowerCase(),
		value: String(value ?? '').trim(),
	};
}

/** A condition as CIPP stores it: it reads texts only inside of objects. */
export function wireCondition({ property, operator, value }: Condition): IDataObject {
	return {
		// The value tells CIPP's page which field to show.
		Property: { label: property, value: property === 'Operation' ? 'List:Operation' : 'String' },
		Operator: { label: OPERATORS[operator], value: operator },
		Input: { label: value, value },
	};
}
