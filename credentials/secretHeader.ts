import type { IDataObject } from 'n8n-workflow';

/** A header that CIPP sends with the secret in it (`Send-CIPPAlert`). */
export interface SecretHeader {
	name: string;
	value: string;
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

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
