import type { IHttpRequestOptions } from 'n8n-workflow';

import type { RequestOptions } from '../transport/requestOptions';
import { InvalidInput } from './invalidInput';

const DEFAULT_TIMEOUT_MS = 300_000;

/**
 * Reads the Request Options collection, which has the names and shapes that n8n gives its
 * declarative nodes (`batching.batch.batchSize`, `batching.batch.batchInterval`,
 * `allowUnauthorizedCerts`, `proxy`, `timeout`).
 *
 * @param value the parameter as n8n resolved it; a JSON text is accepted for expressions
 * @throws InvalidInput when a part of it cannot be read
 */
export function readRequestOptions(value: unknown): RequestOptions {
	const problems: string[] = [];
	const options = asRecord(value, 'Request Options', problems);
	const batching = asRecord(options.batching, 'Batching', problems);
	const batch = asRecord(batching.batch, 'Batching', problems);

	const size = wholeNumber(batch.batchSize, 'Items per Batch', -1, problems) ?? -1;
	const interval = wholeNumber(batch.batchInterval, 'Batch Interval', 0, problems) ?? 0;
	const timeout = wholeNumber(options.timeout, 'Timeout', 0, problems);
	const proxy = readProxy(options.proxy, problems);
	const readSwitchOf = (name: string, displayName: string) =>
		readSwitch(options[name], displayName, problems);
	const allowUnauthorizedCerts = readSwitchOf('allowUnauthorizedCerts', 'Ignore SSL Issues');
	const withoutTenantCheck = readSwitchOf('sendWithoutTenantCheck', 'Send Without Tenant Check');

	if (problems.length > 0) throw new InvalidInput(problems);
	return {
		batchSize: size < 0 ? undefined : Math.max(1, size),
		batchIntervalMs: interval,
		allowUnauthorizedCerts,
		proxy,
		timeoutMs: timeout || DEFAULT_TIMEOUT_MS,
		withoutTenantCheck,
	};
}

function asRecord(value: unknown, name: string, problems: string[]): Record<string, unknown> {
	let candidate = value;
	if (typeof candidate === 'string' && candidate.trim()) {
		try {
			candidate = JSON.parse(candidate);
		} catch {
			// Falls through to the sentence below: a text that is no JSON is no collection either.
		}
	}
	if (candidate === undefined || candidate === null || candidate === '') return {};
	if (typeof candidate !== 'object' || Array.isArray(candidate)) {
		problems.push(`“${name}” cannot be read. Remove it and set the options again in the node.`);
		return {};
	}
	return candidate as Record<string, unknown>;
}

function wholeNumber(
	value: unknown,
	name: string,
	minimum: number,
	problems: string[],
): number | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const number = typeof value === 'string' ? Number(value.trim()) : value;
	if (typeof number !== 'number' || !Number.isInteger(number) || number < minimum) {
		problems.push(
			`“${name}” under Request Options is not usable. Enter a whole number of ${minimum} or more.`,
		);
		return undefined;
	}
	return number;
}

function readSwitch(value: unknown, displayName: string, problems: string[]): boolean {
	if (value === undefined || value === null || value === '') return false;
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	problems.push(`“${displayName}” under Request Options must be true or false.`);
	return false;
}

function readProxy(value: unknown, problems: string[]): IHttpRequestOptions['proxy'] {
	if (value === undefined || value === null || value === '') return undefined;
	// The value is not repeated in the message: a proxy address may hold a password.
	const refusal =
		'“Proxy” under Request Options is not a web address. Enter one such as http://user:password@proxy.example.com:8080.';
	let url: URL;
	try {
		url = new URL(String(value).trim());
	} catch {
		problems.push(refusal);
		return undefined;
	}
	if (!/^https?:$/.test(url.protocol) || !url.hostname) {
		problems.push(refusal);
		return undefined;
	}
	let auth: { username: string; password: string } | undefined;
	try {
		if (url.username) {
			auth = {
				username: decodeURIComponent(url.username),
				password: decodeURIComponent(url.password),
			};
		}
	} catch {
		problems.push(refusal);
		return undefined;
	}
	const port = url.port ? Number(url.port) : url.protocol === 'https:' ? 443 : 80;
	return {
		host: url.hostname,
		port,
		protocol: url.protocol.replace(':', ''),
		...(auth && { auth }),
	};
}
