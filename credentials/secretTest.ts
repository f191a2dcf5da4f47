import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	IDataObject,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { secretHeader } from './secretHeader';

/** Shorter ones can be guessed; nobody has to type it. */
const SHORTEST_SECRET = 16;

/**
 * What the Test button of the credential says. There is nobody to ask: CIPP comes to n8n. So the test
 * finds what CIPP would not send, or would send without the secret, without a word (`Send-CIPPAlert`).
 */
export async function secretTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const problem = problemOf((credential.data ?? {}) as IDataObject);
	return problem
		? { status: 'Error', message: problem }
		: {
				status: 'OK',
				message: 'The secret can be used. Send a test notification from CIPP to see it work.',
			};
}

function problemOf(data: IDataObject): string | undefined {
	const secret = textOf(data.secret);
	if (secret.length < SHORTEST_SECRET) {
		return `The secret has ${secret.length} characters. Take at least ${SHORTEST_SECRET}.`;
	}
	if (!/^[\x21-\x7e]+$/.test(secret)) {
		return 'The secret holds a blank, a line break or a letter outside of ASCII, which CIPP cannot send. Take letters and digits.';
	}
	if (!secretHeader(data)) {
		return data.authType === 'basic'
			? 'The user name is empty. CIPP would send without authentication.'
			: 'The header name is empty. CIPP would send without authentication.';
	}
	const header = textOf(data.headerName).trim();
	if (data.authType === 'apiKey' && !/^[\w-]+$/.test(header)) {
		return `“${header}” is no name of a header. Take letters, digits and hyphens, e.g. X-CIPP-Secret.`;
	}
	if (data.authType === 'apiKey' && /^(?:content-type|content-length|host)$/i.test(header)) {
		return `“${header}” is a header that CIPP needs itself. Take another name, e.g. X-CIPP-Secret.`;
	}
	return undefined;
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
