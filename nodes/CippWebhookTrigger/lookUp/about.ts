import type { TaskQueries } from '../../Cipp/scheduler/queries/taskQueries';
import type { CippClient } from '../../Cipp/transport/client';
import { CippFailure } from '../../Cipp/transport/failure';
import { isPassing, type Patience } from '../../Cipp/transport/patience';
import type { TenantDirectory } from '../../Cipp/transport/tenantDirectory';
import type { WebhookSettings } from '../settings';

/** What a look-up works with. */
export interface LookUp {
	client: CippClient;
	patience: Patience;
	queries: TaskQueries;
	directory: TenantDirectory;
	settings: WebhookSettings;
}

/**
 * @returns what reading gives; undefined when CIPP refuses, for example for lack of a right, which will
 * not be better the next time
 * @throws CippFailure for trouble that may pass
 */
export async function unlessRefused<T>(read: () => Promise<T>): Promise<T | undefined> {
	return await read().catch(async (error: Error) => {
		// With a wrong secret or a wrong address nothing can be read, whatever it is.
		const isRefusal =
			error instanceof CippFailure &&
			!isPassing(error) &&
			error.httpCode !== 'EAUTH' &&
			error.httpCode !== '401';
		return isRefusal ? undefined : await Promise.reject(error);
	});
}

/** @returns the link when it leads to a page on the web, otherwise null */
export function linkOf(link: unknown): string | null {
	// CIPP that does not know its own address sends "https:///cipp/logs".
	return typeof link === 'string' && /^https?:\/\/[^/\s]+/i.test(link) ? link : null;
}
