import { isUserPrincipalName } from '../identity/userAddress';
import { checked } from './checked';
import type { Part } from './part';

/**
 * A text that must have the form of an address, unless it is empty.
 *
 * @param part its placeholder is the example of a message
 * @param otherwise what another text is
 */
export function addressForm(
	part: Part<string>,
	otherwise: 'not an email address' | 'no user principal name',
): Part<string> {
	const { displayName, placeholder } = part.field;
	return checked(part, (text) =>
		isUserPrincipalName(text)
			? undefined
			: `“${displayName}” is “${text.slice(0, 80)}”, which is ${otherwise}. Enter one, ${placeholder}.`,
	);
}
