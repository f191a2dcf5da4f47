import type { IHttpRequestOptions } from 'n8n-workflow';

/** How the requests of a run are paced and sent. */
export interface RequestOptions {
	/** Items per batch; undefined when batching is off. */
	batchSize?: number;
	/** Pause between two batches in milliseconds. */
	batchIntervalMs: number;
	/** True when certificates that cannot be verified are accepted. */
	allowUnauthorizedCerts: boolean;
	proxy?: IHttpRequestOptions['proxy'];
	/** Time to wait for an answer, in milliseconds. */
	timeoutMs: number;
	/** True when a run goes on without the list of tenants where CIPP does not give it. */
	withoutTenantCheck: boolean;
}
