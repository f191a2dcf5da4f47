import type { StoredExecution } from '../../n8n/n8nApi';
import type { WorkflowDraft } from '../../workflows/draft';
import type { Stage } from './stage';

/**
 * Publishes a workflow with a webhook, calls it, and waits for the execution.
 *
 * @param stage n8n and CIPP
 * @param path last part of the webhook's address
 * @param draft the workflow
 * @param body JSON for the webhook
 * @returns the execution as n8n stored it
 */
export async function callOnce(
	{ api, n8n }: Stage,
	path: string,
	draft: WorkflowDraft,
	body: unknown,
): Promise<StoredExecution> {
	const id = await api.createWorkflow(draft);
	await api.activate(id);
	const response = await fetch(`${n8n.url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	// Any other answer may be that of a workflow that has failed.
	if (response.status === 404) throw new Error(await response.text());
	const [execution] = await api.finishedExecutions(id, 1);
	if (!execution) throw new Error('There is no execution');
	await api.deactivate(id);
	return execution;
}
