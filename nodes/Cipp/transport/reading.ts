import type { CippAnswer } from './answers';
import type { CippClient } from './client';
import { CippFailure } from './failure';
import type { Patience } from './patience';
import { sendPatiently } from './patience';
import type { CippRequest } from './request';

/**
 * Sends a request that only reads, by whatever verb. A GET is repeated when CIPP is busy.
 *
 * @throws CippFailure whose outcome is `refused`: what only reads leaves nothing open
 */
export async function sendReading(
	client: CippClient,
	{ method, ...request }: CippRequest,
	patience: Patience,
): Promise<CippAnswer> {
	if (method === 'GET') return await sendPatiently(client, { ...request, method }, patience);
	return await askOnce(client, { ...request, method });
}

/**
 * Sends a request that only reads, by whatever verb, and does not repeat it.
 *
 * @throws CippFailure whose outcome is `refused`: what only reads leaves nothing open
 */
export async function askOnce(client: CippClient, request: CippRequest): Promise<CippAnswer> {
	return await client.send(request).catch(ofReading);
}

/** The transport takes a POST for one that changes something, which leaves an outcome open. */
async function ofReading(error: Error): Promise<never> {
	if (!(error instanceof CippFailure) || error.outcome !== 'unknown')
		return await Promise.reject(error);
	const description = 'Run it again later, and look into the log book of CIPP if it stays so.';
	return await Promise.reject(
		new CippFailure(error.message, { ...error, outcome: 'refused', description }),
	);
}
