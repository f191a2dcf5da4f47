import type { NodeCase } from './nodeCase';
import { TENANT } from './nodeCase';
import type { Exchange, Request } from './recording';
import type { Sender } from './target';

/** Makes an offboarding, and reads its task. */
const offboarding = (state: 'planned' | 'finished'): Request[] => [
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

/**
 * Sends what a case wants to have been sent before it runs.
 *
 * @param before of the case
 * @param sender the CIPP
 * @returns the requests with their answers, each marked with the client that sent it
 */
export async function requestsBefore(
	before: NodeCase['before'],
	sender: Sender,
): Promise<Exchange[]> {
	const requests = typeof before === 'string' ? offboarding(before) : (before ?? []);
	const exchanges: Exchange[] = [];
	for (const request of requests) {
		const client = request.client ?? 'editor';
		const answer = await sender.send(client, request);
		exchanges.push({ ...request, client, ...answer });
	}
	return exchanges;
}
