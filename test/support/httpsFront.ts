import { request as httpRequest } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { selfSigned } from './selfSigned';

/** An address with https before a server that has only http. */
export interface HttpsFront {
	/** `https://localhost:port` */
	url: string;
	close(): Promise<void>;
}

/**
 * Puts https with a self-signed certificate before a server.
 *
 * @param target address of the server, such as `http://127.0.0.1:40123`
 */
export async function startHttpsFront(target: string): Promise<HttpsFront> {
	const server = createServer(selfSigned(), (request, response) => {
		const onward = httpRequest(
			`${target}${request.url ?? '/'}`,
			{ method: request.method, headers: request.headers },
			(answer) => {
				response.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(response);
			},
		);
		onward.on('error', () => response.destroy());
		request.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		url: `https://localhost:${(server.address() as AddressInfo).port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
