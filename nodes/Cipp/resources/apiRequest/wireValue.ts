import type { IDataObject } from 'n8n-workflow';

import type { FieldType, Place } from '../../endpoints/endpoint';
import { fromJson } from '../../fields/json';

type Member = IDataObject[string];

/** A value in the form in which CIPP reads it. */
export function wireValue(value: unknown, type: FieldType, place: Place): Member {
	if (place === 'query') return inAddress(value);
	switch (type) {
		case 'labelValue':
			return Array.isArray(value) ? value.map(labelled) : labelled(value);
		case 'labelValues':
			return [fromText(value)].flat().map(labelled);
		case 'array':
			return [fromText(value)].flat() as Member;
		case 'object':
			return fromText(value) as Member;
		case 'number':
			return asNumber(value);
		default:
			// CIPP mostly asks whether something is true, and takes the text "false" for that.
			return (value === 'true' || value === 'false' ? value === 'true' : value) as Member;
	}
}

/** In an address there are only texts; CIPP splits lists there at commas. */
function inAddress(value: unknown): Member {
	if (Array.isArray(value)) return value.map(String).join(',');
	return (typeof value === 'object' ? JSON.stringify(value) : value) as Member;
}

/** What a text means that is JSON of a list or an object; any other value as it is. */
function fromText(value: unknown): unknown {
	return typeof value === 'string' && /^\s*[[{]/.test(value) ? fromJson(value) : value;
}

function asNumber(value: unknown): Member {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
	return Number.isNaN(number) ? (value as Member) : number;
}

function labelled(value: unknown): IDataObject {
	if (typeof value === 'object' && value !== null) return value as IDataObject;
	return { label: value as string, value: value as string };
}

/**
 * Puts the members of one object over those of another. CIPP takes names in any letter case, and
 * cannot read a body that has one twice.
 */
export function merged(under: IDataObject, over: IDataObject): IDataObject {
	const names = new Set(Object.keys(over).map((name) => name.toLowerCase()));
	const kept = Object.entries(under).filter(([name]) => !names.has(name.toLowerCase()));
	return { ...Object.fromEntries(kept), ...over };
}
