import { createHash } from 'crypto';

import type { IDataObject } from 'n8n-workflow';

/** What of the query goes on to Graph, in the order in which CIPP sorts it. */
const GRAPH_OPTIONS = ['$count', '$expand', '$filter', '$orderby', '$search', '$select', '$top'];

/**
 * The reference under which CIPP gathers, and keeps for an hour, what all tenants answer to a question
 * (`Get-GraphRequestList`: a hash of the address and of the options that go on to Graph).
 *
 * @param query of `ListGraphRequest`
 */
export function graphReference(query: IDataObject): string {
	// CIPP takes the names in any case.
	const given = new Map(Object.entries(query).map(([name, value]) => [name.toLowerCase(), value]));
	const options = GRAPH_OPTIONS.filter((name) => given.get(name) !== undefined)
		.map((name) => `${inAddress(name)}=${inAddress(valueOf(name, given.get(name)))}`)
		.join('&');
	const key = [given.get('endpoint'), options, 'v2'].join('-');
	return `AllTenants-${createHash('sha1').update(key).digest('hex')}`;
}

/** CIPP sorts the columns, and asks for the whole of one with a dot. */
function valueOf(name: string, value: unknown): string {
	if (name !== '$select') return String(value);
	const columns = String(value)
		.split(',')
		.map((column) => column.split('.')[0] ?? '');
	return [...new Set(columns)].sort((a, b) => a.localeCompare(b, 'en')).join(',');
}

/** As `HttpUtility.UrlEncode` of .NET writes it. */
function inAddress(text: string): string {
	return encodeURIComponent(text)
		.replace(/[~']/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
		.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase())
		.replace(/%20/g, '+');
}
