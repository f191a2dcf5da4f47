import type { INodeProperties } from 'n8n-workflow';

import { choiceField, readChoice } from '../fields/choice';
import type { IdList } from '../fields/idList';
import { idListField, readIdList } from '../fields/idList';
import { readMoment, requiredMoment } from '../fields/moment';
import { objectPicker } from '../fields/objectPicker';
import { isGuid } from '../identity/userAddress';
import { readTexts } from '../engine/texts';
import { readWholeNumber } from '../fields/wholeNumber';
import { checked } from './checked';
import type { Part } from './part';

type Texts = Pick<INodeProperties, 'name' | 'displayName' | 'description'>;

type TextField = Texts &
	Partial<
		Pick<INodeProperties, 'placeholder' | 'default' | 'typeOptions' | 'displayOptions' | 'required'>
	>;

/** A text of several lines is one for people; others name something, and hold what can be seen. */
function kindOf({ typeOptions }: TextField): 'text' | 'freeText' {
	return typeOptions?.rows === undefined ? 'text' : 'freeText';
}

/** A text that may be empty. */
export function text(field: TextField): Part<string> {
	return {
		field: { type: 'string', default: '', ...field },
		read: (item, path) => item[kindOf(field)](path, field.displayName),
		hidden: '',
	};
}

/**
 * A text that must not be empty.
 *
 * @param field with `required: false` it is asked for all the same, and only not marked in the editor,
 * which would ask for it wherever an expression decides whether it is shown
 */
export function requiredText(field: TextField): Part<string> {
	return {
		field: { type: 'string', required: true, default: '', ...field },
		read: (item, path) => item.requiredText(path, field.displayName, kindOf(field)),
		hidden: '',
	};
}

/** Any number of texts: a list, or a text with commas. Without repetitions; empty when there is none. */
export function textList(field: TextField): Part<string[]> {
	return {
		field: { type: 'string', default: '', ...field },
		read(item, path) {
			const texts = readTexts(item, path, field.displayName);
			if (field.required && texts.length === 0) {
				item.note(`“${field.displayName}” is empty. Fill it in.`);
			}
			return texts;
		},
		hidden: [],
	};
}

/** A switch. */
export function toggle(
	field: Texts & Partial<Pick<INodeProperties, 'default' | 'displayOptions'>>,
): Part<boolean> {
	return {
		field: { type: 'boolean', default: false, ...field },
		read: (item, path) => item.switch(path, field.displayName),
		hidden: false,
	};
}

type NumberField = Texts & { default: number; from: number; to?: number };

/**
 * A whole number; the default where it is empty.
 *
 * @param field `from` and `to` are the smallest and the largest that is allowed
 */
export function wholeNumber(field: NumberField): Part<number> {
	const { field: shown, read } = optionalNumber(field);
	return { field: shown, read: (item, path) => read(item, path) ?? field.default };
}

/** A whole number that is undefined where it is empty. */
export function optionalNumber({ from, to, ...field }: NumberField): Part<number | undefined> {
	const range = { from, ...(to !== undefined && { to }) };
	const typeOptions = { minValue: from, ...(to !== undefined && { maxValue: to }) };
	return {
		field: { type: 'number', typeOptions, ...field },
		read: (item, path) => readWholeNumber(item, path, field.displayName, range),
	};
}

/** One object from a picker, by an ID of any form or by a name; it must be given unless that is said. */
export function pickedId(picker: Parameters<typeof objectPicker>[0]): Part<string> {
	const { required = true, displayName } = picker;
	return {
		field: objectPicker({ ...picker, required }),
		read: (item, path) => item[required ? 'requiredText' : 'text'](path, displayName),
		hidden: '',
	};
}

/**
 * One object that has only an object ID, from a picker; it must be given.
 *
 * @param otherwise what another text is not, and what to do
 */
export function objectId(
	picker: Parameters<typeof objectPicker>[0],
	otherwise = 'an ID. Choose from the list, or enter the ID.',
): Part<string> {
	return checked(pickedId(picker), (id) =>
		isGuid(id)
			? undefined
			: `“${picker.displayName}” is “${id.slice(0, 80)}”, which is not ${otherwise}`,
	);
}

/** A date and time that must be given; Unix seconds. */
export function requiredDateTime(field: Texts): Part<number> {
	return {
		field: { type: 'dateTime', required: true, default: '', ...field },
		read: (item, path) => requiredMoment(item, path, field.displayName) ?? 0,
	};
}

/** A date and time that may be left out; Unix seconds. */
export function dateTime(
	field: Texts & Partial<Pick<INodeProperties, 'displayOptions'>>,
): Part<number | undefined> {
	return {
		field: { type: 'dateTime', default: '', ...field },
		read: (item, path) => readMoment(item, path, field.displayName),
	};
}

/** A choice of which one entry must be chosen and none is preset. */
export function choice(field: Parameters<typeof choiceField>[0]): Part<string> {
	return {
		field: choiceField(field),
		read: (item, path) => readChoice(item, { ...field, name: path }),
		hidden: '',
	};
}

/** A choice in a collection that changes nothing where it is not added. */
export function optionalChoice(
	field: Parameters<typeof choiceField>[0] & { default: string },
): Part<string | undefined> {
	return {
		field: { ...field, type: 'options' },
		read: (item, path) =>
			item.value(path, field.displayName) === undefined
				? undefined
				: readChoice(item, { ...field, name: path }),
	};
}

/** Any number of objects that have only an ID, each from a picker of its own. */
export function ids(list: IdList): Part<string[]> {
	return {
		field: idListField(list),
		read: (item, path) => readIdList(item, list, path),
	};
}

/** A choice of which one entry is preset, since it changes nothing that cannot be undone. */
export function presetChoice(
	field: Parameters<typeof choiceField>[0] & { default: string },
): Part<string> {
	return {
		field: { ...field, type: 'options' },
		read: (item, path) =>
			item.value(path, field.displayName) === undefined && !item.isExpression(path)
				? field.default
				: readChoice(item, { ...field, name: path }),
		hidden: field.default,
	};
}

/**
 * A part that is shown, and read, only while another parameter has one of some values.
 *
 * @param parameter name of the other parameter
 * @param otherwise the value while it is not shown
 */
export function onlyFor<V>(
	parameter: string,
	values: ReadonlyArray<string | boolean>,
	part: Part<V>,
	otherwise: V,
): Part<V> {
	const displayOptions = { show: { [parameter]: [...values] } };
	return { ...part, field: { ...part.field, displayOptions }, hidden: otherwise };
}
