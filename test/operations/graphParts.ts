import type { ExpectedRequest } from '../user/operationCase';
import { post } from '../user/operationCase';

/** A request that reads addresses of Graph. */
export function readGraph(domain: string, ...urls: string[]): ExpectedRequest {
	return {
		...post('ListGraphBulkRequest', {
			tenantFilter: domain,
			requests: urls.map((url, id) => ({ id: String(id), method: 'GET', url })),
		}),
		query: { tenantFilter: domain },
	};
}
