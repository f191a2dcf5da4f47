import type { Microsoft } from './microsoft';
import type { Answer, Recording, Request } from './recording';
import type { Sender } from './target';

/** What became of a recording that was played. */
export interface Played {
	answers: Answer[];
	/** The changes that reached Microsoft, when a stand-in tells. */
	calls?: string[];
}

/** Longest wait for tasks, in milliseconds, and the pause between two looks. */
export interface Patience {
	longestMs: number;
	pauseMs: number;
}

const ON_THEIR_WAY = new Set(['Pending', 'Running', 'Processing', 'Planned']);

/**
 * Sends the requests of a recording one after another, takes away the tasks they left in the
 * scheduler, and gives the answers.
 *
 * @param recording what to send; `{{RowKey}}` in a request is the row key of the newest task seen
 * @param sender the CIPP
 * @param microsoft a stand-in for Microsoft behind it, if there is one
 * @param patience how long to wait for tasks
 * @returns the answers, in order
 */
export async function play(
	recording: Pick<Recording, 'client' | 'microsoft' | 'exchanges'>,
	sender: Sender,
	microsoft: Microsoft | undefined,
	patience: Patience,
): Promise<Played> {
	const role = recording.client ?? 'editor';
	const before = leavesTasks(recording) ? await taskKeys(sender) : undefined;
	await microsoft?.prepare(recording.microsoft ?? []);
	const answers: Answer[] = [];
	let rowKey: string | undefined;
	for (const exchange of recording.exchanges) {
		const request = withRowKey(exchange, rowKey);
		const sendAs = exchange.client ?? role;
		let answer = await sender.send(sendAs, request);
		const end = Date.now() + patience.longestMs;
		while (exchange.until === 'finished' && isUnderWay(answer) && Date.now() < end) {
			await new Promise((resolve) => setTimeout(resolve, patience.pauseMs));
			answer = await sender.send(sendAs, request);
		}
		answers.push(answer);
		rowKey = firstRowKey(answer) ?? rowKey;
	}
	// Work that was queued is done before the next call, or while it waits.
	if (before) await taskKeys(sender);
	const calls = await microsoft?.changes();
	if (before) await removeNewTasks(sender, before);
	return { answers, ...(calls ? { calls } : {}) };
}

/**
 * Takes tasks out of the scheduler.
 *
 * @param sender the CIPP
 * @param before row keys of those that stay
 */
export async function removeNewTasks(sender: Sender, before: string[]): Promise<void> {
	for (const key of await taskKeys(sender)) {
		if (before.includes(key)) continue;
		await sender.send('editor', {
			method: 'POST',
			endpoint: 'RemoveScheduledItem',
			query: { id: key },
		});
	}
}

function leavesTasks({ exchanges }: Pick<Recording, 'exchanges'>): boolean {
	return exchanges.some(({ endpoint }) =>
		/^(ExecOffboardUser|AddScheduledItem|AddUser)$/i.test(endpoint),
	);
}

/** The row keys of all tasks, hidden ones included. */
export async function taskKeys(sender: Sender): Promise<string[]> {
	const queries: Record<string, string>[] = [{}, { ShowHidden: 'true' }];
	const keys: string[] = [];
	for (const query of queries) {
		const { answer } = await sender.send('editor', {
			method: 'GET',
			endpoint: 'ListScheduledItems',
			query,
		});
		keys.push(...rowsOf(answer).map(({ RowKey }) => String(RowKey)));
	}
	return keys;
}

function isUnderWay({ answer }: Answer): boolean {
	return rowsOf(answer).some(({ TaskState }) => ON_THEIR_WAY.has(String(TaskState)));
}

/** The row key of the first task of a list; undefined when the answer is no list of tasks. */
export function firstRowKey({ answer }: Answer): string | undefined {
	const key = rowsOf(answer)[0]?.RowKey;
	return typeof key === 'string' ? key : undefined;
}

function rowsOf(answer: unknown): Record<string, unknown>[] {
	return Array.isArray(answer)
		? answer.filter(
				(row): row is Record<string, unknown> => typeof row === 'object' && row !== null,
			)
		: [];
}

function withRowKey(request: Request, rowKey: string | undefined): Request {
	const { method, endpoint, query, body } = request;
	const text = JSON.stringify({ method, endpoint, query, body });
	return JSON.parse(text.replaceAll('{{RowKey}}', rowKey ?? 'none')) as Request;
}
