import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { WireCall } from './messages';

interface Exchange {
	request: IncomingMessage;
	response: ServerResponse;
	socket: Socket;
}

/** What had passed a socket when its last exchange ended. */
interface Passed {
	read: number;
	written: number;
}

/**
 * Records what passes every HTTP server of this process. It listens to Node's own diagnostics, so
 * that the server under measurement needs no code for it.
 *
 * @returns the calls so far, and a function that forgets them
 */
export function recordWireCalls(): { calls: WireCall[]; forget(): void } {
	const calls: WireCall[] = [];
	const started = new WeakMap<IncomingMessage, { at: number; clock: number }>();
	const passed = new WeakMap<Socket, Passed>();

	diagnostics.subscribe('http.server.request.start', (message) => {
		const { request } = message as Exchange;
		started.set(request, { at: Date.now(), clock: performance.now() });
	});
	diagnostics.subscribe('http.server.response.finish', (message) => {
		const { request, socket } = message as Exchange;
		const start = started.get(request);
		if (!start) return;
		const { read, written } = passed.get(socket) ?? { read: 0, written: 0 };
		passed.set(socket, { read: socket.bytesRead, written: socket.bytesWritten });
		calls.push({
			endpoint: endpointOf(request.url ?? ''),
			method: request.method ?? '',
			at: start.at,
			serverMs: performance.now() - start.clock,
			bytesIn: socket.bytesRead - read,
			bytesOut: socket.bytesWritten - written,
		});
	});
	return { calls, forget: () => calls.splice(0) };
}

function endpointOf(url: string): string {
	const [path = ''] = url.split('?');
	return path.endsWith('/token') ? 'token' : (path.split('/').pop() ?? '');
}
