import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { createHash, timingSafeEqual } from 'crypto';

import { secretHeader } from '../../../credentials/secretHeader';

/** Name of the credential with the secret. */
export const SECRET_CREDENTIAL = 'cippWebhookApi';

/**
 * Whether a request carries the secret. Without a secret in the credential nothing is let in, and
 * neither when n8n does not give the credential.
 *
 * @param headers of the request, by names in small letters
 */
export async function isAuthorised(
	context: IWebhookFunctions,
	headers: IDataObject,
): Promise<boolean> {
	const credential = await context
		.getCredentials<IDataObject>(SECRET_CREDENTIAL)
		.catch(() => undefined);
	const expected = credential && secretHeader(credential);
	if (!expected) return false;
	const given = headers[expected.name.toLowerCase()];
	return typeof given === 'string' && areEqual(given, expected.value);
}

/** In a time that depends on neither text: hashes have the same length. */
function areEqual(one: string, other: string): boolean {
	return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
