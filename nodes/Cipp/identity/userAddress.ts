import { inWords, invisibleIn } from '../engine/invisible';

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Entra allows letters, digits and `' . - _ ! # ^ ~` before the @. Older and guest accounts have
 * more, and letters with accents; what is refused here could not be an address in a list or a URL.
 * Letters of other alphabets are refused: some look like Latin ones and name somebody else.
 */
const NAME_PART = /[^\s@,;:"<>()[\]\\/|?*%\u0080-\uffff\u{10000}-\u{10ffff}]|[À-ÖØ-öø-ž]/u;
const PART = NAME_PART.source;
const DOMAIN_PART = String.raw`(?:(?!\.)(?:${PART}))+`;
const USER_PRINCIPAL_NAME = new RegExp(`^(?:${PART})+@(?:${DOMAIN_PART}\\.)+${DOMAIN_PART}$`, 'u');

/** @returns true for a GUID, the form of object ids and customer ids. */
export function isGuid(text: string): boolean {
	return GUID.test(text);
}

/** @returns true for a text that has the form of a user principal name. */
export function isUserPrincipalName(text: string): boolean {
	const isPlain = text.normalize('NFKC') === text && invisibleIn(text) === undefined;
	return isPlain && text.length <= 320 && USER_PRINCIPAL_NAME.test(text) && !text.includes('..');
}

/**
 * @param text a text that is no user principal name
 * @returns the first character that no user principal name has and that does not show as such, as
 * messages name it; undefined when there is none
 */
export function foreignCharacterIn(text: string): string | undefined {
	const found = [...text].find(
		(character) => character > '\u007f' && !/^[À-ÖØ-öø-ž]$/u.test(character),
	);
	return found === undefined ? undefined : `“${found}” (${inWords(found)})`;
}

/** @returns true for the user principal name of a guest of the tenant. */
export function isGuest(userPrincipalName: string): boolean {
	return /#EXT#/i.test(userPrincipalName);
}
