import { withoutLongLists } from './longLists';
import { withoutSecrets } from './masks';
import { firstRowKey } from './play';
import type { Answer, Exchange, NodeRun } from './recording';

/**
 * Whether every run reads it: the list of tenants, which stands among the single requests.
 *
 * @param exchange a request of the node, with its answer
 */
export function isCommon({ endpoint, query, status }: Exchange): boolean {
	return endpoint === 'ListTenants' && status === 200 && Object.keys(query ?? {}).length === 0;
}

/**
 * The users that a request names, and the repository that the run is about: the node looks for their
 * rows in a list.
 */
function namesIn(query: Exchange['query'], { parameters: { repository } }: NodeRun): string[] {
	const addresses = JSON.stringify(query ?? {}).match(/[\w.]+@[\w.]+/g) ?? [];
	return typeof repository === 'string' ? [...addresses, repository] : addresses;
}

/** Whether an answer is a list of tasks that have all ended. */
function isEnded(answer: unknown): boolean {
	const rows = Array.isArray(answer) ? (answer as { TaskState?: unknown }[]) : [];
	return rows.length > 0 && rows.every((row) => /^(Completed|Failed)/.test(String(row?.TaskState)));
}

/**
 * Makes a run fit to be kept: row keys of requests stand as a mark, since CIPP draws new ones each
 * time, passwords are taken out, and long lists are cut.
 *
 * @param run the node and what it sent, with the answers
 * @returns the same to be kept
 */
export function withRowKeys({ node, exchanges }: { node: NodeRun; exchanges: Exchange[] }): {
	node: NodeRun;
	exchanges: Exchange[];
} {
	let rowKey: string | undefined;
	const marked = <T>(value: T): T =>
		rowKey === undefined
			? value
			: (JSON.parse(JSON.stringify(value).replaceAll(rowKey, '{{RowKey}}')) as T);
	const recorded = exchanges.map(({ status, type, answer, ...request }) => {
		const sent = marked(request);
		rowKey = firstRowKey({ status, type, answer }) ?? rowKey;
		const isTask = request.endpoint === 'ListScheduledItems' && isEnded(answer);
		const kept = withoutSecrets(
			withoutLongLists({ status, type, answer }, namesIn(request.query, node)),
		) as Answer;
		return { ...sent, ...(isTask ? { until: 'finished' as const } : {}), ...kept };
	});
	return { node: marked(node), exchanges: recorded };
}
