import { withoutBroughtAlong } from './broughtAlong';
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

/** The users that a request names: the node looks for their rows in a list. */
function addressesIn(query: Exchange['query']): string[] {
	return JSON.stringify(query ?? {}).match(/[\w.]+@[\w.]+/g) ?? [];
}

/** The IDs and names in the parameters of a run, which the node may look for in a list too. */
function namesIn({ parameters }: NodeRun): string[] {
	return Object.entries(parameters).flatMap(([name, value]) =>
		/(?:Id|Name|^repository)$/.test(name) && typeof value === 'string' ? [value] : [],
	);
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
 * @param keeps names whose rows stay in a list that is cut
 * @returns the same to be kept
 */
export function withRowKeys(
	{ node, exchanges }: { node: NodeRun; exchanges: Exchange[] },
	keeps: string[] = [],
): { node: NodeRun; exchanges: Exchange[] } {
	let rowKey: string | undefined;
	const names = [...keeps, ...namesIn(node)];
	const marked = <T>(value: T): T =>
		rowKey === undefined
			? value
			: (JSON.parse(JSON.stringify(value).replaceAll(rowKey, '{{RowKey}}')) as T);
	const recorded = exchanges.map(({ status, type, answer, ...request }) => {
		const sent = marked(request);
		rowKey = firstRowKey({ status, type, answer }) ?? rowKey;
		const isTask = request.endpoint === 'ListScheduledItems' && isEnded(answer);
		const kept = withoutSecrets(
			withoutLongLists({ status, type, answer: withoutBroughtAlong(answer) }, [
				...addressesIn(request.query),
				...names,
			]),
		) as Answer;
		return { ...sent, ...(isTask ? { until: 'finished' as const } : {}), ...kept };
	});
	return { node: marked(node), exchanges: recorded };
}
