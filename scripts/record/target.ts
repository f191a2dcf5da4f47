import type { Answer, Request } from './recording';

/** How an API client of CIPP gets its token. */
export interface Client {
	id: string;
	secret: string;
}

/** A CIPP to send requests to. */
export interface Target {
	/** Address without `/api`. */
	address: string;
	/** Where tokens are given out. */
	tokenUrl: string;
	/** The API clients by role. */
	clients: Record<string, Client>;
	/** Domains that stand in for those of the recordings. */
	domains: Record<string, string>;
	timeoutMs: number;
}

/** Sends requests as one of the API clients. */
export interface Sender {
	/** Whether there is a client of that role. */
	has(role: string): boolean;
	/** Sends a request; `none` sends it without a token. */
	send(role: string, request: Request): Promise<Answer>;
}

/**
 * Sends to a CIPP over HTTP. Tokens are asked for once per role. A request that gets no answer is not
 * repeated.
 *
 * @param target the CIPP
 * @returns the sender
 */
export function senderTo(target: Target): Sender {
	const tokens = new Map<string, Promise<string>>();
	const tokenOf = (role: string) => {
		const client = target.clients[role];
		if (!client) throw new Error(`There is no API client for the role "${role}".`);
		const token = tokens.get(role) ?? newToken(target, client);
		tokens.set(role, token);
		return token;
	};
	const there = Object.entries(target.domains);
	const back = there.map(([ours, theirs]) => [theirs, ours] as const);
	return {
		has: (role) => role === 'none' || target.clients[role] !== undefined,
		async send(role, { method, endpoint, query, body }) {
			const address = new URL(`${target.address}/api/${endpoint}`);
			for (const [name, value] of Object.entries(query ?? {})) {
				address.searchParams.append(name, replaced(value, there));
			}
			const response = await fetch(address, {
				method,
				headers: {
					...(role === 'none' ? {} : { authorization: `Bearer ${await tokenOf(role)}` }),
					...(body === undefined ? {} : { 'content-type': 'application/json' }),
				},
				...(body === undefined ? {} : { body: replaced(JSON.stringify(body), there) }),
				redirect: 'manual',
				signal: AbortSignal.timeout(target.timeoutMs),
			});
			return readAnswer(
				response.status,
				response.headers.get('content-type'),
				replaced(await response.text(), back),
			);
		},
	};
}

/**
 * Reads an answer as the recordings keep it.
 *
 * @param status HTTP status
 * @param contentType header, or null
 * @param text the body
 * @returns the answer; a body that claims to be JSON and is none stays a text
 */
export function readAnswer(status: number, contentType: string | null, text: string): Answer {
	const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	let answer: unknown = text;
	if (type === 'application/json') {
		try {
			answer = JSON.parse(text) as unknown;
		} catch {
			// Kept as it came.
		}
	}
	return { status, type, answer };
}

async function newToken(target: Target, { id, secret }: Client): Promise<string> {
	const response = await fetch(target.tokenUrl, {
		method: 'POST',
		body: new URLSearchParams({
			grant_type: 'client_credentials',
			client_id: id,
			client_secret: secret,
			scope: `api://${id}/.default`,
		}),
		signal: AbortSignal.timeout(target.timeoutMs),
	});
	const { access_token: token } = (await response.json()) as { access_token?: string };
	// The answer may name the secret, so it is not shown.
	if (!token) throw new Error(`${target.tokenUrl} gave no token (status ${response.status}).`);
	return token;
}

function replaced(text: string, pairs: (readonly [string, string])[]): string {
	return pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}
