/** What an endpoint answers. Exactly one of json, text and html is given, or none for no body. */
export interface Answer {
	status: number;
	/** Sent as application/json. */
	json?: unknown;
	/** Sent as text/plain. */
	text?: string;
	/** Sent as text/html. */
	html?: string;
	headers?: Record<string, string>;
}

/** 200 with JSON. */
export const ok = (json: unknown): Answer => ({ status: 200, json });

/** A plain text, as CIPP answers when something other than the function itself refuses. */
export const plainText = (status: number, text: string): Answer => ({ status, text });

/**
 * The body and the content type of an answer.
 *
 * @param answer what to send
 * @returns the bytes as text, and the headers
 */
export function rendered(answer: Answer): { body: string; headers: Record<string, string> } {
	const [type, body] =
		answer.json !== undefined
			? ['application/json; charset=utf-8', JSON.stringify(answer.json)]
			: answer.html !== undefined
				? ['text/html; charset=utf-8', answer.html]
				: answer.text !== undefined
					? ['text/plain; charset=utf-8', answer.text]
					: [undefined, ''];
	return { body, headers: { ...(type ? { 'content-type': type } : {}), ...answer.headers } };
}
