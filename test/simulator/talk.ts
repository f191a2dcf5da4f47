import type { Simulator } from '../../simulator';

/** What came back from the simulator. */
export interface Reply {
	status: number;
	text: string;
	type: string;
	/** The parsed body; undefined when it is not JSON. */
	json: unknown;
}

/** Asks for a token and gives it. */
export async function tokenOf(cipp: Simulator): Promise<string> {
	const { clientId, clientSecret, scope } = cipp.credentials;
	const response = await fetch(cipp.tokenUrl, {
		method: 'POST',
		body: new URLSearchParams({
			grant_type: 'client_credentials',
			client_id: clientId,
			client_secret: clientSecret,
			scope,
		}),
	});
	const answer = (await response.json()) as { access_token: string };
	return answer.access_token;
}

/** Calls an endpoint with the API key, unless the options carry other headers. */
export async function call(
	cipp: Simulator,
	endpoint: string,
	options: {
		query?: Record<string, string>;
		body?: unknown;
		method?: string;
		headers?: Record<string, string>;
		rawBody?: string;
	} = {},
): Promise<Reply> {
	const query = options.query ? `?${new URLSearchParams(options.query).toString()}` : '';
	const body =
		options.rawBody ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
	const response = await fetch(`${cipp.apiUrl}/${endpoint}${query}`, {
		method: options.method ?? (body === undefined ? 'GET' : 'POST'),
		redirect: 'manual',
		headers: {
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...(options.headers ?? { authorization: `Bearer ${cipp.credentials.apiKey}` }),
		},
		...(body === undefined ? {} : { body }),
	});
	return reply(response);
}

/** Reads a response. */
export async function reply(response: Response): Promise<Reply> {
	const text = await response.text();
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		json = undefined;
	}
	return { status: response.status, text, type: response.headers.get('content-type') ?? '', json };
}

/** The body of an offboarding in the form the user interface sends. */
export function offboarding(
	user: string | string[],
	options: Record<string, unknown> = { RevokeSessions: true, DisableSignIn: true },
	tenant = 'contoso.com',
): Record<string, unknown> {
	return {
		tenantFilter: { label: tenant, value: tenant },
		user: [user].flat().map((name) => ({ label: name, value: name })),
		...options,
	};
}

/** A row of ListScheduledItems as far as the tests look at it. */
export type Item = Record<string, unknown> & {
	RowKey: string;
	Name: string;
	TaskState: string;
	Results: string;
	ScheduledTime: string;
	Parameters: { options: Record<string, unknown> } & Record<string, unknown>;
};

/** Lists scheduled tasks. */
export async function items(cipp: Simulator, query: Record<string, string> = {}): Promise<Item[]> {
	return (await call(cipp, 'ListScheduledItems', { query })).json as Item[];
}

/** The result lines of a finished task, from any of the stored forms. */
export function linesOf(results: string): string[] {
	const text = results.trim();
	if (!/^[[{]/.test(text)) return [text];
	const parsed = JSON.parse(text) as { Results: string } | { Results: string }[];
	return [parsed].flat().map((entry) => entry.Results);
}
