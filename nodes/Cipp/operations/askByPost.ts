import type { CippAnswer } from '../transport/answers';
import type { CippClient } from '../transport/client';
import { CippFailure } from '../transport/failure';
import type { CippRequest } from '../transport/request';

/**
 * Asks with a POST that only reads. The transport takes a POST for one that changes something, which
 * leaves the outcome of a failure open; here nothing can have been changed.
 *
 * @throws CippFailure with the outcome `refused`
 */
export async function askByPost(client: CippClient, request: CippRequest): Promise<CippAnswer> {
	return await client.send(request).catch(async (error: Error) => {
		if (!(error instanceof CippFailure) || error.outcome !== 'unknown')
			return await Promise.reject(error);
		const description = 'Run it again later, and look into the log book of CIPP if it stays so.';
		return await Promise.reject(
			new CippFailure(error.message, { ...error, outcome: 'refused', description }),
		);
	});
}
