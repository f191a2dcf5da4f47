import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { createHash, timingSafeEqual } from 'crypto';

import { textOf } from '../notifications/values';

/** Name of the credential with the secret. */
export const SECRET_CREDENTIAL = 'cippWebhookApi';

/** A header that CIPP sends with the secret in it (`Send-CIPPAlert`). */
export interface SecretHeader {
	name: string;
	value: string;
}

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

/**
 * @param credential data of the credential
 * @returns the header, or undefined for a credential that lacks a part
 */
export function secretHeader(credential: IDataObject): SecretHeader | undefined {
	const secret = textOf(credential.secret);
	if (!secret) return undefined;
	if (credential.authType === 'apiKey') {
		const name = textOf(credential.headerName).trim();
		return name ? { name, value: secret } : undefined;
	}
	if (credential.authType === 'basic') {
		const user = textOf(credential.user);
		const pair = Buffer.from(`${user}:${secret}`, 'utf8').toString('base64');
		return user ? { name: 'Authorization', value: `Basic ${pair}` } : undefined;
	}
	return { name: 'Authorization', value: `Bearer ${secret}` };
}

/** In a time that depends on neither text: hashes have the same length. */
function areEqual(one: string, other: string): boolean {
	return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
