import type { NodeCase } from './nodeCase';
import { TENANT } from './nodeCase';
import type { Exchange, Request } from './recording';
import type { Sender } from './target';

/**
 * Sends the requests that a case needs before its run.
 *
 * @param nodeCase the case
 * @param sender the CIPP
 * @returns the requests with their answers, each marked with the client that sent it
 */
export async function madeBefore({ before }: NodeCase, sender: Sender): Promise<Exchange[]> {
	const requests = typeof before === 'string' ? task(before) : (before ?? []);
	const exchanges: Exchange[] = [];
	for (const request of requests) {
		const client = request.client ?? 'editor';
		const answer = await sender.send(client, request);
		exchanges.push({ ...request, client, ...answer });
	}
	return exchanges;
}

/** An offboarding to look at. */
function task(state: 'planned' | 'finished'): Request[] {
	return [
		{
			method: 'POST',
			endpoint: 'ExecOffboardUser',
			body: {
				tenantFilter: { label: TENANT, value: TENANT },
				user: [{ label: 'a1@contoso.com', value: 'a1@contoso.com' }],
				DisableSignIn: true,
				RevokeSessions: true,
				Scheduled: state === 'planned' ? { enabled: true, date: 4070908800 } : { enabled: false },
			},
		},
		{
			method: 'GET',
			endpoint: 'ListScheduledItems',
			query: { Name: 'Offboarding: a1@contoso.com' },
			...(state === 'finished' ? { until: 'finished' as const } : {}),
		},
	];
}
