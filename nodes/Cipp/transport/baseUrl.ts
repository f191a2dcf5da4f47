import { CippFailure } from './failure';

/**
 * The address of CIPP's API as requests need it.
 *
 * @param apiUrl as typed into the credential: with or without `/api`, with or without slashes
 * @returns the origin (and path, if any) followed by `/api`, without a trailing slash
 * @throws CippFailure with a sentence for the user when it is not an http(s) address
 */
export function apiBaseUrl(apiUrl: unknown): string {
	const text = typeof apiUrl === 'string' ? apiUrl.trim() : '';
	if (!URL.canParse(text)) throw notAnAddress(text);
	const url = new URL(text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') throw notAnAddress(text);
	const path = url.pathname.replace(/\/+$/, '').replace(/\/api$/i, '');
	return `${url.origin}${path}/api`;
}

function notAnAddress(text: string): CippFailure {
	return new CippFailure(
		`The API URL of the credential is ${text ? `“${text}”, which is not a web address` : 'empty'}. Enter the API URL that CIPP shows under Integrations > CIPP-API, e.g. https://cipp-abc.azurewebsites.net.`,
		{ outcome: 'refused', description: 'Nothing was sent.' },
	);
}
