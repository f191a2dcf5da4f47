import type { Answer } from '../http/answer';
import type { ApiCall } from '../http/apiCall';
import type { SimulatorState } from '../state';
import { asContainer } from './forms';
import type { ContainerOptions } from './options';

/** Header values that do not ask for a fresh answer. */
const MEANS_NO = new Set(['', 'false', '0', 'no']);

/** What the host needs of a request besides the call itself. */
export interface ContainerRequest {
	call: ApiCall;
	/** Headers by small name. */
	headers: Record<string, string | string[] | undefined>;
	/** Whether the client has signed in; a cached answer asks for nothing more. */
	isAuthenticated: boolean;
	/** Has CIPP answer. */
	run: () => Answer;
}

/**
 * Answers a call as the container edition does: reads may come from its cache, a write empties it.
 *
 * @param request the call
 * @param state the simulator
 * @param options how the container is played
 * @returns the answer, with X-Cache
 */
export function answerInContainer(
	request: ContainerRequest,
	state: SimulatorState,
	options: ContainerOptions,
): Answer {
	const { call, isAuthenticated } = request;
	const run = () => asContainer(request.run(), call.endpoint);
	if (!isAuthenticated) return request.run();
	if (!state.requestWindow.takes(options.requestsPerWindow)) {
		const seconds = String(state.requestWindow.secondsLeft());
		return { status: 429, headers: { 'retry-after': seconds } };
	}
	const { responseCache } = state;
	const tenant = call.query('tenantFilter');
	if (call.query('InvalidateCIPPCache')?.toLowerCase() === 'true') responseCache.invalidate(tenant);
	if (!isCacheable(call)) {
		const answer = run();
		if (call.method !== 'GET') responseCache.invalidate(tenant);
		return withHeaders(answer, { 'x-cache': 'MISS' });
	}
	if (options.release === 'later' && asksForFresh(request.headers['x-craft-no-cache'])) {
		return withHeaders(run(), { 'x-cache': 'BYPASS', 'x-cache-bypass': 'no-cache-header' });
	}
	const key = responseCache.keyOf(call.endpoint, call.parameters);
	const cached = responseCache.get(key);
	if (!cached) {
		const answer = run();
		responseCache.set(key, answer);
		return withHeaders(answer, { 'x-cache': 'MISS' });
	}
	if (options.refreshes) responseCache.set(key, run());
	return withHeaders(cached.answer, {
		'x-cache': cached.isStale ? 'HIT-STALE' : 'HIT',
		'x-cache-age': `${cached.age}s`,
	});
}

function isCacheable({ method, endpoint }: ApiCall): boolean {
	return method === 'GET' && endpoint.toLowerCase().startsWith('list');
}

function asksForFresh(header: string | string[] | undefined): boolean {
	return header !== undefined && !MEANS_NO.has(String(header).toLowerCase());
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
	return { ...answer, headers: { ...answer.headers, ...headers } };
}
