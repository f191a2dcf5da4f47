import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Exchange } from './recording';
import { readAnswer } from './target';

/**
 * Takes away what the node adds to a read so that no cache answers it: another value each time, which
 * no function of CIPP reads.
 *
 * @param query parameters of a request
 * @returns a copy
 */
export function withoutFreshness(query: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'fresh'));
}

/** A proxy in front of CIPP that keeps what goes through it. */
export interface Proxy {
	address: string;
	/** The requests to the API since the last call of `take`, with their answers. */
	take(): Exchange[];
	close(): Promise<void>;
}

/**
 * Starts a proxy on a free port of this computer. Tokens and headers are passed on and not kept.
 *
 * @param cipp address of CIPP
 * @returns the proxy
 */
export async function startProxy(cipp: string): Promise<Proxy> {
	let kept: Exchange[] = [];
	const forward = async (
		method: string,
		path: string,
		headers: Record<string, string>,
		body: string,
	) => {
		const response = await fetch(`${cipp}${path}`, {
			method,
			headers,
			...(body === '' ? {} : { body }),
			redirect: 'manual',
		});
		const text = await response.text();
		const contentType = response.headers.get('content-type');
		const url = new URL(path, cipp);
		const endpoint = /^\/api\/([^/]+)\/?$/.exec(url.pathname)?.[1];
		if (endpoint !== undefined) {
			const query = withoutFreshness(Object.fromEntries(url.searchParams));
			kept.push({
				method,
				endpoint,
				...(Object.keys(query).length > 0 ? { query } : {}),
				...(body === '' ? {} : { body: JSON.parse(body) as unknown }),
				...readAnswer(response.status, contentType, text),
			});
		}
		return { status: response.status, contentType, text };
	};
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { authorization, 'content-type': type } = request.headers;
			const headers = {
				...(authorization ? { authorization } : {}),
				...(type ? { 'content-type': type } : {}),
			};
			const body = Buffer.concat(chunks).toString('utf8');
			forward(request.method ?? 'GET', request.url ?? '/', headers, body).then(
				({ status, contentType, text }) => {
					response.writeHead(status, contentType ? { 'content-type': contentType } : {});
					response.end(text);
				},
				() => response.destroy(),
			);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		take() {
			const taken = kept;
			kept = [];
			return taken;
		},
		async close() {
			await new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			});
		},
	};
}
