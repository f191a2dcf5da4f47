import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { withoutMarks } from '../../scripts/record/longLists';
import { masked } from '../../scripts/record/masks';
import { firstRowKey } from '../../scripts/record/play';
import { withoutFreshness } from '../../scripts/record/proxy';
import type { Exchange, Recording, Request } from '../../scripts/record/recording';

/** A server that answers as recorded, word for word. */
export interface RecordedCipp {
	address: string;
	/** From now on gives the answers of this recording, in their order where one request was made twice. */
	play(recording: Recording): void;
	/** Requests since then that no recording knows. */
	unknown(): Request[];
	close(): Promise<void>;
}

/**
 * Starts a server that gives the answers of one recording at a time. Requests are told apart by
 * endpoint, method, query and body, with times and row keys masked.
 *
 * @param others answers to reads that a recording does not hold
 * @returns the server
 */
export async function startRecordedCipp(others: Exchange[]): Promise<RecordedCipp> {
	const common = byRequest(others);
	let own = new Map<string, Exchange[]>();
	let unknown: Request[] = [];
	const answerTo = (request: Request): Exchange | undefined => {
		const wanted = keyOf(request);
		const [answer, ...later] = own.get(wanted) ?? [];
		if (later.length > 0) own.set(wanted, later);
		const found = answer ?? common.get(wanted)?.[0];
		if (!found) unknown.push(request);
		return found;
	};
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const url = new URL(request.url ?? '/', 'http://recorded');
			if (url.pathname.endsWith('/token')) {
				response.writeHead(200, { 'content-type': 'application/json' });
				response.end(
					JSON.stringify({ token_type: 'Bearer', expires_in: 3599, access_token: 'recorded' }),
				);
				return;
			}
			const text = Buffer.concat(chunks).toString('utf8');
			const query = withoutFreshness(Object.fromEntries(url.searchParams));
			const answer = answerTo({
				method: request.method ?? '',
				endpoint: url.pathname.replace('/api/', ''),
				...(Object.keys(query).length > 0 ? { query } : {}),
				...(text === '' ? {} : { body: JSON.parse(text) as unknown }),
			});
			const isJson = answer?.type === 'application/json';
			response.writeHead(answer?.status ?? 404, {
				...(answer?.type ? { 'content-type': answer.type } : {}),
			});
			response.end(
				isJson ? JSON.stringify(withoutMarks(answer.answer)) : String(answer?.answer ?? ''),
			);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		play({ exchanges }) {
			// What was sent before the run, by another client, the node does not ask.
			own = byRequest(withRowKeys(exchanges).filter(({ client }) => client === undefined));
			unknown = [];
		},
		unknown: () => unknown,
		async close() {
			await new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			});
		},
	};
}

/**
 * Puts the row keys of the answers in place of their marks in the requests that came after.
 *
 * @param exchanges as recorded
 * @returns as they went over the wire
 */
export function withRowKeys(exchanges: Exchange[]): Exchange[] {
	let rowKey: string | undefined;
	return exchanges.map((exchange) => {
		const sent = JSON.parse(
			JSON.stringify(exchange).replaceAll('{{RowKey}}', rowKey ?? 'none'),
		) as Exchange;
		rowKey = firstRowKey(sent) ?? rowKey;
		return sent;
	});
}

function byRequest(exchanges: Exchange[]): Map<string, Exchange[]> {
	const found = new Map<string, Exchange[]>();
	for (const exchange of exchanges) {
		const key = keyOf(exchange);
		found.set(key, [...(found.get(key) ?? []), exchange]);
	}
	return found;
}

/** What a request is, apart from times, IDs and the order of members. */
function keyOf({ method, endpoint, query, body }: Request): string {
	return JSON.stringify([
		method,
		endpoint.toLowerCase(),
		sorted(masked([query ?? {}, body ?? null])),
	]);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
