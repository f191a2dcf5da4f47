import { randomUUID } from 'crypto';
import type { IDataObject } from 'n8n-workflow';

import type { CippRequest } from './request';

/**
 * How old an answer may be. `fresh`: as CIPP knows it now. `cached`: CIPP's container edition may
 * answer from its cache, up to 20 minutes old; good enough for a list to choose from.
 */
export type Freshness = 'fresh' | 'cached';

/** Query parameter that no function of CIPP knows; its value is another one each time. */
export const FRESH_PARAMETER = 'fresh';

/**
 * What makes CIPP's container edition answer a read anew. Its host (CyberDrain/Craft) keeps answers
 * to `GET` of `List*` endpoints under the endpoint and all query parameters. Its later versions leave
 * the cache alone, reading and writing, for a request with the header; in all versions a query that
 * was never sent before finds no answer. Neither takes anything from the cache that others use, as
 * `InvalidateCIPPCache` or a POST would. On Azure Functions nothing looks at either.
 *
 * @returns headers and query of the request; both empty for a request that is never cached
 */
export function freshParts({ method, endpoint }: CippRequest): {
	headers?: Record<string, string>;
	query?: IDataObject;
} {
	if (method !== 'GET' || !/^list/i.test(endpoint)) return {};
	return {
		headers: { 'x-craft-no-cache': 'true' },
		query: { [FRESH_PARAMETER]: randomUUID() },
	};
}
