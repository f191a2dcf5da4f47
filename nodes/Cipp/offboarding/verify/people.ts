import type { IDataObject } from 'n8n-workflow';

import type { Read } from '../../nouns/unread';
import { isUnread } from '../../nouns/unread';

/** Columns that hold the names under which Exchange and SharePoint show somebody. */
export const PERSON_COLUMNS = 'id,userPrincipalName,displayName,mail,mailNickname';

/** Somebody who was to get something, with all known names. */
export interface Person {
	/** As it was sent to CIPP. */
	given: string;
	/** Everything that stands for this person, in small letters. */
	names: Set<string>;
}

/**
 * @param given user principal name or object ID, as it was sent to CIPP
 * @param read the account, if it was read
 */
export function personOf(given: string, read: Read<IDataObject | null> | undefined): Person {
	const account = read && !isUnread(read) ? read.value : null;
	const { id, userPrincipalName, displayName, mail, mailNickname } = account ?? {};
	const names = [given, id, userPrincipalName, displayName, mail, mailNickname];
	return {
		given,
		names: new Set(names.flatMap((name) => (typeof name === 'string' && name ? fold(name) : []))),
	};
}

/**
 * Whether a text of Exchange or SharePoint stands for somebody. Exchange may give a name or a path
 * in the directory in place of an address.
 */
export function standsFor(text: unknown, { names }: Person): boolean {
	return typeof text === 'string' && text !== '' && names.has(fold(text));
}

/** @returns true for a text that is an address, and so cannot stand for somebody under another name */
export function isAddress(text: string): boolean {
	return text.includes('@');
}

function fold(text: string): string {
	const name = text.replace(/^smtp:/i, '').trim();
	// A path such as EURPR01A001.PROD.OUTLOOK.COM/…/contoso.onmicrosoft.com/Mona Manager.
	return (name.split('/').at(-1) ?? name).toLowerCase();
}
