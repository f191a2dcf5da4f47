import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One tool as it is offered to the model. */
export interface OfferedTool {
	name: string;
	description: string;
	parameters: { properties?: Record<string, unknown>; required?: string[] };
}

/** What the model is asked: the part of a chat completion request that tests look at. */
export interface ModelRequest {
	tools: OfferedTool[];
	messages: Array<{ role: string; content: unknown }>;
}

/** What the model decides: to use a tool with these arguments, or to say something. */
export type Decision = { use: string; with: Record<string, unknown> } | { say: string };

/**
 * A language model that speaks the chat completions protocol and decides what a test tells it to,
 * one decision per request.
 */
export class ChatModel {
	readonly requests: ModelRequest[] = [];

	private decisions: Decision[] = [];

	private constructor(
		private readonly server: Server,
		/** The base URL for a credential of the type openAiApi. */
		readonly url: string,
	) {}

	static async start(): Promise<ChatModel> {
		const models: ChatModel[] = [];
		const server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const answer = models[0]?.answer(Buffer.concat(chunks).toString('utf8'));
				response.writeHead(200, { 'content-type': 'application/json' });
				response.end(JSON.stringify(answer));
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const model = new ChatModel(server, `http://127.0.0.1:${port}/v1`);
		models.push(model);
		return model;
	}

	/** Sets what it decides from now on, and forgets what it was asked. */
	decide(...decisions: Decision[]): void {
		this.decisions = decisions;
		this.requests.length = 0;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private answer(body: string): unknown {
		const { tools = [], messages } = JSON.parse(body) as {
			tools?: Array<{ function: OfferedTool }>;
			messages: ModelRequest['messages'];
		};
		this.requests.push({ tools: tools.map((tool) => tool.function), messages });
		const decision = this.decisions.shift() ?? { say: 'Nothing more to do.' };
		const message =
			'say' in decision
				? { role: 'assistant', content: decision.say }
				: {
						role: 'assistant',
						content: null,
						tool_calls: [
							{
								id: `call_${this.requests.length}`,
								type: 'function',
								function: { name: decision.use, arguments: JSON.stringify(decision.with) },
							},
						],
					};
		return {
			id: `chatcmpl-${this.requests.length}`,
			object: 'chat.completion',
			created: 0,
			model: 'fake',
			choices: [{ index: 0, message, finish_reason: 'say' in decision ? 'stop' : 'tool_calls' }],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		};
	}
}
