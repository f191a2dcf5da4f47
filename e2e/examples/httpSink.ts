import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that one of the systems got. */
export interface SunkRequest {
	/** First part of the path: which system was meant, such as `tickets`. */
	system: string;
	/** The rest of the path, decoded. */
	path: string;
	body: Record<string, string>;
}

/**
 * Ticket system, chat and approver of the examples in one: takes everything, answers that it is
 * well, and remembers what it got.
 */
export class HttpSink {
	readonly requests: SunkRequest[] = [];

	private constructor(
		private readonly server: Server,
		/** Address in front of the name of a system. */
		readonly url: string,
	) {}

	/**
	 * @param onRequest is told of each request, too
	 * @returns a server on a free port of 127.0.0.1
	 */
	static async start(onRequest?: (request: SunkRequest) => void): Promise<HttpSink> {
		const take = (request: SunkRequest) => {
			sink.requests.push(request);
			onRequest?.(request);
		};
		const server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const [, system = '', ...path] = decodeURIComponent(request.url ?? '').split('/');
				const body = Buffer.concat(chunks).toString('utf8') || '{}';
				response.setHeader('content-type', 'application/json');
				try {
					take({ system, path: path.join('/'), body: JSON.parse(body) as SunkRequest['body'] });
					const id = `T-${sink.requests.length}`;
					response.end(JSON.stringify({ ok: true, id, url: `https://psa.test/${id}` }));
				} catch (error) {
					response.writeHead(400).end(JSON.stringify({ error: String(error) }));
				}
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const sink = new HttpSink(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
		return sink;
	}

	/** What one of the systems got, in order of arrival. */
	sentTo(system: string): SunkRequest[] {
		return this.requests.filter((request) => request.system === system);
	}

	/** The texts of the notes in a ticket, in order of arrival. */
	notesIn(ticket: string): string[] {
		return this.sentTo('tickets')
			.filter(({ path }) => path === `api/tickets/${ticket}/notes`)
			.map(({ body }) => body.text ?? '');
	}

	/** Forgets what came so far. */
	clear(): void {
		this.requests.length = 0;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}
}
