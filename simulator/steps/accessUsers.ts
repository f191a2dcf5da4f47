import { exactMember, isRecord } from '../powershell/members';
import { textOf } from '../powershell/text';

/**
 * Whether an access list asks for its step: PowerShell counts the entries of a list, the members of
 * an object, and a text as one.
 *
 * @param value the option as stored
 * @returns whether the step runs
 */
export function hasEntries(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	if (isRecord(value)) return Object.keys(value).length > 0;
	return value !== undefined && value !== null;
}

/**
 * The users of an access list. An object counts by its `value`, in small letters; a bare text counts
 * since 10.1.0. Anything else stands for an empty name.
 *
 * @param value the option as stored
 * @param takesBareTexts whether a bare text counts
 * @returns one text for every entry, maybe empty
 */
export function accessUsers(value: unknown, takesBareTexts: boolean): string[] {
	const entries = Array.isArray(value) ? value : [value];
	return entries.map((entry) => {
		if (isRecord(entry)) return textOf(exactMember(entry, 'value'));
		return typeof entry === 'string' && takesBareTexts ? entry : '';
	});
}
