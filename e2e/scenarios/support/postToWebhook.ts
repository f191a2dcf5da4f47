/**
 * Calls a production webhook.
 *
 * @param n8n address of the n8n
 * @param path last part of the webhook's address
 * @param body JSON for it
 * @param headers besides the type of the body
 * @returns the answer, which may be that of a workflow that has failed
 * @throws Error when n8n does not know the webhook
 */
export async function postToWebhook(
	{ url }: { url: string },
	path: string,
	body: unknown,
	headers: Record<string, string> = {},
): Promise<Response> {
	const response = await fetch(`${url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});
	if (response.status === 404) throw new Error(await response.text());
	return response;
}
