import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RecordedRequest } from '../recordings';
import type { SimulatorState } from '../state';
import { answerInContainer } from '../container/answerInContainer';
import { answerApiCall, isAuthenticated } from './api';
import { rendered, type Answer } from './answer';
import { ApiCall } from './apiCall';
import { replacementOf, strikes, withLineCount, type ConnectionFault } from './connectionFaults';
import { hostPage } from './hostPages';
import { answerTokenRequest, tenantOfTokenPath } from './tokenEndpoint';

// Taken when the module is loaded, so that faked timers of a test do not hold answers back.
const startTimer = globalThis.setTimeout;

const API_PATH = /^\/api\/([^/]+)\/?$/i;

/** A request with everything that was read from it. */
interface Arrived {
	request: IncomingMessage;
	response: ServerResponse;
	record: RecordedRequest;
	parameters: URLSearchParams;
	tokenTenant: string | undefined;
}

/**
 * Makes the HTTP server of a simulator; it does not listen yet.
 *
 * @param state the simulator
 * @returns the server
 */
export function createSimulatorServer(state: SimulatorState): Server {
	return createServer((request, response) => {
		const at = state.clock.now();
		const url = new URL(request.url ?? '/', 'http://simulator');
		const tokenTenant = tenantOfTokenPath(url.pathname);
		let inFlightAtStart = 0;
		if (tokenTenant === undefined) {
			inFlightAtStart = state.recordings.enter();
			response.once('close', () => state.recordings.leave());
		}
		const chunks: Buffer[] = [];
		request.on('error', () => response.destroy());
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { fresh, ...query } = Object.fromEntries(url.searchParams);
			const record: RecordedRequest = {
				at,
				method: request.method ?? '',
				path: url.pathname,
				endpoint: tokenTenant === undefined ? (API_PATH.exec(url.pathname)?.[1] ?? '') : 'token',
				query,
				fresh,
				headers: request.headers,
				body: undefined,
				rawBody: Buffer.concat(chunks).toString('utf8'),
				inFlightAtStart,
			};
			serve({ request, response, record, parameters: url.searchParams, tokenTenant }, state);
		});
	});
}

function serve(arrived: Arrived, state: SimulatorState): void {
	const { request, response, record, tokenTenant } = arrived;
	const { connectionFaults, recordings, options } = state;
	const isToken = tokenTenant !== undefined;
	const answer = isToken ? tokenAnswer(arrived, tokenTenant, state) : hostAnswer(arrived, state);
	(isToken ? recordings.tokenRequests : recordings.requests).push(record);

	const fault = connectionFaults.take((candidate) => strikes(candidate, record));
	if (fault?.expiredToken) state.tokens.expireAll();
	if (fault?.reset === 'before') {
		request.socket.resetAndDestroy();
		return;
	}
	const replacement = fault ? replacementOf(fault, record.endpoint) : undefined;
	const isWorkedOn = fault?.accepted ?? !(replacement || fault?.hang);
	const own = isWorkedOn ? answer() : undefined;
	if (fault?.hang) return;
	if (fault?.reset === 'after') {
		request.socket.resetAndDestroy();
		return;
	}
	const final = changed(replacement ?? own ?? { status: 200 }, fault);
	const delay = (fault?.delayMs ?? 0) + (isToken ? 0 : options.latencyMs);
	const deliver = () => send(response, record, final, fault?.truncated ?? false);
	if (delay > 0) startTimer(deliver, delay).unref();
	else deliver();
}

function tokenAnswer({ record }: Arrived, tenant: string, state: SimulatorState): () => Answer {
	record.body = Object.fromEntries(new URLSearchParams(record.rawBody));
	const { method, rawBody, headers } = record;
	return () => answerTokenRequest(tenant, method, rawBody, headers.authorization, state);
}

function hostAnswer({ record, parameters }: Arrived, state: SimulatorState): () => Answer {
	const { method, path, endpoint, headers, rawBody } = record;
	const { hostKind } = state.options;
	const call = new ApiCall(method, endpoint, parameters, headers['content-type'], rawBody);
	record.body = call.body;
	return endpoint === '' || hostKind === 'staticWebApp'
		? () => hostPage(hostKind, path)
		: () => apiAnswer(call, headers, state);
}

function apiAnswer(
	call: ApiCall,
	headers: RecordedRequest['headers'],
	state: SimulatorState,
): Answer {
	const { container, hostKind } = state.options;
	const run = () => answerApiCall(call, headers, state);
	if (!container || hostKind !== 'container') return run();
	const request = { call, headers, run, isAuthenticated: isAuthenticated(headers, state) };
	return answerInContainer(request, state, container);
}

function changed(answer: Answer, fault: ConnectionFault | undefined): Answer {
	return fault?.lines === undefined ? answer : withLineCount(answer, fault.lines);
}

function send(
	response: ServerResponse,
	record: RecordedRequest,
	answer: Answer,
	truncated: boolean,
): void {
	if (response.destroyed) return;
	const { body, headers } = rendered(answer);
	record.status = answer.status;
	response.writeHead(answer.status, headers);
	response.end(truncated ? body.slice(0, Math.floor(body.length / 2)) : body);
}
