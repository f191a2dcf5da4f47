import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A forward proxy as companies have one, with or without sign-in. */
export interface ProxyServer {
	port: number;
	/** What was asked for: `POST http://host/path`, or `CONNECT host:port`. */
	asked: string[];
	/** User and password of each request, as `user:password`; empty for none. */
	signIns: string[];
	close(): Promise<void>;
}

/**
 * Starts a proxy on a free port of 127.0.0.1.
 *
 * @param signIn `user:password` that it demands; nothing when left out
 */
export async function startProxy(signIn?: string): Promise<ProxyServer> {
	const asked: string[] = [];
	const signIns: string[] = [];
	const open = new Set<Socket>();

	const mayPass = (request: IncomingMessage): boolean => {
		asked.push(`${request.method} ${request.url}`);
		const given = /^Basic (.+)$/.exec(request.headers['proxy-authorization'] ?? '')?.[1] ?? '';
		signIns.push(Buffer.from(given, 'base64').toString('utf8'));
		return signIn === undefined || signIns.at(-1) === signIn;
	};

	const server = createServer((request: IncomingMessage, response: ServerResponse) => {
		if (!mayPass(request)) {
			response.writeHead(407, { 'content-type': 'text/plain' }).end('Who are you?');
			return;
		}
		const headers = { ...request.headers };
		delete headers['proxy-authorization'];
		const onward = httpRequest(request.url ?? '', { method: request.method, headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on('error', () => response.destroy());
		request.pipe(onward);
	});

	server.on('connect', (request: IncomingMessage, client: Socket) => {
		open.add(client);
		client.on('error', () => undefined);
		if (!mayPass(request)) {
			client.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
			return;
		}
		const [host = '', port] = (request.url ?? '').split(':');
		const target = connect(Number(port), host, () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			target.pipe(client).pipe(target);
		});
		open.add(target);
		target.on('error', () => client.destroy());
	});

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		signIns,
		close: async () => {
			for (const socket of open) socket.destroy();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
